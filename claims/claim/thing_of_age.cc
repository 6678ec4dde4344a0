// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/thing_of_age.h"

#include "claims/lexicon/counted.h"

namespace claimcheck {

const ThingNoun* ThingOfAge(const SentenceReading& reading, const Quantity& age) {
  const ThingNoun* thing = nullptr;
  for (std::size_t i = age.last_token; i < reading.last(); ++i) {
    const Tag tag = reading.tag(i);
    if (const ThingNoun* noun = FindThing(reading.lemma(i)); IsNoun(tag) && noun != nullptr) {
      thing = noun;
    }
    // "a 65-year-old truck [driver]"
    if (thing != nullptr && IsNoun(tag) && IsPeople(reading.lemma(i))) return nullptr;
    if (!IsNoun(tag) && !IsAdjective(tag) && reading.word(i) != "-") break;
  }
  if (thing != nullptr) return thing;
  // "The tower[, which] is 138 years old"
  std::size_t i = age.first_token;
  if (i == reading.first() || reading.lemma(i - 1) != "be") return nullptr;
  --i;
  while (i > reading.first() && (reading.Is(i - 1, "which") || reading.word(i - 1) == ",")) --i;
  return i > reading.first() && IsNoun(reading.tag(i - 1)) ? FindThing(reading.lemma(i - 1))
                                                           : nullptr;
}

}  // namespace claimcheck
