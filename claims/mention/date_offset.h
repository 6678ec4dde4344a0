// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_DATE_OFFSET_H_
#define CLAIMS_MENTION_DATE_OFFSET_H_

#include <optional>

#include "claims/mention/time_expression.h"
#include "claims/value/date_interval.h"
#include "claims/value/time_unit.h"

namespace claimcheck {

// The days that lie `amount` units from `from`, half a unit of slack on either side for units
// longer than a day: "two years" is told of 20 months as of 28. Units shorter than a day stay on
// the same day or reach into the next one in their direction.
//
//   [2015-05-10, 2015-05-10], 2 days       [2015-05-12, 2015-05-12]
//   [2015-05-10, 2015-05-10], -1 month     [2015-03-26, 2015-04-25]
//   [2015-05-10, 2015-05-10], 6 hours      [2015-05-10, 2015-05-11]
//
// nullopt when it lies outside the calendar.
std::optional<DateInterval> DaysApart(const DateInterval& from, int amount, TimeUnit unit);

// The days of an offset whose anchor is told to be `anchor`, a date of the fineness `granularity`;
// nullopt when that is coarser than the offset's unit: "two days after" some month. A whole week,
// month or year after it ends with the calendar's next one: after 10 May 2015, a Sunday, "the week
// after" is 11 to 17 May.
std::optional<DateInterval> DaysOf(const DateOffset& offset, const DateInterval& anchor,
                                   Granularity granularity);

// Writes the days that an offset was resolved to into its expression, as a date with the anchor
// `anchor`.
void SetDaysOfOffset(const DateInterval& days, DateAnchor anchor, TimeExpression& expression);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_DATE_OFFSET_H_
