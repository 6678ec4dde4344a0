// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DOER_OF_COUNT_H_
#define CLAIMS_CLAIM_DOER_OF_COUNT_H_

#include <string>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The name of the state, firm or person that did what is counted or summed up, of what befalls
// nobody: two doers' counts are two. `trigger` are the words that evoked the frame; null where none
// did. Empty where the subject only counts or tells, and where none is named:
//
//   "[Norvia] expelled 12 diplomats", "[Norvia] took in 900 refugees"
//   "[Halden Mills] closed 12 shops"
//   "Norvia killed 12 rebels"         (none) whom it befell tells more than who did it
//   "Amnesty counted 12 graves"       (none)
std::string DoerOfCount(const SentenceReading& reading, const Quantity& quantity,
                        const Trigger* trigger, ClaimRole role);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DOER_OF_COUNT_H_
