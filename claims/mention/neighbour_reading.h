// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_NEIGHBOUR_READING_H_
#define CLAIMS_MENTION_NEIGHBOUR_READING_H_

#include <optional>

#include "claims/mention/time_expression.h"
#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// A day or period at token i that is told by what it comes right before or after:
//
//   "the first Tuesday after the first Monday in November", "the Friday before Christmas", "the day
//   after May 9", "Easter eve", "the weekend after Easter"       counted from a date: `step`
//   "the day after the attack", "the night before the wedding", "the eve of the summit", "the week
//   after the merger"                                            from an event: from_event
//   "the day before", "the week after" with nothing behind       from the date mentioned last
//   "the week after next", "the weekend before last"             from the publication date
//
// The expression of one that counts from an event ends before "after": "the day".
std::optional<TimeReading> ReadNeighbour(const TimeTokens& tokens, std::size_t i);

// Moves the expression of the date that is counted from to the day or period `reading` steps to;
// one that is not resolved becomes "XXXX-XX-XX" or "XXXX-WXX-5".
void StepFrom(const TimeReading& reading, TimeExpression& expression);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_NEIGHBOUR_READING_H_
