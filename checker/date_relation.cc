// SPDX-License-Identifier: Apache-2.0
#include "checker/date_relation.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "checker/quantity_relation.h"

namespace claimcheck {
namespace {

bool IsResolved(const DateInterval& interval) { return interval.first || interval.last; }

std::vector<DateInterval> Readings(const TimeExpression& time) {
  std::vector<DateInterval> readings = {time.interval};
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

}  // namespace

Comparison CompareDates(const TimeExpression& a, const TimeExpression& b) {
  if (a.vague || b.vague || !IsResolved(a.interval) || !IsResolved(b.interval)) {
    return {Relation::kCompatible, "one of the dates cannot be placed in the calendar"};
  }
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
