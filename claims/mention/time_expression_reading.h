// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_TIME_EXPRESSION_READING_H_
#define CLAIMS_MENTION_TIME_EXPRESSION_READING_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// The longest time expression that begins at token i, with its hedge and with a date and a time of
// day that stand together joined into one: "around 2 p.m. EDT on Tuesday, May 12", "more than two
// years", "late on Tuesday night".
std::optional<TimeReading> ReadTimeExpression(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_TIME_EXPRESSION_READING_H_
