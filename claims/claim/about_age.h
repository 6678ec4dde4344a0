// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ABOUT_AGE_H_
#define CLAIMS_CLAIM_ABOUT_AGE_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Fills in `about`, which is new, with whose age `quantity`, one of reading.quantities, is: the
// person named right beside it as the only entity, or the noun for somebody unnamed as the bearer.
// Neither where nobody stands beside it.
void AboutAge(const SentenceReading& reading, const Quantity& quantity, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ABOUT_AGE_H_
