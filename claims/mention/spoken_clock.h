// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_SPOKEN_CLOCK_H_
#define CLAIMS_MENTION_SPOKEN_CLOCK_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// Clock times as people say them: which half of the day is meant, other words tell, or nothing.
// TimeReading::half_unknown stands for the latter.

// The time at token i that counts from a full hour: "half past nine", "a quarter to six", "twenty
// minutes past four". Plain minutes before "to" are more often a range ("five to eight people") and
// need the word "minutes".
std::optional<TimeReading> ReadSpokenClock(const TimeTokens& tokens, std::size_t i);

// An hour that nothing but the words after it can make a time: "8", "eight", "8:30", "3.15". Only
// after "at", "around", "before" and their like: a number after anything else counts something.
std::optional<TimeReading> ReadBareHour(const TimeTokens& tokens, std::size_t i);

// The part of the day that is told right after a clock time: "in the morning", "at night"; `last`
// is the token after it. kNone when there is none.
DayPart ReadPartAfterClock(const TimeTokens& tokens, std::size_t i, std::size_t* last);

// Decides the half of the day by its part: 8:30 in the evening is 20:30, 2 at night is 2:00. Does
// nothing to a time whose half is known.
void TakeHalfOf(DayPart part, TimeReading& clock);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_SPOKEN_CLOCK_H_
