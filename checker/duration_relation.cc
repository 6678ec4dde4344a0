// SPDX-License-Identifier: Apache-2.0
#include "checker/duration_relation.h"

#include <algorithm>
#include <array>
#include <utility>

#include "checker/quantity_relation.h"

namespace claimcheck {
namespace {

constexpr int kDayMinutes = 1440;

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

// Whether two lengths are told in one unit to the last of it, as a prison term is, and what is
// counted in days or less: 30 hours are not 33 rounded. "Twenty years" may be 19.
bool AreCounted(const DurationValue& a, const DurationValue& b, absl::string_view measure) {
  static constexpr std::array<absl::string_view, 3> kShort = {"minute", "hour", "day"};
  if (a.unit != b.unit) return false;
  return measure == "sentence" || std::find(kShort.begin(), kShort.end(), a.unit) != kShort.end();
}

// A length of time as a quantity in minutes, so that it is compared like any other; `counted` to
// the last of its unit.
std::optional<Quantity> InMinutes(const DurationValue& duration, bool counted) {
  const std::optional<Decimal> factor = MinutesIn(duration.unit);
  if (!factor) return std::nullopt;
  const std::optional<Interval> interval = Scale(duration.amount, *factor);
  if (!interval) return std::nullopt;
  Quantity quantity;
  quantity.interval = *interval;
  quantity.bound = duration.bound;
  quantity.unit = {"minute", "count"};
  if (duration.value) quantity.value = Multiply(*duration.value, *factor);
  const Decimal step = counted && Less(1, duration.step) ? Decimal(1) : duration.step;
  quantity.step = Multiply(step, *factor).value_or(Decimal(1));
  return quantity;
}

}  // namespace

std::optional<Decimal> MinutesIn(absl::string_view unit) {
  for (const auto& [name, minutes] : kMinutes) {
    if (name == unit) return Decimal::Parse(minutes);
  }
  return std::nullopt;
}

Comparison CompareDurations(const TimeExpression& a, const TimeExpression& b,
                            absl::string_view measure) {
  if (a.vague || b.vague || !a.duration || !b.duration) {
    return {Relation::kCompatible, "one of the lengths is not a number"};
  }
  if (a.duration->unit == b.duration->unit && a.duration->amount == b.duration->amount) {
    return {Relation::kAgree, "the same length"};
  }
  const bool counted = AreCounted(*a.duration, *b.duration, measure);
  const std::optional<Quantity> x = InMinutes(*a.duration, counted);
  const std::optional<Quantity> y = InMinutes(*b.duration, counted);
  if (!x || !y) return {Relation::kCompatible, "the lengths cannot be compared"};
  return CompareQuantities(*x, *y);
}

bool LastsLonger(const TimeExpression& length, std::int64_t days) {
  if (!length.duration || !length.duration->amount.low) return false;
  const std::optional<Decimal> factor = MinutesIn(length.duration->unit);
  const std::optional<Decimal> least =
      factor ? Multiply(length.duration->amount.low->value, *factor) : std::nullopt;
  return least && Less(Decimal(days * kDayMinutes), *least);
}

}  // namespace claimcheck
