// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_CLOCK_AND_DAY_H_
#define CLAIMS_MENTION_CLOCK_AND_DAY_H_

#include <cstddef>
#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// A time of day and its day that begin at token i, the time first:
//
//   "2 p.m. on Tuesday", "noon Thursday", "4 p.m. EST, Nov. 9", "the morning of May 5", "dawn
//   Monday"; "8 in the morning", "2 p.m." of no day
std::optional<TimeReading> ReadClockAndDay(const TimeTokens& tokens, std::size_t i);

// Joins what stands behind a day that has been read to it: "Tuesday [night]", "yesterday
// [morning]"; "Tuesday [nights]" are a set.
void JoinDayPart(const TimeTokens& tokens, TimeReading& day);

// "Tuesday [at 2 p.m.]", "May 12[, 14:30 GMT]", "tonight [at 8]"
void JoinClockAfter(const TimeTokens& tokens, TimeReading& day);

// "Sundays [at 9 p.m.]", "every day [at noon]": the hour of a set.
void JoinClockOfSet(const TimeTokens& tokens, TimeReading& set);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_CLOCK_AND_DAY_H_
