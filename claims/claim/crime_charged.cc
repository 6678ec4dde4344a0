// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/crime_charged.h"

namespace claimcheck {

bool IsCrimeCharged(const SentenceReading& reading, std::size_t token) {
  static constexpr WordSet kCrimes({"murder", "homicide", "manslaughter", "robbery", "assault",
                                    "arson", "theft", "burglary", "kidnapping", "rape", "fraud",
                                    "kill", "killing", "shooting", "stabbing", "slaying"});
  static constexpr WordSet kCharging({"charge", "accuse", "convict", "guilty", "suspicion",
                                      "indict", "count", "try", "acquit", "plead", "suspect"});
  static constexpr WordSet kOf({"with", "of", "for", "to", "on"});
  constexpr std::size_t kReach = 6;
  if (!kCrimes.Holds(reading.lemma_key(token))) return false;
  // "of capital [murder]", "with attempted first-degree [murder]": a crime as such has no article.
  std::size_t i = token;
  while (i > reading.first() && token - i < kReach && !kOf.Holds(reading.token(i - 1).key)) {
    const Tag tag = reading.tag(--i);
    const bool within = IsNoun(tag) || IsAdjective(tag) || tag == Tag::kVBN || reading.Is(i, "-");
    if (!within) return false;
  }
  for (std::size_t steps = 0; i > reading.first() && steps < kReach; ++steps) {
    if (kCharging.Holds(reading.lemma_key(--i))) return true;
    if (EndsClause(reading, i)) return false;
  }
  return false;
}

}  // namespace claimcheck
