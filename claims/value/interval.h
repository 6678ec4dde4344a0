// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_INTERVAL_H_
#define CLAIMS_VALUE_INTERVAL_H_

#include <optional>

#include "claims/value/decimal.h"

namespace claimcheck {

// One end of an interval. `inclusive` says whether the value itself belongs to it.
struct Bound {
  Decimal value;
  bool inclusive = true;
  friend bool operator==(const Bound&, const Bound&) = default;
};

// The values that a quantity may take; an end that is missing is open to infinity.
//
//   "40"             [40, 40]
//   "more than 40"   (40, +inf)
//   "at least 40"    [40, +inf)
//   "up to 40"       (-inf, 40]
//   "50-100"         [50, 100]
//   "about 40"       [36, 44]      a tenth either way; see lexicon/en/hedges.tsv
//   "dozens"         [24, 199]     see lexicon/en/vague.tsv
struct Interval {
  std::optional<Bound> low;
  std::optional<Bound> high;
  friend bool operator==(const Interval&, const Interval&) = default;
};

// [value, value].
Interval Exactly(const Decimal& value);

// Whether `value` lies in `interval`.
bool Contains(const Interval& interval, const Decimal& value);

// Whether `a` and `b` have no value in common.
bool Disjoint(const Interval& a, const Interval& b);

// The values that `a` and `b` share, if they share any.
std::optional<Interval> Intersect(const Interval& a, const Interval& b);

// Whether every value of `inner` lies in `outer`.
bool Contains(const Interval& outer, const Interval& inner);

// Every end multiplied by `factor`, exactly; nullopt when an end leaves Decimal's bounds. A
// negative factor swaps the ends.
std::optional<Interval> Scale(const Interval& interval, const Decimal& factor);

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_INTERVAL_H_
