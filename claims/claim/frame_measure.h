// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FRAME_MEASURE_H_
#define CLAIMS_CLAIM_FRAME_MEASURE_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Fills in measure, role and the words that evoke them where a frame's trigger tells what
// `quantity` counts or measures. The frame's name is the measure, unless other words beside it, its
// unit or its size say that it is another's:
//
//   "fatally shot two men"             death, not gunshot
//   "may carry 110 people"             capacity, not aboard
//   "carried 2.1 million passengers"   traffic, not aboard
//   "paid 140,000 pounds a week"       pay, not payment
void ReadMeasureOfFrame(const SentenceReading& reading, const Quantity& quantity,
                        const Trigger& trigger, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FRAME_MEASURE_H_
