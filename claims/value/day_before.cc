// SPDX-License-Identifier: Apache-2.0
#include "claims/value/day_before.h"

#include "claims/value/calendar_period.h"

namespace claimcheck {

std::optional<absl::CivilDay> DayBefore(absl::CivilDay day, int amount, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kDay:
      return day - amount;
    case TimeUnit::kWeek:
      return day - 7 * amount;
    case TimeUnit::kMonth:
    case TimeUnit::kYear: {
      const int months = unit == TimeUnit::kYear ? 12 * amount : amount;
      const absl::CivilDay before = AddMonths(day, -months);
      return before.year() < 1 ? std::nullopt : std::optional(before);
    }
    default:
      return std::nullopt;
  }
}

}  // namespace claimcheck
