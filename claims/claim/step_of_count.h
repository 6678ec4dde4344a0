// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_STEP_OF_COUNT_H_
#define CLAIMS_CLAIM_STEP_OF_COUNT_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Adds to the modifiers of a count which step it is of something done in several:
//
//   added      "added 9,000 vans to its recall": those that came on top
//   at first   "the original recall of 4,000 vans", "initially laid off 90 workers": before it
//              was widened
//
// Leaves them unsorted.
void AddStepOfCount(const SentenceReading& reading, const Quantity& quantity,
                    const Trigger* trigger, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_STEP_OF_COUNT_H_
