// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_QUARTER_READING_H_
#define CLAIMS_MENTION_QUARTER_READING_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// A quarter or half of a year at token i: "third quarter", "the third quarter of 2012", "Q3 2012",
// "the 2012 second quarter", "the first half of 2012".
std::optional<TimeReading> ReadQuarter(const TimeTokens& tokens, std::size_t i);

// "third quarter", "second half" at token i: an ordinal and the noun, nothing else.
std::optional<TimeReading> ReadQuarterNoun(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_QUARTER_READING_H_
