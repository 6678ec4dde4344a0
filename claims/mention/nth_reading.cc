// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/nth_reading.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "claims/mention/calendar_reading.h"
#include "claims/mention/part_reading.h"
#include "claims/mention/relation.h"

namespace claimcheck {
namespace {

constexpr int kLast = -1;

// "first" 1, "3rd" 3, "last" -1; 0 when it is no number of a row.
int NumberAt(const TimeTokens& tokens, std::size_t i, std::size_t* last) {
  *last = i + 1;
  if (tokens.Is(i, "last") || tokens.Is(i, "final")) return kLast;
  if (const int ordinal = tokens.Value(i, TimeKind::kOrdinal); ordinal != 0) return ordinal;
  const std::optional<int> digits = tokens.Digits(i);
  const bool ending = tokens.Touches(i + 1) && tokens.Value(i + 1, TimeKind::kOrdinalEnding) != 0;
  if (!digits || !ending) return 0;
  *last = i + 2;
  return *digits;
}

bool IsPeriod(const TimeReading& reading) {
  const bool day = reading.day || reading.weekday || reading.holiday != nullptr;
  if (reading.form == TimeReading::Form::kShift) {
    return reading.whole && reading.unit > TimeUnit::kDay;
  }
  return reading.form == TimeReading::Form::kCalendar && !day && !reading.minute_of_day &&
         reading.day_part == DayPart::kNone;
}

bool IsDay(const TimeReading& reading) {
  return reading.form == TimeReading::Form::kCalendar && (reading.day || reading.holiday) &&
         !reading.day_last;
}

// nth = [ "the" ] number ( weekday | "day" | "week" | "weekend" ) ( "of" | "in" ) period
std::optional<TimeReading> ReadNumbered(const TimeTokens& tokens, std::size_t i) {
  const std::size_t number_at = tokens.Is(i, "the") ? i + 1 : i;
  std::size_t at = 0;
  const int number = NumberAt(tokens, number_at, &at);
  if (number == 0 || number > 366) return std::nullopt;
  const int weekday = tokens.Value(at, TimeKind::kWeekday);
  const TimeUnit unit = weekday != 0 ? TimeUnit::kDay : SingularAt(tokens, at);
  if (unit != TimeUnit::kDay && unit != TimeUnit::kWeek && unit != TimeUnit::kWeekend) {
    return std::nullopt;
  }
  if (!tokens.Is(at + 1, "of") && !tokens.Is(at + 1, "in")) return std::nullopt;
  const std::size_t period_at = at + 2;
  if (RelationAt(tokens, period_at) == TimeRelation::kEach &&
      SingularAt(tokens, period_at + 1) >= TimeUnit::kMonth) {
    TimeReading set;
    set.form = TimeReading::Form::kSet;
    set.first = i;
    set.last = period_at + 2;
    set.timex = TimexDuration("1", SingularAt(tokens, period_at + 1));
    return set;
  }
  std::optional<TimeReading> reading = ReadWholePeriod(tokens, period_at, true);
  if (!reading || !IsPeriod(*reading)) return std::nullopt;
  reading->first = i;
  reading->nth = number;
  reading->nth_unit = unit;
  if (weekday != 0) reading->nth_weekday = weekday;
  return reading;
}

// of_week = weekday [ "of" ] week               "Monday of last week", "Friday last week"
std::optional<TimeReading> ReadWeekdayOfWeek(const TimeTokens& tokens, std::size_t i) {
  const int weekday = tokens.Value(i, TimeKind::kWeekday);
  if (weekday == 0) return std::nullopt;
  const std::size_t week_at = tokens.Is(i + 1, "of") ? i + 2 : i + 1;
  std::optional<TimeReading> reading = ReadWholePeriod(tokens, week_at, true);
  if (!reading || reading->form != TimeReading::Form::kShift || !reading->whole ||
      reading->unit != TimeUnit::kWeek) {
    return std::nullopt;
  }
  reading->first = i;
  reading->nth = 1;
  reading->nth_unit = TimeUnit::kDay;
  reading->nth_weekday = weekday;
  return reading;
}

// around = [ "the" ] ( "week" | "weekend" ) ( "of" | "beginning" | "starting" | "ended" | "ending"
// )
//          date | [ "the" ] "month" "of" month
std::optional<TimeReading> ReadAround(const TimeTokens& tokens, std::size_t i) {
  const std::size_t at = tokens.Is(i, "the") ? i + 1 : i;
  const TimeUnit unit = SingularAt(tokens, at);
  const bool of = tokens.Is(at + 1, "of");
  const bool ends = tokens.Is(at + 1, "ended") || tokens.Is(at + 1, "ending");
  const bool begins = tokens.Is(at + 1, "beginning") || tokens.Is(at + 1, "starting");
  if (unit == TimeUnit::kMonth && of) {
    std::optional<TimeReading> month = ReadCalendar(tokens, at + 2);
    if (!month || !month->month || month->day) return std::nullopt;
    month->first = i;
    return month;
  }
  if (unit != TimeUnit::kWeek && unit != TimeUnit::kWeekend) return std::nullopt;
  if (!of && !ends && !begins) return std::nullopt;
  std::optional<TimeReading> day = ReadCalendar(tokens, at + 2);
  if (!day || !IsDay(*day)) return std::nullopt;
  day->first = i;
  day->around = unit;
  day->around_side = ends ? -1 : begins ? 1 : 0;
  return day;
}

DateInterval Window(const DateInterval& days, int number, int length) {
  if (number == kLast) return {.first = *days.last - (length - 1), .last = days.last};
  const absl::CivilDay first = *days.first + length * (number - 1);
  return {.first = first, .last = first + (length - 1)};
}

std::optional<NthDays> NthWeek(const DateInterval& whole, int number, Granularity granularity) {
  const DateInterval window = Window(whole, number, 7);
  if (*window.first > *whole.last || *window.first < *whole.first) return std::nullopt;
  const CalendarPeriod week = PeriodOf(granularity, *window.first + 3);
  if (granularity == Granularity::kWeekend) return NthDays{week, IntervalOf(week)};
  const DateInterval calendar = IntervalOf(week);
  return NthDays{week,
                 {.first = std::min(*window.first, *calendar.first),
                  .last = std::max(*window.last, *calendar.last)}};
}

}  // namespace

std::optional<TimeReading> ReadNth(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeReading> numbered = ReadNumbered(tokens, i)) return numbered;
  if (std::optional<TimeReading> of_week = ReadWeekdayOfWeek(tokens, i)) return of_week;
  return ReadAround(tokens, i);
}

std::optional<NthDays> NthIn(const TimeReading& reading, const CalendarPeriod& period) {
  const DateInterval whole = IntervalOf(period);
  if (reading.around != TimeUnit::kNone) {
    const absl::CivilDay day = period.first;
    const Granularity granularity = *GranularityOf(reading.around);
    if (reading.around_side == 0) {
      const CalendarPeriod around = PeriodOf(granularity, day);
      return NthDays{around, IntervalOf(around)};
    }
    const DateInterval days = reading.around_side < 0 ? DateInterval{.first = day - 6, .last = day}
                                                      : DateInterval{.first = day, .last = day + 6};
    return NthDays{PeriodOf(granularity, *days.first + 3), days};
  }
  const int number = *reading.nth;
  if (reading.nth_unit != TimeUnit::kDay) {
    return NthWeek(whole, number, *GranularityOf(reading.nth_unit));
  }
  absl::CivilDay day = number == kLast ? *whole.last : *whole.first + (number - 1);
  if (reading.nth_weekday) {
    const auto weekday = static_cast<absl::Weekday>(*reading.nth_weekday - 1);
    day = number == kLast ? absl::PrevWeekday(*whole.last + 1, weekday)
                          : absl::NextWeekday(*whole.first - 1, weekday) + 7 * (number - 1);
  }
  if (day < *whole.first || day > *whole.last) return std::nullopt;
  return NthDays{{Granularity::kDay, day}, {.first = day, .last = day}};
}

}  // namespace claimcheck
