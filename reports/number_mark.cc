// SPDX-License-Identifier: Apache-2.0
#include "reports/number_mark.h"

#include <algorithm>
#include <array>

#include "absl/strings/str_cat.h"
#include "claims/lexicon/units.h"
#include "claims/value/time_unit.h"
#include "reports/display_number.h"

namespace claimcheck {
namespace {

// Days of a unit of time, as near as a picture needs.
struct UnitLength {
  TimeUnit unit;
  double days;
};
constexpr std::array<UnitLength, 13> kUnitLengths = {{{TimeUnit::kSecond, 1.0 / 86400},
                                                      {TimeUnit::kMinute, 1.0 / 1440},
                                                      {TimeUnit::kHour, 1.0 / 24},
                                                      {TimeUnit::kDay, 1},
                                                      {TimeUnit::kWeekend, 2},
                                                      {TimeUnit::kWeek, 7},
                                                      {TimeUnit::kFortnight, 14},
                                                      {TimeUnit::kMonth, 30.44},
                                                      {TimeUnit::kQuarter, 91.31},
                                                      {TimeUnit::kYear, 365.25},
                                                      {TimeUnit::kDecade, 3652.5},
                                                      {TimeUnit::kCentury, 36525},
                                                      {TimeUnit::kMillennium, 365250}}};

// Turns a figure into the axis' unit, for drawing.
struct Linear {
  double factor = 1;
  double offset = 0;
  double operator()(const Decimal& value) const { return PixelValue(value) * factor + offset; }
};

// How `unit` converts to `axis`; nullopt when it does not.
std::optional<Linear> ToAxis(const Unit& unit, const Unit& axis) {
  if (unit == axis || unit.dimension == "count") return Linear{};
  if (!Comparable(unit, axis)) return std::nullopt;
  const auto zero = ToBase(0, unit), one = ToBase(1, unit);
  const auto axis_zero = ToBase(0, axis), axis_one = ToBase(1, axis);
  if (!zero || !one || !axis_zero || !axis_one) return std::nullopt;
  const double base = PixelValue(*axis_zero), size = PixelValue(*axis_one) - base;
  if (size == 0) return std::nullopt;
  return Linear{.factor = (PixelValue(*one) - PixelValue(*zero)) / size,
                .offset = (PixelValue(*zero) - base) / size};
}

std::optional<Linear> ToAxis(absl::string_view unit, absl::string_view axis) {
  double days = 0, axis_days = 0;
  for (const UnitLength& length : kUnitLengths) {
    if (length.unit == TimeUnitNamed(unit)) days = length.days;
    if (length.unit == TimeUnitNamed(axis)) axis_days = length.days;
  }
  if (unit == axis) return Linear{};
  if (days == 0 || axis_days == 0) return std::nullopt;
  return Linear{.factor = days / axis_days};
}

std::optional<MarkEnd> EndOf(const std::optional<Bound>& bound, const Linear& to_axis) {
  if (!bound) return std::nullopt;
  return MarkEnd{to_axis(bound->value), bound->inclusive};
}

NumberMark MarkOf(const Interval& interval, const std::optional<Decimal>& value,
                  const Decimal& step, const Linear& to_axis) {
  NumberMark mark{.low = EndOf(interval.low, to_axis), .high = EndOf(interval.high, to_axis)};
  if (!value || !interval.low || !interval.high) return mark;
  mark.point = to_axis(*value);
  mark.approximate = Compare(interval.low->value, interval.high->value) != 0;
  if (!mark.approximate) mark.half_step = PixelValue(step) * std::abs(to_axis.factor) / 2;
  return mark;
}

// A count below a thousand is meant to its last digit: 40 is not 43 rounded.
bool MayBeRounded(const Quantity& quantity) {
  return quantity.unit.dimension != "count" || (quantity.value && !Less(*quantity.value, 1000));
}

const Claim& FirstClaim(const CheckResult& result, const Position& position) {
  return result.claim(position.claims.front());
}

bool HasNumber(const Claim& claim) {
  return claim.quantity.has_value() || (claim.date && claim.date->duration);
}

std::optional<NumberMark> MarkOf(const Claim& claim, const Claim& axis) {
  if (!HasNumber(claim) || claim.quantity.has_value() != axis.quantity.has_value()) {
    return std::nullopt;
  }
  if (claim.quantity) {
    const Quantity& quantity = *claim.quantity;
    const auto to_axis = ToAxis(quantity.unit, axis.quantity->unit);
    if (!to_axis) return std::nullopt;
    NumberMark mark = MarkOf(quantity.interval, quantity.value, quantity.step, *to_axis);
    if (!MayBeRounded(quantity)) mark.half_step = 0;
    return mark;
  }
  const DurationValue& duration = *claim.date->duration;
  const auto to_axis = ToAxis(duration.unit, axis.date->duration->unit);
  if (!to_axis) return std::nullopt;
  return MarkOf(duration.amount, duration.value, duration.step, *to_axis);
}

// The claim whose unit the axis has: that of the first position with a number.
const Claim* AxisClaim(const CheckResult& result, const Finding& finding) {
  for (const Position& position : finding.positions) {
    if (position.claims.empty()) continue;
    const Claim& claim = FirstClaim(result, position);
    if (HasNumber(claim)) return &claim;
  }
  return nullptr;
}

// "3.4 times", "60 % more than": how far `far` lies from `next`, both positive; empty when within
// half of it.
std::string FarFrom(double far, double next) {
  if (far <= 0 || next <= 0) return "";
  const double ratio = std::max(far, next) / std::min(far, next);
  if (std::abs(far - next) <= next / 2) return "";
  // Tenths, from whole numbers.
  const double tenths = std::min(ratio * 10, 1e15);
  const auto whole = static_cast<std::int64_t>(tenths + 0.5);
  const std::string times = absl::StrCat(
      whole / 10, whole % 10 == 0 || whole >= 1000 ? "" : absl::StrCat(".", whole % 10));
  return far > next ? absl::StrCat(times, " × the next")
                    : absl::StrCat("the next is ", times, " ×");
}

void MarkOutliers(std::vector<NumberMark>& marks) {
  if (marks.size() < 3) return;
  NumberMark& low = marks.front();
  NumberMark& high = marks.back();
  low.outlier = FarFrom(Middle(low), Middle(marks[1]));
  high.outlier = FarFrom(Middle(high), Middle(marks[marks.size() - 2]));
}

}  // namespace

double Middle(const NumberMark& mark) {
  if (mark.point) return *mark.point;
  if (mark.low && mark.high) return (mark.low->value + mark.high->value) / 2;
  if (mark.low) return mark.low->value;
  return mark.high ? mark.high->value : 0;
}

std::vector<NumberMark> NumberMarks(const CheckResult& result, const Finding& finding) {
  std::vector<NumberMark> marks;
  const Claim* axis = AxisClaim(result, finding);
  if (axis == nullptr) return marks;
  for (std::size_t i = 0; i < finding.positions.size(); ++i) {
    if (finding.positions[i].claims.empty()) continue;
    std::optional<NumberMark> mark = MarkOf(FirstClaim(result, finding.positions[i]), *axis);
    if (!mark || (!mark->low && !mark->high)) continue;
    mark->position = i;
    marks.push_back(*std::move(mark));
  }
  std::stable_sort(marks.begin(), marks.end(),
                   [](const NumberMark& a, const NumberMark& b) { return Middle(a) < Middle(b); });
  MarkOutliers(marks);
  return marks;
}

std::string AxisUnit(const CheckResult& result, const Finding& finding) {
  const Claim* axis = AxisClaim(result, finding);
  if (axis == nullptr) return "";
  if (!axis->quantity) return axis->date->duration->unit;
  const Quantity& quantity = *axis->quantity;
  return quantity.unit.dimension == "count" && !quantity.noun.empty() ? quantity.noun
                                                                      : quantity.unit.name;
}

}  // namespace claimcheck
