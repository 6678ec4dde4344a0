// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_BEFORE_TIME_H_
#define CLAIMS_MENTION_BEFORE_TIME_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"
#include "claims/mention/time_tokens.h"

namespace claimcheck {

// The preposition right before the expression that begins at `first`, folded; "until" of "until
// after the November election"; empty where there is none.
std::string PrepositionBefore(const TimeTokens& tokens, std::size_t first);

// On which side of a clock time it was, where the words say that it was near: "BEFORE" of "[just
// before] 6 p.m.", "AFTER" of "[shortly after] noon" (TIMEX3 modifiers), else empty.
std::string SideOfClock(const TimeTokens& tokens, std::size_t first, absl::string_view preposition);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_BEFORE_TIME_H_
