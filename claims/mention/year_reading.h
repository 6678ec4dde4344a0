// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_YEAR_READING_H_
#define CLAIMS_MENTION_YEAR_READING_H_

#include <optional>

#include "claims/mention/time_count.h"
#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// A year, a span of years, a decade, a century or a fiscal year at token i: "2015", "1998-99",
// "the year 2000", "1990s", "the '90s", "the nineties", "the 19th century", "fiscal 2012", "44 BC".
// Four digits are a year only where the words around them let them be one: "in 2003", "the 2003
// vote", not "2003 soldiers" or "$2003".
std::optional<TimeReading> ReadYear(const TimeTokens& tokens, std::size_t i);

// "nineteen ninety-six", "two thousand", "two thousand and five".
std::optional<SmallNumber> ReadSpelledYear(const TimeTokens& tokens, std::size_t i);

// The year that two digits stand for: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999.
int CenturyOfTwoDigits(int digits);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_YEAR_READING_H_
