// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_HEDGES_H_
#define CLAIMS_LEXICON_HEDGES_H_

#include <cstddef>
#include <optional>

#include "absl/strings/string_view.h"
#include "claims/text/token.h"
#include "claims/value/decimal.h"

namespace claimcheck {

// What a hedge says, as in the report: "more_than", "at_least", … "exact" bounds nothing.
enum class HedgeBound { kExact, kMoreThan, kAtLeast, kLessThan, kAtMost, kAbout };

// One row of en/hedges.tsv: "nearly" is {kAbout, below 0.1, above 0}.
struct Hedge {
  HedgeBound bound = HedgeBound::kExact;
  // How far the value may lie below and above the figure, as a fraction of it; missing: any
  // distance.
  std::optional<Decimal> below;
  std::optional<Decimal> above;
};

// A hedge found in the text, over tokens [first, last).
struct HedgeMatch {
  const Hedge* hedge = nullptr;
  std::size_t first = 0;
  std::size_t last = 0;
  explicit operator bool() const { return hedge != nullptr; }
};

// The longest hedge that ends right before token `end` and begins no earlier than `begin`: "no
// fewer than" before "40".
HedgeMatch FindHedgeBefore(const TokenizedText& text, std::size_t begin, std::size_t end);

// The longest hedge of those that follow a number, beginning at token `first`: "or more".
HedgeMatch FindHedgeAfter(const TokenizedText& text, std::size_t first, std::size_t limit);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_HEDGES_H_
