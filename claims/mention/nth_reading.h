// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_NTH_READING_H_
#define CLAIMS_MENTION_NTH_READING_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"
#include "claims/value/calendar_period.h"

namespace claimcheck {

// Reads a day or week that is told by its number in a longer period, or a period told by a day in
// it: "the last Sunday in March", "the first week of May", "the first day of next month", "the week
// of April 6", "the month of May", "the first Monday of every month". A number that counts within
// anything else ("the second day of the trial") is none.
std::optional<TimeReading> ReadNth(const TimeTokens& tokens, std::size_t i);

// The days of a reading's nth day, weekday or week in `period`, and the calendar's period that
// comes nearest; nullopt where there is none: the fifth Monday of most months. A week is the days
// so many sevens from the beginning or the end and the calendar week that holds their middle: "the
// first week of May 2015" is 1 to 10 May.
struct NthDays {
  CalendarPeriod period;
  DateInterval days;
};
std::optional<NthDays> NthIn(const TimeReading& reading, const CalendarPeriod& period);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_NTH_READING_H_
