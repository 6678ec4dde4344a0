// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/duration_value.h"

#include <string>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "claims/value/round_number.h"

namespace claimcheck {
namespace {

// What vague amounts may stand for; generous, so that they conflict with nothing they can hold.
struct VagueRange {
  VagueAmount vague;
  int low;
  int high;  // 0: open
};
constexpr VagueRange kVagueRanges[] = {
    {VagueAmount::kSeveral, 3, 20}, {VagueAmount::kFew, 2, 10}, {VagueAmount::kCouple, 2, 3},
    {VagueAmount::kMany, 3, 0},     {VagueAmount::kSome, 2, 0}, {VagueAmount::kDozens, 24, 200},
    {VagueAmount::kNone, 2, 0},  // a bare plural: "decades"
};

Interval VagueInterval(VagueAmount vague) {
  for (const VagueRange& range : kVagueRanges) {
    if (range.vague != vague) continue;
    Interval interval;
    interval.low = Bound{Decimal(range.low), true};
    if (range.high > 0) interval.high = Bound{Decimal(range.high), true};
    return interval;
  }
  return {};
}

// "P2Y6M" for 2.5 years: the whole part and the half in a smaller unit.
std::string TimexOfAmount(const Decimal& amount, TimeUnit unit) {
  const std::string digits = amount.ToCanonicalString();
  const std::size_t point = digits.find('.');
  const HalfUnit half = HalfOf(unit);
  if (point == std::string::npos || digits.substr(point) != ".5" || half.amount == 0) {
    return TimexDuration(digits, unit);
  }
  const std::string part = TimexDuration(absl::StrCat(half.amount), half.unit);
  const std::string whole = digits.substr(0, point);
  if (whole == "0") return part;
  int count = 0;
  if (half.unit == TimeUnit::kYear && absl::SimpleAtoi(whole, &count) && count < 1000) {
    return TimexDuration(absl::StrCat((2 * count + 1) * half.amount), half.unit);
  }
  const std::string both = TimexDuration(whole, unit);
  // "P2Y" and "P6M" share the P; "PT1M" and "PT30S" share the PT.
  const bool time = both[1] == 'T';
  return absl::StrCat(both, part.substr(time ? 2 : 1));
}

}  // namespace

HalfUnit HalfOf(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kMinute:
      return {30, TimeUnit::kSecond};
    case TimeUnit::kHour:
      return {30, TimeUnit::kMinute};
    case TimeUnit::kDay:
      return {12, TimeUnit::kHour};
    case TimeUnit::kYear:
      return {6, TimeUnit::kMonth};
    case TimeUnit::kDecade:
      return {5, TimeUnit::kYear};
    case TimeUnit::kCentury:
      return {50, TimeUnit::kYear};
    default:
      return {};
  }
}

void SetDuration(const TimeCount& count, TimeUnit unit, TimeReading& reading) {
  DurationValue duration;
  duration.unit = std::string(TimeUnitName(unit));
  const bool vague = count.vague != VagueAmount::kNone || count.low.is_zero();
  if (vague) {
    duration.bound = BoundKind::kVague;
    duration.amount = VagueInterval(count.vague);
    reading.timex = TimexDuration("X", unit);
  } else {
    duration.amount.low = Bound{count.low, true};
    duration.amount.high = Bound{count.high, true};
    duration.step = count.low.Step();
    const bool range = !SameValue(count.low, count.high);
    if (range) duration.bound = BoundKind::kRange;
    if (!range) duration.value = count.low;
    reading.timex = TimexOfAmount(count.low, unit);
  }
  reading.duration = duration;
}

void ApplyHedge(const TimeHedge& hedge, TimeReading& reading) {
  reading.mod = hedge.mod;
  if (!reading.duration || !reading.duration->value) return;
  DurationValue& duration = *reading.duration;
  const Decimal value = *duration.value;
  if (hedge.bound == "more_than") {
    duration.bound = BoundKind::kMoreThan;
    duration.amount = {.low = Bound{value, false}, .high = std::nullopt};
  } else if (hedge.bound == "at_least") {
    duration.bound = BoundKind::kAtLeast;
    duration.amount = {.low = Bound{value, true}, .high = std::nullopt};
  } else if (hedge.bound == "less_than") {
    duration.bound = BoundKind::kLessThan;
    duration.amount = {.low = std::nullopt, .high = Bound{value, false}};
  } else if (hedge.bound == "at_most") {
    duration.bound = BoundKind::kAtMost;
    duration.amount = {.low = std::nullopt, .high = Bound{value, true}};
  } else {
    // A quarter either way where the number is round: "about two years" may be 20 months.
    duration.bound = BoundKind::kAbout;
    const Decimal quarter = *Decimal::FromParts(25, -2);
    const Decimal reach = ReachOfAbout(value, quarter, duration.step, duration.unit);
    const std::optional<Decimal> low = Subtract(value, reach);
    const std::optional<Decimal> high = Add(value, reach);
    if (low && high) duration.amount = {.low = Bound{*low, true}, .high = Bound{*high, true}};
  }
}

}  // namespace claimcheck
