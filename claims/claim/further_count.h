// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FURTHER_COUNT_H_
#define CLAIMS_CLAIM_FURTHER_COUNT_H_

#include <span>

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether the others that `about` counts are other than those of another frame that the article
// counted before, so that it counts all of its own kind; `before` are the article's claims up to
// it.
//
//   "Four people were killed. A further 13 were hurt."               all the hurt
//   "Nine were hurt at the gate. A further 13 were hurt inside."     a part of them
//   "They brought in 31 people; two more were rescued."              a part: so were the 31
//
// `sentence` is the one that counts them.
bool AreOthersOfOtherFrame(const About& about, Span sentence, std::span<const Claim> before);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FURTHER_COUNT_H_
