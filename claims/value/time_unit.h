// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_TIME_UNIT_H_
#define CLAIMS_VALUE_TIME_UNIT_H_

#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "claims/value/date_interval.h"

namespace claimcheck {

// Units that lengths of time are told in, shortest first.
enum class TimeUnit : std::uint8_t {
  kNone,
  kSecond,
  kMinute,
  kHour,
  kDay,
  kWeekend,
  kWeek,
  kFortnight,
  kMonth,
  kQuarter,
  kTerm,  // of a school or a parliament: no fixed length
  kYear,
  kDecade,
  kCentury,
  kMillennium,
};

// "second", "minute", …; empty for kNone.
absl::string_view TimeUnitName(TimeUnit unit);

// The unit with this name, or kNone.
TimeUnit TimeUnitNamed(absl::string_view name);

// The calendar's periods of this length ("last week" is one): none for units shorter than a day and
// for terms. A fortnight counts in weeks, two each.
std::optional<Granularity> GranularityOf(TimeUnit unit);

// The TIMEX3 duration of `amount` units: ("2", kYear) "P2Y", ("30", kMinute) "PT30M", ("X", kWeek)
// "PXW", ("1", kFortnight) "P2W". Letters as in TimeML 1.2.1: DE decade, CE century, ML millennium.
std::string TimexDuration(absl::string_view amount, TimeUnit unit);

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_TIME_UNIT_H_
