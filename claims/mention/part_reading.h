// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_PART_READING_H_
#define CLAIMS_MENTION_PART_READING_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// ReadRelative or ReadCalendar with a word before it that takes a part of the period: "early 2014",
// "mid-February", "late last year", "the end of the month", "early on Tuesday morning", "year-end".
std::optional<TimeReading> ReadPart(const TimeTokens& tokens, std::size_t i);

// What such a word can take a part of: a date, a relation ("next week"), a season, a year, or, when
// `after_of`, "the month".
std::optional<TimeReading> ReadWholePeriod(const TimeTokens& tokens, std::size_t i, bool after_of);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_PART_READING_H_
