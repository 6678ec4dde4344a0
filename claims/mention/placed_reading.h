// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_PLACED_READING_H_
#define CLAIMS_MENTION_PLACED_READING_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// Reads a length of time that has its place in the calendar: "the past two years", "the next 12 to
// 18 months".
std::optional<TimeReading> ReadPlacedDuration(const TimeTokens& tokens, std::size_t i);

// Reads a period of which only the direction is said: "recent years", "the coming weeks".
std::optional<TimeReading> ReadVaguePeriod(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_PLACED_READING_H_
