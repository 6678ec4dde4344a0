// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_DURATION_READING_H_
#define CLAIMS_MENTION_DURATION_READING_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// Whether token i may stand between a count and its unit: "20 more years", "eight trading days".
bool MayStandBeforeUnit(const TimeTokens& tokens, std::size_t i);

// The length of time that begins at token i, without a hedge before it:
//
//   "two days", "a year", "a year and a half", "half a century", "several months", "decades",
//   "two to three weeks", "five-year", "two-and-a-half-hour", "an additional year"
//
// Also, with the words after it, the point in time so far away: "two days ago", "a year earlier",
// "six months later", "two weeks after" (offset from an event; the span is "two weeks").
std::optional<TimeReading> ReadDuration(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_DURATION_READING_H_
