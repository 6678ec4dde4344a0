// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_DURATION_RELATION_H_
#define CHECKER_DURATION_RELATION_H_

#include <cstdint>
#include <optional>

#include "absl/strings/string_view.h"
#include "checker/relation.h"
#include "claims/mention/time_expression.h"

namespace claimcheck {

// CompareValues for two lengths of time, converted to minutes at the calendar's mean lengths (a
// year of 365.2425 days, ISO 8601 leaves it open; a month a twelfth of it). `measure` is what they
// are lengths of: "30 years" in prison is not 33 rounded.
Comparison CompareDurations(const TimeExpression& a, const TimeExpression& b,
                            absl::string_view measure);

// Minutes in a unit of time, of months and longer on the average; nullopt of what is no unit.
std::optional<Decimal> MinutesIn(absl::string_view unit);

// Whether a length of time is surely longer than so many days; never of what is no length.
bool LastsLonger(const TimeExpression& length, std::int64_t days);

}  // namespace claimcheck

#endif  // CHECKER_DURATION_RELATION_H_
