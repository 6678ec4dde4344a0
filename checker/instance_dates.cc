// SPDX-License-Identifier: Apache-2.0
#include "checker/instance_dates.h"

#include <algorithm>

#include "checker/weights.h"

namespace claimcheck {

bool LieFarApart(const DateInterval& a, const DateInterval& b, bool momentary) {
  if (!a.first || !a.last || !b.first || !b.last) return false;
  const absl::civil_diff_t gap = std::max(*b.first - *a.last, *a.first - *b.last);
  return gap > (momentary ? kMomentDays : kInstanceDays);
}

bool IsDatedClosely(const DateInterval& date) {
  return date.first && date.last && *date.last - *date.first <= kInstanceDays;
}

}  // namespace claimcheck
