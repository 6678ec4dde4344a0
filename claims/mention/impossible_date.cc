// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/impossible_date.h"

#include "absl/strings/str_cat.h"
#include "claims/mention/choose_period.h"
#include "claims/value/calendar_period.h"
#include "claims/value/padded_number.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kMonthNames[] = {"January",   "February", "March",    "April",
                                             "May",       "June",     "July",     "August",
                                             "September", "October",  "November", "December"};
constexpr absl::string_view kWeekdayNames[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                               "Friday", "Saturday", "Sunday"};

// Britain and its colonies took up the Gregorian calendar in September 1752: weekdays told of days
// before are of another calendar.
constexpr absl::CivilDay kFirstCheckedDay(1753, 1, 1);

int DaysInMonth(int year, int month) { return MonthInterval(year, month).last->day(); }

}  // namespace

std::string WhyImpossible(const TimeReading& reading) {
  if (!reading.month || !reading.day) return "";
  const bool leap_unknown = *reading.month == 2 && !reading.year;
  const int year = reading.year.value_or(leap_unknown ? 2000 : 2001);
  const int days = DaysInMonth(year, *reading.month);
  const int day = reading.day_last.value_or(*reading.day);
  if (day <= days) return "";
  const std::string month(kMonthNames[*reading.month - 1]);
  if (*reading.month == 2 && reading.year) {
    return absl::StrCat("February ", *reading.year, " has ", days, " days");
  }
  if (*reading.month == 2) return "February has 28 days, or 29";
  return absl::StrCat(month, " has ", days, " days");
}

void OfferNeighbours(const TimeReading& reading, TimeExpression& expression) {
  const absl::CivilDay last = *MonthInterval(reading.year.value_or(2001), *reading.month).last;
  for (const absl::CivilDay day : {last, last + 1}) {
    DateReading other = Alternative({Granularity::kDay, day}, "the nearest day there is");
    if (!reading.year) {
      other.interval = {};
      other.timex = absl::StrCat("XXXX-", TwoDigits(day.month()), "-", TwoDigits(day.day()));
    }
    expression.alternatives.push_back(std::move(other));
  }
}

void CheckWeekday(const TimeReading& reading, absl::CivilDay day, TimeExpression& expression) {
  if (!reading.weekday || IsoWeekday(day) == *reading.weekday || day < kFirstCheckedDay) return;
  const auto weekday = static_cast<absl::Weekday>(*reading.weekday - 1);
  expression.impossible = absl::StrCat(IsoDay(day), " is a ", kWeekdayNames[IsoWeekday(day) - 1],
                                       ", not a ", kWeekdayNames[*reading.weekday - 1]);
  for (const absl::CivilDay other :
       {absl::PrevWeekday(day, weekday), absl::NextWeekday(day, weekday)}) {
    expression.alternatives.push_back(
        Alternative({Granularity::kDay, other}, "the nearest such weekday"));
  }
}

}  // namespace claimcheck
