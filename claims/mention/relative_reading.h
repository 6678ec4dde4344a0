// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_RELATIVE_READING_H_
#define CLAIMS_MENTION_RELATIVE_READING_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// The expression at token i that relates a period to now or to a date mentioned before:
//
//   "last week", "this year", "the following day", "that month", "the latest quarter"
//   "last April", "this Friday", "next summer", "this year's third quarter", "this morning"
//   "the past two years", "the next few days", "the first nine months"   durations with a place
//   "recent years", "the coming weeks"                                   references
//   "every week", "each Thursday", "every two years"                     sets
//   "earlier this year", "later in the month"
std::optional<TimeReading> ReadRelative(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_RELATIVE_READING_H_
