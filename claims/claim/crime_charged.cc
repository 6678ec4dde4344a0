// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/crime_charged.h"

#include "claims/lexicon/frame_traits.h"

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

const Trigger* DeedRatherThanCharge(const SentenceReading& reading, const Trigger& charge,
                                    std::size_t date) {
  constexpr std::size_t kReach = 10, kLongestPhrase = 4;
  static constexpr WordSet kState({"is", "are", "stands", "stand", "remains"});
  static constexpr WordSet kOver({"in", "over", "for", "after"});
  const bool state = charge.row->frame == "charge" && charge.first > reading.first() &&
                     kState.Holds(reading.token(charge.first - 1).key);
  if (!state || charge.last > date) return &charge;
  for (const Trigger& deed : reading.triggers) {
    const bool noun = deed.row->part == FramePart::kNoun && IsNoun(reading.tag(deed.last - 1));
    if (!noun || deed.first <= charge.last || deed.last > date || date - deed.last > kReach)
      continue;
    if (TraitsOf(*deed.row).occasion != "happening") continue;
    for (std::size_t i = deed.first; i > charge.last && deed.first - i < kLongestPhrase;) {
      --i;
      if (kOver.Holds(reading.token(i).key)) return &deed;
      if (IsVerb(reading.tag(i)) || reading.Is(i, ",")) break;
    }
  }
  return &charge;
}

}  // namespace claimcheck
