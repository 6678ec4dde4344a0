// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_DAY_BEFORE_H_
#define CLAIMS_VALUE_DAY_BEFORE_H_

#include <optional>

#include "absl/time/civil_time.h"
#include "claims/value/time_unit.h"

namespace claimcheck {

// The same day `amount` days, weeks, months or years before; where the month has no such day its
// last one: a month before 31 May is 30 April. nullopt for other units and before the year 1.
std::optional<absl::CivilDay> DayBefore(absl::CivilDay day, int amount, TimeUnit unit);

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_DAY_BEFORE_H_
