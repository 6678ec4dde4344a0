// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/linked_times.h"

#include <algorithm>
#include <string>

#include "absl/strings/numbers.h"
#include "claims/mention/date_offset.h"
#include "claims/value/calendar_period.h"

namespace claimcheck {
namespace {

bool LacksYear(const TimeReading& reading) {
  return reading.form == TimeReading::Form::kCalendar && !reading.year && !reading.year_shift &&
         reading.relation == TimeRelation::kNone && (reading.month || reading.season);
}

bool IsClockAlone(const TimeReading& reading) {
  return reading.form == TimeReading::Form::kCalendar && reading.minute_of_day && !reading.day &&
         !reading.weekday && !reading.month && reading.holiday == nullptr;
}

bool IsPlainDay(const TimeReading& reading) {
  if (reading.minute_of_day || reading.day_last) return false;
  if (reading.form == TimeReading::Form::kShift) {
    return reading.whole && reading.unit == TimeUnit::kDay && !reading.from_event;
  }
  return reading.form == TimeReading::Form::kCalendar && (reading.day || reading.weekday);
}

// Whether nothing but brackets, a comma and "on" stands in tokens [first, last).
bool IsJoint(const TimeTokens& tokens, std::size_t first, std::size_t last) {
  static constexpr WordSet kJoints({"(", ")", ",", "on", "/", "[", "]"});
  if (last - first > 3) return false;
  for (std::size_t i = first; i < last; ++i) {
    if (!tokens.IsOneOf(i, kJoints)) return false;
  }
  return true;
}

// "a week before Christmas", "two days after May 9".
void LinkOffset(const TimeExpression& date, TimeExpression& before) {
  if (!before.offset || before.offset->first_token != date.first_token) return;
  const std::optional<DateInterval> days = DaysOf(*before.offset, date.interval, date.granularity);
  if (!days || !date.impossible.empty() || !date.alternatives.empty()) return;
  before.interval = *days;
  before.anchor = DateAnchor::kContext;
}

// The whole number of units that a length of time has.
std::optional<int> WholeUnits(const TimeExpression& length) {
  if (length.type != TimexType::kDuration || !length.duration || !length.duration->value ||
      length.duration->bound != BoundKind::kExact) {
    return std::nullopt;
  }
  int units = 0;
  if (!absl::SimpleAtoi(length.duration->value->ToCanonicalString(), &units) || units < 1 ||
      units > 1000) {
    return std::nullopt;
  }
  return units;
}

// `day` so many units on; units of a day or longer that count in days or months.
std::optional<absl::CivilDay> Moved(absl::CivilDay day, int units, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kDay:
      return day + units;
    case TimeUnit::kWeek:
      return day + 7 * units;
    case TimeUnit::kMonth:
      return AddMonths(day, units);
    case TimeUnit::kQuarter:
      return AddMonths(day, 3 * units);
    case TimeUnit::kYear:
      return AddMonths(day, 12 * units);
    default:
      return std::nullopt;
  }
}

// The last `units` of what ends with `last`: the day after it is where the next one begins, so that
// three months to 31 January begin on 1 November.
std::optional<DateInterval> UnitsUpTo(absl::CivilDay last, int units, TimeUnit unit) {
  const std::optional<absl::CivilDay> first = Moved(last + 1, -units, unit);
  if (!first || first->year() < 1) return std::nullopt;
  return DateInterval{.first = *first, .last = last};
}

std::optional<DateInterval> UnitsFrom(absl::CivilDay first, int units, TimeUnit unit) {
  const std::optional<absl::CivilDay> next = Moved(first, units, unit);
  if (!next || next->year() > 9999) return std::nullopt;
  return DateInterval{.first = first, .last = *next - 1};
}

// "three months ended Jan. 31", "the 12 months to September", "the first two months of 2014".
void LinkLength(const TimeTokens& tokens, const TimeExpression& date, TimeExpression& length) {
  const std::optional<int> units = WholeUnits(length);
  if (!units || !date.interval.first || !date.interval.last) return;
  const TimeUnit unit = TimeUnitNamed(length.duration->unit);
  const std::size_t at = length.last_token;
  static constexpr WordSet kEnds({"ended", "ending", "to", "through", "until"});
  const bool beside = date.first_token == at + 1;
  std::optional<DateInterval> days;
  if (beside && tokens.IsOneOf(at, kEnds)) {
    days = UnitsUpTo(*date.interval.last, *units, unit);
  } else if (beside && (tokens.Is(at, "of") || tokens.Is(at, "in"))) {
    const std::size_t word =
        tokens.Is(length.first_token, "the") ? length.first_token + 1 : length.first_token;
    if (tokens.Is(word, "first")) days = UnitsFrom(*date.interval.first, *units, unit);
    if (tokens.Is(word, "last") || tokens.Is(word, "final")) {
      days = UnitsUpTo(*date.interval.last, *units, unit);
    }
    if (days && !Contains(date.interval, *days)) days.reset();
  }
  if (!days) return;
  length.interval = *days;
  length.anchor = date.anchor;
}

// Clocks of the world stand 12 hours behind UTC to 14 ahead, in steps of a quarter of an hour.
constexpr int kDay = 24 * 60;
constexpr int kFarthestAhead = 14 * 60;
constexpr int kClockStep = 15;

// The clock without a zone is so far from the other: "10:30 p.m. (2030 GMT)".
void InferOffset(const TimeExpression& zoned, TimeExpression& local) {
  int offset = *local.minute_of_day - *zoned.minute_of_day + *zoned.utc_offset_minutes;
  while (offset > kFarthestAhead) offset -= kDay;
  while (offset <= kFarthestAhead - kDay) offset += kDay;
  if (offset % kClockStep != 0) return;
  local.utc_offset_minutes = offset;
  if (!local.edtf.empty()) local.edtf += UtcOffsetText(offset);
}

// The second clock has the day of the first one's instant: 7 p.m. EST on Sunday is 0000 GMT on
// Monday.
void ShiftDay(const TimeExpression& first, TimeExpression& second) {
  const int minute = *first.minute_of_day - *first.utc_offset_minutes + *second.utc_offset_minutes;
  const int days = minute < 0 ? -1 : minute >= kDay ? 1 : 0;
  if (days == 0 || second.interval != first.interval) return;
  const absl::CivilDay day = *second.interval.first + days;
  const std::size_t length = IsoDay(day).size();
  second.timex.replace(0, length, IsoDay(day));
  second.edtf.replace(0, length, IsoDay(day));
  second.interval = {.first = day, .last = day};
}

void LinkClocks(const TimeTokens& tokens, TimeExpression& first, TimeExpression& second) {
  if (!first.minute_of_day || !second.minute_of_day) return;
  const bool bracket = tokens.at(first.last_token) == "(" || tokens.at(first.last_token) == "[";
  if (!bracket || second.first_token != first.last_token + 1) return;
  if (second.utc_offset_minutes && !first.utc_offset_minutes) InferOffset(second, first);
  if (first.utc_offset_minutes && !second.utc_offset_minutes) InferOffset(first, second);
  const bool known = first.utc_offset_minutes && second.utc_offset_minutes;
  if (known && second.anchor == DateAnchor::kContext && first.interval.first) {
    ShiftDay(first, second);
  }
}

}  // namespace

void ShareYears(std::vector<TimeReading>& readings) {
  for (std::size_t i = readings.size(); i > 1; --i) {
    const TimeReading& later = readings[i - 1];
    TimeReading& earlier = readings[i - 2];
    const bool beside = later.first <= earlier.last + 2 && later.form == earlier.form;
    if (!beside || !LacksYear(earlier) || !later.year ||
        later.month.has_value() != earlier.month.has_value()) {
      continue;
    }
    earlier.year = later.year;
    if (earlier.month && *earlier.month > *later.month) earlier.year = *later.year - 1;
  }
}

const TimeReading* DayOfClock(const TimeTokens& tokens, const std::vector<TimeReading>& readings,
                              std::size_t i) {
  if (!IsClockAlone(readings[i])) return nullptr;
  std::size_t day = i + 1;
  if (day < readings.size() && IsClockAlone(readings[day]) && tokens.at(readings[i].last) == "(" &&
      readings[day].first == readings[i].last + 1) {
    ++day;
  }
  if (day >= readings.size() || !IsPlainDay(readings[day])) return nullptr;
  // The second clock's own turn comes with the day right after it.
  return IsJoint(tokens, readings[day - 1].last, readings[day].first) ? &readings[day] : nullptr;
}

void LinkExpressions(const TimeTokens& tokens, std::size_t first,
                     std::vector<TimeExpression>& expressions) {
  for (std::size_t i = first + 1; i < expressions.size(); ++i) {
    TimeExpression& before = expressions[i - 1];
    TimeExpression& after = expressions[i];
    LinkOffset(after, before);
    LinkLength(tokens, after, before);
    LinkClocks(tokens, before, after);
  }
}

}  // namespace claimcheck
