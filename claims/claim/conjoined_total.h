// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CONJOINED_TOTAL_H_
#define CLAIMS_CLAIM_CONJOINED_TOTAL_H_

#include <span>
#include <vector>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// How many came to harm or were arrested in all, where the sentence counts them one kind after the
// other; `claims` are those of the sentence.
//
//   "Two men and a woman were wounded."                      three wounded
//   "Anton Berg and three others were arrested."             four arrested
//   "killed 12 soldiers and one civilian"                    13 killed
//   "Two men were killed and a woman was wounded."           nothing
//   "The gunman and two others died."                        nothing: whether he counts is told
//   apart
std::vector<Claim> ConjoinedTotals(const SentenceReading& reading, std::span<const Claim> claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CONJOINED_TOTAL_H_
