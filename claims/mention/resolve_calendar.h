// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_RESOLVE_CALENDAR_H_
#define CLAIMS_MENTION_RESOLVE_CALENDAR_H_

#include "claims/mention/resolve_reading.h"

namespace claimcheck {

// ResolveReading for readings of form kCalendar.
TimeExpression ResolveCalendar(const TimeReading& reading, const ResolveContext& context);

// Puts a period into an expression: its TIMEX3 value, EDTF, days and granularity, narrowed by the
// reading's part ("early"), its "earlier in" and its time of day.
void SetPeriod(const CalendarPeriod& period, const TimeReading& reading,
               const ResolveContext& context, TimeExpression& expression);

// kPublished, or kRelated when the publication date came from a companion article.
DateAnchor PublishedAnchor(const DateContext& context);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_RESOLVE_CALENDAR_H_
