// SPDX-License-Identifier: Apache-2.0
#include "claims/value/day_before.h"

#include <algorithm>

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
      const absl::CivilMonth month = absl::CivilMonth(day) - months;
      const absl::CivilDay last = absl::CivilDay(month + 1) - 1;
      if (month.year() < 1) return std::nullopt;
      return std::min(absl::CivilDay(month) + (day.day() - 1), last);
    }
    default:
      return std::nullopt;
  }
}

}  // namespace claimcheck
