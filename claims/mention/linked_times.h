// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_LINKED_TIMES_H_
#define CLAIMS_MENTION_LINKED_TIMES_H_

#include <optional>
#include <vector>

#include "claims/mention/time_expression.h"
#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// Expressions of one sentence that tell of each other. Every function is linear in the readings or
// expressions given.

// The year of the last date of a row belongs to all: "between June and August 2011", "from
// December 30 to January 2, 2011". So does a year behind the noun that the date names: "the Boxing
// Day earthquake in 2004".
void ShareYears(const TimeTokens& tokens, std::vector<TimeReading>& readings);

// The day of a clock time that stands without one:
//
//   "7 a.m. (0400 GMT) Monday"              Monday for both clocks
//   "from 9 a.m. to 5 p.m. on Tuesday"      Tuesday for the first one too
//   "from 11 p.m. to 2 a.m. on Sunday"      the day before Sunday, for the second is past midnight
//
// `reading` is nullptr when nothing tells one.
struct ClockDay {
  const TimeReading* reading = nullptr;
  int shift = 0;  // days
};
ClockDay DayOfClock(const TimeTokens& tokens, const std::vector<TimeReading>& readings,
                    std::size_t i);

// A weekday that "every" reaches over to: "every Monday and Thursday" is two sets.
void ShareSets(const TimeTokens& tokens, std::vector<TimeReading>& readings);

// Resolves what expressions [first, …) of a sentence tell of their neighbours:
//
//   "a week before Christmas"                the offset counts from Christmas
//   "three months ended Jan. 31"             the days from Nov. 1
//   "the first two months of 2014"           the days of January and February 2014
//   "10:30 p.m. local time (2030 GMT)"       local time is two hours ahead of UTC
//   "Saturday night, Aug. 8, 2015"           that Saturday
//   "Monday through Thursday"                the Thursday after that Monday: on a Wednesday, told
//   of
//                                            the past, both of the week before
void LinkExpressions(const TimeTokens& tokens, std::optional<absl::CivilDay> published,
                     std::size_t first, std::vector<TimeExpression>& expressions);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_LINKED_TIMES_H_
