// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BARE_MAGNITUDE_H_
#define CLAIMS_CLAIM_BARE_MAGNITUDE_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Makes a magnitude of a number with a decimal that stands right before a quake without the word
// "magnitude", as headlines put it: "a [6.4] quake", "[5.1] aftershock rattles coast". Whole
// numbers count quakes: "two quakes".
void ReadBareMagnitude(const SentenceReading& reading, Quantity& number);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BARE_MAGNITUDE_H_
