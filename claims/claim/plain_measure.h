// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PLAIN_MEASURE_H_
#define CLAIMS_CLAIM_PLAIN_MEASURE_H_

#include <string>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a number without a frame is about: the noun it counts, people under one name; of a measure
// its dimension. Houses are counted as buildings are.
//
//   "12 officers"  person      "90 houses"  building      "30 km"  length or what it is the length
//   of
std::string PlainMeasure(const SentenceReading& reading, const Quantity& quantity);

// Whether it counts people of any kind: "12 passengers", "12"; not "12 officers".
bool CountsAnybody(const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PLAIN_MEASURE_H_
