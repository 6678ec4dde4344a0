// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_RANGE_READING_H_
#define CLAIMS_MENTION_RANGE_READING_H_

#include <optional>

#include "claims/mention/amount.h"

namespace claimcheck {

enum class SpanKind {
  kRange,     // one value between two ends: "50-100", "3 to 4 million", "a 10- to 12-foot wave"
  kMovement,  // two levels, or a change and a level: "rose from 3 to 4 million", "rose 2 to 40"
};

// Two amounts of which the second belongs to the first.
struct AmountPair {
  SpanKind kind = SpanKind::kRange;
  Decimal first_value = 0;  // with the scale that it shares with the second: 3000000 of "3 to 4
                            // million"
  Amount second;
  bool shares_unit = false;  // the second's unit is the first's too
};

// What follows `first`, when it is the other end of a range or of a movement; `from` is the token
// up to which an earlier number reaches.
//
//   pair = [ "between" | "from" | change [ "by" ] ] first connector second
//   connector = "-" | "to" | "-to-" | "- to" | "or" | "and" (after "between")
//
// A smaller number behind a larger one makes no range, but after "between" below zero; two
// different units make none. nullopt when nothing of the kind follows.
std::optional<AmountPair> ReadPair(const SentenceTokens& tokens, std::size_t from,
                                   const Amount& first);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_RANGE_READING_H_
