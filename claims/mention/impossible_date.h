// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_IMPOSSIBLE_DATE_H_
#define CLAIMS_MENTION_IMPOSSIBLE_DATE_H_

#include <string>

#include "absl/time/civil_time.h"
#include "claims/mention/time_expression.h"
#include "claims/mention/time_reading.h"

namespace claimcheck {

// Why a date that has a day and a month cannot be; empty when it can.
//
//   "31 April"            April has 30 days
//   "29 February 2015"    February 2015 has 28 days
std::string WhyImpossible(const TimeReading& reading);

// Offers the day before and the day after the one that cannot be: 30 April and 1 May for 31 April.
// Without a year they are "XXXX-04-30" and have no days.
void OfferNeighbours(const TimeReading& reading, TimeExpression& expression);

// Marks a date whose weekday is told and does not fall on `day` as impossible ("2015-05-12 is a
// Tuesday, not a Monday"), and offers the nearest days that such a weekday is.
void CheckWeekday(const TimeReading& reading, absl::CivilDay day, TimeExpression& expression);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_IMPOSSIBLE_DATE_H_
