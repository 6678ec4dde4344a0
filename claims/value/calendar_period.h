// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_CALENDAR_PERIOD_H_
#define CLAIMS_VALUE_CALENDAR_PERIOD_H_

#include <optional>
#include <string>

#include "absl/time/civil_time.h"
#include "claims/value/date_interval.h"

namespace claimcheck {

// A period that the calendar has a name for: a day, the week of 11 May 2015, May 2015, summer 2015,
// the 1990s. `first` is its first day: PeriodOf gives the period that a day lies in, and two
// periods are the same when granularity and first day are.
//
//   granularity  example          first        TIMEX3       EDTF (ISO 8601-2)
//   kDay         12 May 2015      2015-05-12   2015-05-12   2015-05-12
//   kWeekend     this weekend     2015-05-16   2015-W20-WE  2015-05-16/2015-05-17
//   kWeek        last week        2015-05-04   2015-W19     2015-05-04/2015-05-10
//   kMonth       May 2015         2015-05-01   2015-05      2015-05
//   kQuarter     second quarter   2015-04-01   2015-Q2      2015-34
//   kSeason      summer 2015      2015-06-01   2015-SU      2015-22
//   kHalf        first half       2015-01-01   2015-H1      2015-40
//   kYear        2015             2015-01-01   2015         2015
//   kDecade      the 1990s        1990-01-01   199          199X
//   kCentury     20th century     1901-01-01   19           1901/2000
//
// Weeks begin on Monday (ISO 8601). Seasons are three months from 1 March, 1 June, 1 September and
// 1 December: spring, summer, autumn and winter in the north, autumn to summer in the south. One
// that begins in December bears that year. kTime counts as kDay.
struct CalendarPeriod {
  Granularity granularity = Granularity::kDay;
  absl::CivilDay first;
  bool southern = false;  // of kSeason: in the southern hemisphere
  friend bool operator==(const CalendarPeriod&, const CalendarPeriod&) = default;
};

// The period of `granularity` that `day` lies in.
CalendarPeriod PeriodOf(Granularity granularity, absl::CivilDay day);

// The period `count` periods of its own kind later, or earlier when negative; nullopt when that
// lies outside the years 1 to 9999.
std::optional<CalendarPeriod> Shift(const CalendarPeriod& period, int count);

// Its days. A season's are generous, for people mean the calendar's or the almanac's: it lasts
// from the 1st of its first month to the astronomical end, 20 March, 20 June, 22 September or
// 21 December.
DateInterval IntervalOf(const CalendarPeriod& period);

// How TIMEX3 and EDTF write it.
std::string TimexOf(const CalendarPeriod& period);
std::string EdtfOf(const CalendarPeriod& period);

// A day's year and number of the week in ISO 8601: 2015-01-01 lies in week 1 of 2015, 2016-01-01 in
// week 53 of 2015.
struct IsoWeek {
  int year = 0;
  int week = 0;
};
IsoWeek IsoWeekOf(absl::CivilDay day);

// Monday is 1, Sunday 7 (ISO 8601).
int IsoWeekday(absl::CivilDay day);

// `day` so many months later; the last day of the month when it is too short: 31 March and one
// month is 30 April.
absl::CivilDay AddMonths(absl::CivilDay day, int months);

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_CALENDAR_PERIOD_H_
