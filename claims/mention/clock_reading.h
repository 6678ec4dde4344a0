// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_CLOCK_READING_H_
#define CLAIMS_MENTION_CLOCK_READING_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// The time of day that begins at token i, without a date:
//
//   "2 p.m.", "2:30pm EDT", "2.30pm", "14:30 GMT", "1300 local", "7 o'clock", "noon", "midnight"
//
// Two numbers and a colon alone are a time only after a word like "at" or "until": "3:10" may be a
// score or a verse. Of two ends the last one's half of the day is both's: "from 9 to 11 a.m.",
// "11:30 to 2 p.m.".
std::optional<TimeReading> ReadClock(const TimeTokens& tokens, std::size_t i);

// "8:30", "3.15", "8" at token i with nothing to show that it is a time, or of which half of the
// day.
std::optional<TimeReading> ReadHourAndMinutes(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_CLOCK_READING_H_
