// SPDX-License-Identifier: Apache-2.0
#include "checker/tolerance.h"

#include <optional>

namespace claimcheck {
namespace {

// Two values of one unit, as far as a tolerance looks at them.
struct Difference {
  Decimal distance;
  Decimal larger;
  std::string unit;
  bool may_be_share = true;  // of days between two dates no percentage can be told
};

Decimal Size(const Decimal& value) { return value.is_negative() ? Negate(value) : value; }

std::optional<Difference> Between(const std::optional<Decimal>& a, const std::optional<Decimal>& b,
                                  const std::string& unit) {
  if (!a || !b) return std::nullopt;
  const std::optional<Decimal> difference = Subtract(*a, *b);
  if (!difference) return std::nullopt;
  const Decimal x = Size(*a), y = Size(*b);
  return Difference{.distance = Size(*difference), .larger = Less(x, y) ? y : x, .unit = unit};
}

// The days that lie between two dates; 0 when they overlap.
std::optional<Difference> BetweenDays(const DateInterval& a, const DateInterval& b) {
  if (!a.first || !a.last || !b.first || !b.last) return std::nullopt;
  std::int64_t days = 0;
  if (*a.last < *b.first) days = *b.first - *a.last;
  if (*b.last < *a.first) days = *a.first - *b.last;
  return Difference{.distance = days, .larger = Decimal(0), .unit = "day", .may_be_share = false};
}

std::optional<Difference> DifferenceOf(const Claim& a, const Claim& b) {
  if (a.kind != b.kind) return std::nullopt;
  if (a.kind == ClaimKind::kQuantity) {
    if (!a.quantity || !b.quantity || a.quantity->unit != b.quantity->unit) return std::nullopt;
    return Between(a.quantity->value, b.quantity->value, a.quantity->unit.name);
  }
  if (!a.date || !b.date) return std::nullopt;
  if (a.kind == ClaimKind::kDate) return BetweenDays(a.date->interval, b.date->interval);
  const auto& x = a.date->duration;
  const auto& y = b.date->duration;
  if (!x || !y || x->unit != y->unit) return std::nullopt;
  return Between(x->value, y->value, x->unit);
}

bool Covers(const Tolerance& tolerance, const Difference& difference) {
  if (!tolerance.unit.empty() && tolerance.unit != difference.unit) return false;
  if (!tolerance.is_percent) return !Less(tolerance.amount, difference.distance);
  const std::optional<Decimal> hundredfold = Multiply(difference.distance, 100);
  const std::optional<Decimal> allowed = Multiply(difference.larger, tolerance.amount);
  return difference.may_be_share && hundredfold && allowed && !Less(*allowed, *hundredfold);
}

}  // namespace

const Tolerance* FindTolerance(const std::vector<Tolerance>& tolerances, const Claim& a,
                               const Claim& b) {
  if (tolerances.empty()) return nullptr;
  const std::optional<Difference> difference = DifferenceOf(a, b);
  if (!difference) return nullptr;
  for (const Tolerance& tolerance : tolerances) {
    const bool fits = tolerance.measure.empty() || (tolerance.measure == a.about.measure &&
                                                    tolerance.measure == b.about.measure);
    if (fits && Covers(tolerance, *difference)) return &tolerance;
  }
  return nullptr;
}

}  // namespace claimcheck
