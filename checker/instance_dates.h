// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_INSTANCE_DATES_H_
#define CHECKER_INSTANCE_DATES_H_

#include "claims/value/date_interval.h"

namespace claimcheck {

// What happens again and again has dates; two of them may be one instance's only where both are
// near enough. The bounds are kInstanceDays and kMomentDays of weights.h.

// Whether more days lie between them than between two reports of one instance; of what is over in
// a moment (`momentary`) fewer do. False where a date is open.
bool LieFarApart(const DateInterval& a, const DateInterval& b, bool momentary);

// Whether a date is told closely enough to tell one instance from the next: not by the year alone,
// "shot in 2009" may be any of that year's shootings.
bool IsDatedClosely(const DateInterval& date);

}  // namespace claimcheck

#endif  // CHECKER_INSTANCE_DATES_H_
