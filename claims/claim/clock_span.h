// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CLOCK_SPAN_H_
#define CLAIMS_CLAIM_CLOCK_SPAN_H_

#include <vector>

#include "claims/claim/sentence_reading.h"
#include "claims/mention/time_expression.h"

namespace claimcheck {

// The lengths of time that the sentence tells by two clock times, each over the words of both:
//
//   "from 8 a.m. until 2 p.m."                     6 hours
//   "between 10 p.m. and 2 a.m."                   4 hours: past midnight
//   "from 8 a.m. on Tuesday until midnight"       15 hours
//
// Times with a day each are told apart by a day only when the second's follows the first's.
std::vector<TimeExpression> ClockSpans(const SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CLOCK_SPAN_H_
