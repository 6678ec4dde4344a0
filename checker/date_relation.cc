// SPDX-License-Identifier: Apache-2.0
#include "checker/date_relation.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

#include "checker/quantity_relation.h"

namespace claimcheck {
namespace {

bool IsResolved(const DateInterval& interval) { return interval.first || interval.last; }

constexpr int kDayMinutes = 1440;

// "Midnight on Friday" begins Friday for some and ends it for others.
bool IsMidnight(const TimeExpression& time) { return time.minute_of_day == kDayMinutes; }

std::vector<DateInterval> Readings(const TimeExpression& time) {
  std::vector<DateInterval> readings = {time.interval};
  if (IsMidnight(time) && time.interval.first && time.interval.last) {
    readings.push_back({*time.interval.first - 1, *time.interval.last + 1});
  }
  for (const DateReading& reading : time.alternatives) readings.push_back(reading.interval);
  return readings;
}

bool AnyReadingMeets(const TimeExpression& a, const TimeExpression& b) {
  for (const DateInterval& x : Readings(a)) {
    for (const DateInterval& y : Readings(b)) {
      if (!Disjoint(x, y)) return true;
    }
  }
  return false;
}

// Minutes in each unit; a month is a twelfth of the Gregorian calendar's mean year of 365.2425
// days (146097 days in 400 years).
constexpr std::array<std::pair<absl::string_view, absl::string_view>, 9> kMinutes = {{
    {"second", "0.0166666667"},
    {"minute", "1"},
    {"hour", "60"},
    {"day", "1440"},
    {"week", "10080"},
    {"month", "43829.1"},
    {"year", "525949.2"},
    {"decade", "5259492"},
    {"century", "52594920"},
}};

std::optional<Decimal> MinutesOf(absl::string_view unit) {
  for (const auto& [name, minutes] : kMinutes) {
    if (name == unit) return Decimal::Parse(minutes);
  }
  return std::nullopt;
}

// A length of time as a quantity in minutes, so that it is compared like any other.
std::optional<Quantity> InMinutes(const DurationValue& duration) {
  const std::optional<Decimal> factor = MinutesOf(duration.unit);
  if (!factor) return std::nullopt;
  const std::optional<Interval> interval = Scale(duration.amount, *factor);
  if (!interval) return std::nullopt;
  Quantity quantity;
  quantity.interval = *interval;
  quantity.bound = duration.bound;
  quantity.unit = {"minute", "count"};
  if (duration.value) quantity.value = Multiply(*duration.value, *factor);
  quantity.step = Multiply(duration.step, *factor).value_or(Decimal(1));
  return quantity;
}

// A clock time of a certain day: minutes from an arbitrary midnight, in UTC or by a local clock.
struct Clock {
  std::int64_t minute = 0;
  bool utc = false;
  int slack = 0;  // "7 p.m." is said of ten past as well, "7:12" of little else
  int period =
      0;  // what it may be off by: half a day where a.m. or p.m. is not told; 0 for nothing
};

constexpr int kExactSlack = 5;
constexpr int kHourSlack = 30;

// Clock times further apart than this are not two people's watches.
constexpr std::int64_t kTellableMinutes = 120;

std::optional<Clock> ClockOf(const TimeExpression& time) {
  const DateInterval& days = time.interval;
  if (!time.minute_of_day || !days.first || days.first != days.last || !time.alternatives.empty()) {
    return std::nullopt;
  }
  Clock clock;
  clock.minute = (*days.first - absl::CivilDay(1970, 1, 1)) * kDayMinutes + *time.minute_of_day -
                 time.utc_offset_minutes.value_or(0);
  clock.utc = time.utc_offset_minutes.has_value();
  const bool rounded = *time.minute_of_day % 60 == 0 || !time.mod.empty();
  clock.slack = rounded ? kHourSlack : kExactSlack;
  if (IsMidnight(time)) clock.period = kDayMinutes;
  if (time.half_unknown) clock.period = kDayMinutes / 2;
  return clock;
}

// Whether the day of a clock time was not written beside it.
bool IsGuessed(const TimeExpression& time) { return time.anchor != DateAnchor::kExplicit; }

// Two clock times of one moment of whatever day, of which one may be a.m. for p.m.
Comparison CompareByTheClock(const Clock& a, const Clock& b) {
  constexpr std::int64_t kHalfDay = 720, kDay = 1440;
  const std::int64_t apart = std::abs(a.minute - b.minute) % kDay;
  std::int64_t between = std::min(apart, kDay - apart);
  if (std::max(a.period, b.period) == kHalfDay) between = std::min(between, kHalfDay - between);
  const int slack = std::max(a.slack, b.slack);
  if (between == 0) return {Relation::kAgree, "the same time by the clock"};
  if (between <= slack) {
    return {Relation::kCompatible, "the times agree as far as they are told"};
  }
  if (between <= kTellableMinutes) {
    return {Relation::kDiffers, "the clock times are less than two hours apart"};
  }
  if (kHalfDay - between <= kHourSlack) {
    return {Relation::kDiffers, "the clock times are half a day apart, as a.m. and p.m. are"};
  }
  return {Relation::kCompatible, "the clock times are of two moments"};
}

// Two clock times as instants, whatever their zones; by local clocks where neither tells its zone,
// for they are told of one place. nullopt where only one does.
std::optional<Comparison> CompareClocks(const TimeExpression& a, const TimeExpression& b) {
  const std::optional<Clock> x = ClockOf(a), y = ClockOf(b);
  if (!x || !y || x->utc != y->utc) return std::nullopt;
  if (IsGuessed(a) || IsGuessed(b)) return CompareByTheClock(*x, *y);
  std::int64_t apart = std::abs(x->minute - y->minute);
  if (const int period = std::max(x->period, y->period); period != 0 && apart < 2 * period) {
    apart = std::min({apart, std::abs(apart - period), std::abs(apart - 2 * period)});
  }
  if (apart == 0) return Comparison{Relation::kAgree, "the same time"};
  if (apart <= std::max(x->slack, y->slack)) {
    return Comparison{Relation::kCompatible, "the times agree as far as they are told"};
  }
  if (apart <= kTellableMinutes) {
    return Comparison{Relation::kDiffers, "the clock times are less than two hours apart"};
  }
  return Comparison{Relation::kConflict, "both clock times cannot be true"};
}

}  // namespace

Comparison CompareDates(const TimeExpression& a, const TimeExpression& b) {
  if (a.vague || b.vague || !IsResolved(a.interval) || !IsResolved(b.interval)) {
    return {Relation::kCompatible, "one of the dates cannot be placed in the calendar"};
  }
  if (const std::optional<Comparison> clocks = CompareClocks(a, b)) return *clocks;
  if (a.interval == b.interval) return {Relation::kAgree, "the same date"};
  if (!Disjoint(a.interval, b.interval)) {
    return {Relation::kCompatible, "one date lies within the other or overlaps it"};
  }
  if (AnyReadingMeets(a, b)) {
    return {Relation::kCompatible, "another reading of the words fits"};
  }
  return {Relation::kConflict, "both dates cannot be true"};
}

Comparison CompareDurations(const TimeExpression& a, const TimeExpression& b) {
  if (a.vague || b.vague || !a.duration || !b.duration) {
    return {Relation::kCompatible, "one of the lengths is not a number"};
  }
  if (a.duration->unit == b.duration->unit && a.duration->amount == b.duration->amount) {
    return {Relation::kAgree, "the same length"};
  }
  const std::optional<Quantity> x = InMinutes(*a.duration), y = InMinutes(*b.duration);
  if (!x || !y) return {Relation::kCompatible, "the lengths cannot be compared"};
  return CompareQuantities(*x, *y);
}

}  // namespace claimcheck
