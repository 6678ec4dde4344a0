// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_DATE_RELATION_H_
#define CHECKER_DATE_RELATION_H_

#include "checker/relation.h"
#include "claims/mention/time_expression.h"

namespace claimcheck {

// CompareValues for two dates: the same day or period agree, one inside the other or overlapping
// are compatible, disjoint ones conflict. Clock times are instants where both tell their zones, and
// times of one place where neither does: half an hour either way is compatible with a full hour,
// five minutes with another time, and up to two hours differ. "At 7:30" of an unknown half of the
// day is either, and midnight the one before or after its day. A date that is not resolved, is
// vague, or has another reading that fits, never conflicts.
Comparison CompareDates(const TimeExpression& a, const TimeExpression& b);

// CompareValues for two lengths of time, converted to days at the calendar's mean lengths (a year
// of 365.2425 days, ISO 8601 leaves it open; a month a twelfth of it).
Comparison CompareDurations(const TimeExpression& a, const TimeExpression& b);

}  // namespace claimcheck

#endif  // CHECKER_DATE_RELATION_H_
