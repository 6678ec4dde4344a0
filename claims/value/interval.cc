// SPDX-License-Identifier: Apache-2.0
#include "claims/value/interval.h"

#include <utility>

namespace claimcheck {
namespace {

// Whether no value is at or above `low` and at or below `high`; open ends hold everything.
bool Empty(const std::optional<Bound>& low, const std::optional<Bound>& high) {
  if (!low || !high) return false;
  const std::strong_ordering order = Compare(low->value, high->value);
  if (order == 0) return !low->inclusive || !high->inclusive;
  return order > 0;
}

// The stricter of two lower ends.
std::optional<Bound> HigherLow(const std::optional<Bound>& a, const std::optional<Bound>& b) {
  if (!a || !b) return a ? a : b;
  const std::strong_ordering order = Compare(a->value, b->value);
  if (order == 0) return a->inclusive ? b : a;
  return order > 0 ? a : b;
}

// The stricter of two upper ends.
std::optional<Bound> LowerHigh(const std::optional<Bound>& a, const std::optional<Bound>& b) {
  if (!a || !b) return a ? a : b;
  const std::strong_ordering order = Compare(a->value, b->value);
  if (order == 0) return a->inclusive ? b : a;
  return order < 0 ? a : b;
}

// Whether two ends of the same side are the same end, however its digits are written.
bool SameEnd(const std::optional<Bound>& a, const std::optional<Bound>& b) {
  if (!a || !b) return !a && !b;
  return SameValue(a->value, b->value) && a->inclusive == b->inclusive;
}

}  // namespace

Interval Exactly(const Decimal& value) { return {Bound{value}, Bound{value}}; }

bool Contains(const Interval& interval, const Decimal& value) {
  return !Disjoint(interval, Exactly(value));
}

bool Disjoint(const Interval& a, const Interval& b) {
  return Empty(HigherLow(a.low, b.low), LowerHigh(a.high, b.high));
}

std::optional<Interval> Intersect(const Interval& a, const Interval& b) {
  if (Disjoint(a, b)) return std::nullopt;
  return Interval{HigherLow(a.low, b.low), LowerHigh(a.high, b.high)};
}

bool Contains(const Interval& outer, const Interval& inner) {
  return SameEnd(HigherLow(outer.low, inner.low), inner.low) &&
         SameEnd(LowerHigh(outer.high, inner.high), inner.high);
}

std::optional<Interval> Scale(const Interval& interval, const Decimal& factor) {
  Interval result = interval;
  for (std::optional<Bound>* end : {&result.low, &result.high}) {
    if (!*end) continue;
    const std::optional<Decimal> value = Multiply((*end)->value, factor);
    if (!value) return std::nullopt;
    (*end)->value = *value;
  }
  if (factor.is_negative()) std::swap(result.low, result.high);
  return result;
}

}  // namespace claimcheck
