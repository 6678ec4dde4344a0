// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FRAMELESS_MEASURE_H_
#define CLAIMS_CLAIM_FRAMELESS_MEASURE_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Fills in measure and role where no frame's trigger tells what `quantity` counts or measures: by a
// group that is so large, the staff of a plant, a move in trading, else by the figure's own noun,
// unit and what it hangs on. Where these say as much as a frame does, it is called like one:
//
//   "the $90 million bridge"          cost
//   "45 additional police officers"   hiring
//   "the 900-hectare blaze"           destruction
//
// Returns whether there is any measure.
bool ReadMeasureWithoutFrame(const SentenceReading& reading, const Quantity& quantity,
                             About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FRAMELESS_MEASURE_H_
