// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_LINKED_TIMES_H_
#define CLAIMS_MENTION_LINKED_TIMES_H_

#include <vector>

#include "claims/mention/time_expression.h"
#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// Expressions of one sentence that tell of each other. Every function is linear in the readings or
// expressions given.

// The year of the last date of a row belongs to all: "between June and August 2011", "from
// December 30 to January 2, 2011".
void ShareYears(std::vector<TimeReading>& readings);

// The day that stands after a clock time without one, with nothing or another clock in brackets
// between: Monday for both clocks of "7 a.m. (0400 GMT) Monday". nullptr when there is none.
const TimeReading* DayOfClock(const TimeTokens& tokens, const std::vector<TimeReading>& readings,
                              std::size_t i);

// Resolves what expressions [first, …) of a sentence tell of their neighbours:
//
//   "a week before Christmas"                the offset counts from Christmas
//   "three months ended Jan. 31"             the days from Nov. 1
//   "the first two months of 2014"           the days of January and February 2014
//   "10:30 p.m. local time (2030 GMT)"       local time is two hours ahead of UTC
void LinkExpressions(const TimeTokens& tokens, std::size_t first,
                     std::vector<TimeExpression>& expressions);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_LINKED_TIMES_H_
