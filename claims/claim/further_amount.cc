// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/further_amount.h"

#include <algorithm>

#include "claims/claim/measured_noun.h"

namespace claimcheck {

void AddFurther(const SentenceReading& reading, const Quantity& quantity, About& about) {
  static constexpr WordSet kFurther({"another", "further", "additional", "more"});
  const std::size_t before = std::max(quantity.first_token, reading.first() + 1) - 1;
  for (std::size_t i = before; i < quantity.number_token; ++i) {
    const bool more = kFurther.Holds(reading.token(i).key) &&
                      !(i + 1 < quantity.last_token && reading.Is(i + 1, "than"));
    if (more) about.modifiers.push_back("further");
  }
}

void AddDifference(const SentenceReading& reading, const Quantity& sum, About& about) {
  static constexpr WordSet kMore({"more", "less", "higher", "lower", "dearer", "cheaper"});
  static constexpr WordSet kBeyond({"above", "below", "over", "under", "beyond", "short"});
  static constexpr WordSet kMarks({"budget", "estimate", "plan", "forecast", "target", "projection",
                                   "schedule", "expectation", "quote", "tender", "of"});
  constexpr std::size_t kReachOfMark = 6;
  if (sum.unit.dimension != "money") return;
  const std::size_t next = SkipBrackets(reading, sum.last_token);
  if (!reading.has(next + 1)) return;
  bool differs = kMore.Holds(reading.token(next).key) && reading.Is(next + 1, "than");
  if (kBeyond.Holds(reading.token(next).key)) {
    for (std::size_t i = next + 1; reading.has(i) && i < next + kReachOfMark && !differs; ++i) {
      if (IsVerb(reading.tag(i)) || reading.Is(i, ",") || EndsClause(reading, i)) break;
      differs = kMarks.Holds(reading.lemma_key(i));
    }
  }
  if (differs) about.modifiers.push_back("beyond mark");
}

}  // namespace claimcheck
