// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_WARMTH_H_
#define CLAIMS_CLAIM_WARMTH_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether degrees without a scale are how warm it is, as the words around them say, not how far
// something leans or turns.
//
//   "the hottest day: 43.1 degrees at the airport"
//   not "the ship listed 30 degrees", "60 degrees north", "set the thermostat at 27 degrees"
bool IsOfWarmth(const SentenceReading& reading, const Quantity& degrees);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_WARMTH_H_
