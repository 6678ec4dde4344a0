// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_CALENDAR_READING_H_
#define CLAIMS_MENTION_CALENDAR_READING_H_

#include <optional>

#include "claims/mention/time_count.h"
#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// The calendar date or period that begins at token i, without words that relate it to something
// ("last April" begins at "April" here):
//
//   "Tuesday, May 12, 2015", "12 May", "the 5th of May", "May 2015", "March 5-7, 2012", "the 12th"
//   "11/05/2015", "2015-05-11", "11.05.2015"
//   "2015", "the year 2000", "nineteen ninety-six", "1998-99", "the 1990s", "the '90s", "19th
//   century" "the third quarter of 2012", "Q3 2012", "the first half", "fiscal 2012", "summer 2012"
//   "Christmas Day", "Easter 2012"
std::optional<TimeReading> ReadCalendar(const TimeTokens& tokens, std::size_t i);

// A later day of a row whose month stands before its first one: "22" in "May 20 and 22", which
// begins at the "and" or comma i after `before`.
std::optional<TimeReading> ReadDayInRow(const TimeTokens& tokens, std::size_t i,
                                        const TimeReading& before);

// The year that begins at token i where nothing but a year can stand ("early 2014"): 1000 to 2199.
std::optional<SmallNumber> ReadYearNumber(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_CALENDAR_READING_H_
