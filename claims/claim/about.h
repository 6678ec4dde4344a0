// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ABOUT_H_
#define CLAIMS_CLAIM_ABOUT_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Fills in `about`, which is new, with what the sentence says that `quantity`, one of
// reading.quantities, counts or measures: it is heavy to move about. Returns whether it says
// anything that another article's figure could be held against.
//
//   "The toll of the war in Ruritania now exceeds 1,200 people"
//       measure death, role count, event {conflict}, entities {ruritania}
//   "almost $75 million in aid to Ruritania"
//       measure aid, role amount, entities {ruritania}
//   "a 46-year-old teacher"
//       measure age, role age, event {teacher}
bool AboutQuantity(const SentenceReading& reading, const Quantity& quantity, About& about);

// The same where `frame` was found before: FrameOfQuantity(reading, quantity), which no age needs.
bool AboutQuantity(const SentenceReading& reading, const Quantity& quantity, const Trigger* frame,
                   About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ABOUT_H_
