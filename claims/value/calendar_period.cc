// SPDX-License-Identifier: Apache-2.0
#include "claims/value/calendar_period.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/value/padded_number.h"

namespace claimcheck {
namespace {

constexpr int kMaxShift = 200000;  // more days, or anything longer, than news looks back

int Year(absl::CivilDay day) { return static_cast<int>(day.year()); }

std::string WeekName(absl::CivilDay day) {
  const IsoWeek week = IsoWeekOf(day);
  return absl::StrCat(FourDigits(week.year), "-W", TwoDigits(week.week));
}

// How many months a period of this granularity has; 0 when it is made of days.
int MonthsOf(Granularity granularity) {
  switch (granularity) {
    case Granularity::kMonth:
      return 1;
    case Granularity::kQuarter:
    case Granularity::kSeason:
      return 3;
    case Granularity::kHalf:
      return 6;
    case Granularity::kYear:
      return 12;
    case Granularity::kDecade:
      return 120;
    case Granularity::kCentury:
      return 1200;
    default:
      return 0;
  }
}

// 0 spring, 1 summer, 2 autumn, 3 winter.
int SeasonNumber(const CalendarPeriod& season) {
  return (season.first.month() / 3 - 1 + (season.southern ? 2 : 0)) % 4;
}

absl::CivilDay LastDayOfSeason(absl::CivilDay first) {
  switch (first.month()) {
    case 3:
      return absl::CivilDay(first.year(), 6, 20);
    case 6:
      return absl::CivilDay(first.year(), 9, 22);
    case 9:
      return absl::CivilDay(first.year(), 12, 21);
    default:
      return absl::CivilDay(first.year() + 1, 3, 20);
  }
}

absl::CivilDay FirstDayOfMonths(absl::CivilDay day, int months) {
  return absl::CivilDay(day.year(), (day.month() - 1) / months * months + 1, 1);
}

absl::CivilDay MondayOf(absl::CivilDay day) { return day - (IsoWeekday(day) - 1); }

std::string Days(const CalendarPeriod& period) {
  const DateInterval days = IntervalOf(period);
  return absl::StrCat(IsoDay(*days.first), "/", IsoDay(*days.last));
}

}  // namespace

int IsoWeekday(absl::CivilDay day) { return static_cast<int>(absl::GetWeekday(day)) + 1; }

IsoWeek IsoWeekOf(absl::CivilDay day) {
  const absl::CivilDay thursday = MondayOf(day) + 3;
  return {.year = Year(thursday), .week = (absl::GetYearDay(thursday) - 1) / 7 + 1};
}

absl::CivilDay AddMonths(absl::CivilDay day, int months) {
  const absl::CivilMonth month = absl::CivilMonth(day) + months;
  const absl::CivilDay last = absl::CivilDay(month + 1) - 1;
  return std::min(absl::CivilDay(month) + (day.day() - 1), last);
}

CalendarPeriod PeriodOf(Granularity granularity, absl::CivilDay day) {
  const int year = Year(day);
  switch (granularity) {
    case Granularity::kTime:
    case Granularity::kDay:
      return {Granularity::kDay, day};
    case Granularity::kWeekend:
      return {granularity, MondayOf(day) + 5};
    case Granularity::kWeek:
      return {granularity, MondayOf(day)};
    case Granularity::kMonth:
      return {granularity, FirstDayOfMonths(day, 1)};
    case Granularity::kQuarter:
      return {granularity, FirstDayOfMonths(day, 3)};
    case Granularity::kSeason:
      // January and February belong to the winter that began in December.
      return {granularity, AddMonths(FirstDayOfMonths(AddMonths(day, -2), 3), 2)};
    case Granularity::kHalf:
      return {granularity, FirstDayOfMonths(day, 6)};
    case Granularity::kYear:
      return {granularity, absl::CivilDay(year, 1, 1)};
    case Granularity::kDecade:
      return {granularity, absl::CivilDay(year / 10 * 10, 1, 1)};
    case Granularity::kCentury:
      return {granularity, absl::CivilDay((year - 1) / 100 * 100 + 1, 1, 1)};
  }
  return {Granularity::kDay, day};
}

std::optional<CalendarPeriod> Shift(const CalendarPeriod& period, int count) {
  if (count > kMaxShift || count < -kMaxShift) return std::nullopt;
  CalendarPeriod shifted = period;
  const int months = MonthsOf(period.granularity);
  const bool weeks =
      period.granularity == Granularity::kWeek || period.granularity == Granularity::kWeekend;
  if (months == 0) {
    shifted.first += static_cast<absl::civil_diff_t>(count) * (weeks ? 7 : 1);
  } else {
    shifted.first = absl::CivilDay(absl::CivilMonth(period.first) +
                                   static_cast<absl::civil_diff_t>(count) * months);
  }
  if (shifted.first.year() < 1 || shifted.first.year() > 9999) return std::nullopt;
  return shifted;
}

DateInterval IntervalOf(const CalendarPeriod& period) {
  const absl::CivilDay first = period.first;
  switch (period.granularity) {
    case Granularity::kWeekend:
      return {.first = first, .last = first + 1};
    case Granularity::kWeek:
      return {.first = first, .last = first + 6};
    case Granularity::kSeason:
      return {.first = first, .last = LastDayOfSeason(first)};
    default:
      break;
  }
  const int months = MonthsOf(period.granularity);
  if (months == 0) return {.first = first, .last = first};
  return {.first = first, .last = absl::CivilDay(absl::CivilMonth(first) + months) - 1};
}

std::string TimexOf(const CalendarPeriod& period) {
  static constexpr absl::string_view kSeasons[] = {"SP", "SU", "FA", "WI"};
  const int year = Year(period.first);
  const int month = period.first.month();
  switch (period.granularity) {
    case Granularity::kTime:
    case Granularity::kDay:
      return IsoDay(period.first);
    case Granularity::kWeekend:
      return WeekName(period.first) + "-WE";
    case Granularity::kWeek:
      return WeekName(period.first);
    case Granularity::kMonth:
      return absl::StrCat(FourDigits(year), "-", TwoDigits(month));
    case Granularity::kQuarter:
      return absl::StrCat(FourDigits(year), "-Q", (month - 1) / 3 + 1);
    case Granularity::kSeason:
      return absl::StrCat(FourDigits(year), "-", kSeasons[SeasonNumber(period)]);
    case Granularity::kHalf:
      return absl::StrCat(FourDigits(year), "-H", (month - 1) / 6 + 1);
    case Granularity::kYear:
      return absl::StrCat(FourDigits(year));
    case Granularity::kDecade:
      return absl::StrCat(absl::Dec(year / 10, absl::kZeroPad3));
    case Granularity::kCentury:
      return absl::StrCat(TwoDigits(year / 100));
  }
  return "";
}

std::string EdtfOf(const CalendarPeriod& period) {
  const int year = Year(period.first);
  const int month = period.first.month();
  switch (period.granularity) {
    case Granularity::kWeekend:
    case Granularity::kWeek:
    case Granularity::kCentury:
      break;
    // ISO 8601-2:2019, 4.8: 21 to 24 are the seasons, 29 to 32 those of the southern hemisphere, 33
    // to 36 the quarters, 40 and 41 the halves.
    case Granularity::kQuarter:
      return absl::StrCat(FourDigits(year), "-", 33 + (month - 1) / 3);
    case Granularity::kSeason:
      return absl::StrCat(FourDigits(year), "-",
                          (period.southern ? 29 : 21) + SeasonNumber(period));
    case Granularity::kHalf:
      return absl::StrCat(FourDigits(year), "-", 40 + (month - 1) / 6);
    case Granularity::kDecade:
      return absl::StrCat(absl::Dec(year / 10, absl::kZeroPad3), "X");
    default:
      return TimexOf(period);
  }
  const DateInterval days = IntervalOf(period);
  if (period.granularity == Granularity::kCentury) {
    return absl::StrCat(FourDigits(Year(*days.first)), "/", FourDigits(Year(*days.last)));
  }
  return Days(period);
}

}  // namespace claimcheck
