// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_NUMERIC_DATE_H_
#define CLAIMS_MENTION_NUMERIC_DATE_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// A date in digits alone that begins at token i: "2015-05-11", "11/05/2015", "11.05.2015",
// "5/11/15". Where both the first and the second number can be a month, `either_order` is set and
// the fields hold the day-first reading; where only one order gives a month, the fields hold that.
std::optional<TimeReading> ReadNumericDate(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_NUMERIC_DATE_H_
