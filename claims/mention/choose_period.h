// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_CHOOSE_PERIOD_H_
#define CLAIMS_MENTION_CHOOSE_PERIOD_H_

#include <optional>

#include "claims/mention/resolve_reading.h"
#include "claims/mention/time_reading.h"

namespace claimcheck {

// A period that was chosen among those of several years or weeks, and another that the words allow.
struct Choice {
  std::optional<CalendarPeriod> period;
  std::optional<DateReading> other;
};

// The year that a date without one means, by what stands before it ("last April"), by the tense
// around it, and by how near it is to `published`.
Choice ChooseYear(const TimeReading& reading, const ResolveContext& context,
                  absl::CivilDay published);

// The month, season or holiday that the date mentioned last leads to: "the following January",
// "that summer", "the previous May". Nothing for other relations, and without such a date.
Choice ChooseByContext(const TimeReading& reading, const ResolveContext& context);

// The day that "the 12th" means: of the month that is spoken of in this paragraph, else of the
// month of publication or the one beside it, by the tense around it.
Choice ChooseDayOfMonth(const TimeReading& reading, const ResolveContext& context,
                        absl::CivilDay published);

// The day that a weekday without a date means. The publication day's own name means that day,
// unless "last" or "next" stands before it.
Choice ChooseWeekday(const TimeReading& reading, const ResolveContext& context,
                     absl::CivilDay published);

// The period that the reading's fields name in `year`; nullopt when there is none (29 February).
std::optional<CalendarPeriod> PeriodIn(const TimeReading& reading, int year);

// `period` as another reading, and in words why it is one.
DateReading Alternative(const CalendarPeriod& period, absl::string_view why);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_CHOOSE_PERIOD_H_
