// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_EXPECTATION_H_
#define CLAIMS_CLAIM_EXPECTATION_H_

#include "absl/strings/string_view.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What an amount is that others than the firm had expected of its results: "expected revenue",
// "expected profit" or "expected profit per share"; "" of any other amount. It is a measure of its
// own: neither the result nor what the firm itself foresees.
//
//   "Analysts had expected sales of [$5 million]"           expected revenue
//   "Revenue was $4 million, against [$5 million] expected"  expected revenue
//   "missed estimates of [$5 million] in profit"             expected profit
//   "The firm expects sales of [$5 million]"                 ""
absl::string_view MeasureOfExpectation(const SentenceReading& reading, const Quantity& amount);

// Whether a measure is one of those.
bool IsExpectation(absl::string_view measure);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_EXPECTATION_H_
