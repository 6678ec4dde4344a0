// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_RESULTS_READING_H_
#define CLAIMS_MENTION_RESULTS_READING_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// Reads the periods that reports of results speak of and compare with: "the year-ago quarter", "the
// latest period", "the year", "the quarter".
std::optional<TimeReading> ReadResultsPeriod(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_RESULTS_READING_H_
