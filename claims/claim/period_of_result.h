// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PERIOD_OF_RESULT_H_
#define CLAIMS_CLAIM_PERIOD_OF_RESULT_H_

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Over how long a result was made, as the words around it tell: "for year", "for nine months",
// "for half", "for quarter"; "" where they do not. What stands at the head of two results is told
// of both:
//
//   "[Full-year] sales were $9 million and profit [$2 million]"   for year
//   "[annual] sales", "[for the year] sales were $9 million"      for year
//   "made $2 million [in the quarter]", "[third-quarter] profit"  for quarter
absl::string_view PeriodOfResult(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PERIOD_OF_RESULT_H_
