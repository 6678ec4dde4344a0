// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_COUNTED_DAY_H_
#define CLAIMS_MENTION_COUNTED_DAY_H_

#include <optional>

#include "absl/time/civil_time.h"
#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// A distance of weeks, months or years that is counted to the day, because the words behind it name
// the day that it is counted from:
//
//   "a week ago today", "two years ago Tuesday", "a month ago yesterday", "a week from Saturday"

// The day that a distance is counted from, at token i behind "ago" or "from"; nullopt where no day
// stands there, or where months are counted from a day of the week.
struct CountedFrom {
  DayMark day;
  std::size_t last = 0;  // one past its last token
};
std::optional<CountedFrom> ReadCountedFrom(const TimeTokens& tokens, std::size_t i, TimeUnit unit);

// The day that `reading`, which has a `from_day`, means in an article of the day `published`. A day
// of the week is, of weeks, the last one or the next, in the direction that is counted; of years it
// is the nearest, whose date the anniversary has. nullopt outside the calendar's years 1 to 9999.
std::optional<absl::CivilDay> CountedDay(const TimeReading& reading, absl::CivilDay published);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_COUNTED_DAY_H_
