// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_SET_READING_H_
#define CLAIMS_MENTION_SET_READING_H_

#include <optional>

#include "claims/mention/time_reading.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// Reads a set of times that begins at token i: "every two years", "each Thursday",
// "Mondays".
std::optional<TimeReading> ReadSet(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_SET_READING_H_
