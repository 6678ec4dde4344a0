// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_MEASURE_HEAD_H_
#define CLAIMS_CLAIM_MEASURE_HEAD_H_

#include <string>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The word that a measure without a frame hangs on, as an EventWord (see context.h) or, of a
// multiple, perhaps a name; "" where there is none:
//
//   the [tower] is 30 metres high    800 hectares of [farmland]    the 12-kilometre rail [tunnel]
//   four times Meier's [estimate]    twice the size of the [Halden] fire
std::string HeadOfMeasure(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_MEASURE_HEAD_H_
