// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ESTIMATE_END_H_
#define CLAIMS_CLAIM_ESTIMATE_END_H_

#include "claims/claim/sentence_reading.h"
#include "claims/lexicon/estimate_ends.h"

namespace claimcheck {

// Which end of an estimate `quantity`, one of reading.quantities, is by the words of its clause
// that stand nearest to it, no other figure between:
//
//   the [high-end] estimate of what leaked was 9,000 litres        kHigh
//   9,000 litres at the [low end]                                  kLow
//   by the [most conservative estimate], it lost 9,000 litres      kLow
//   [between] 4,000 and more than 9,000 litres                     kLow, kHigh
//   the [lowest] temperature was 4C                                kUnsaid: no estimate
EstimateEnd EndOfEstimate(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ESTIMATE_END_H_
