// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_QUANTITY_FRAME_H_
#define CLAIMS_CLAIM_QUANTITY_FRAME_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The words that say what `quantity`, one of reading.quantities, counts or measures, of all that
// evoke a frame in its sentence; nullptr when none does. Points into reading.triggers.
//
//   "The death toll has exceeded 6,100"       "death toll": a level
//   "killed at least 23"                      "killed": its object
//   "a $20 million fine"                      "fine"
//   "put the number of homeless at 9,000"  "displaced"
const Trigger* FrameOfQuantity(const SentenceReading& reading, const Quantity& quantity);

// The words that say what befell those counted, whatever else is said of them: "died" of "All 62
// people on board died"; nullptr when none do.
const Trigger* FateOfQuantity(const SentenceReading& reading, const Quantity& quantity);

// Whether a figure like `quantity` can be what a row of frames.tsv counts or measures, by its
// dimension and by the noun that it counts.
bool Takes(const FrameRow& row, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_QUANTITY_FRAME_H_
