// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PART_OF_SUM_H_
#define CLAIMS_CLAIM_PART_OF_SUM_H_

#include <span>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Adds to the modifiers of a sum of money what makes it a part of a larger one, or one that comes
// on top of another:
//
//   share      "must pay [$9 million] of that to the port", "part of the fine, [$9 million]",
//              "gave [$9 million] for this year alone"
//   further    "in addition it will pay [$9 million]", "on top of that the firm owes [$9 million]"
//   also       "will also pay [$9 million]": on top where another sum was told before; see below
//
// Leaves them unsorted.
void AddPartOfSum(const SentenceReading& reading, const Quantity& sum, About& about);

// Turns "also" into "further" where one of `before`, the article's claims up to this one, of which
// the last 200 are looked at, tells another sum, and takes it away elsewhere: "it admitted guilt
// and will also pay $9 million".
void TellWhetherOnTop(const Quantity& sum, std::span<const Claim> before, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PART_OF_SUM_H_
