// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/house_size.h"

#include "claims/lexicon/person_nouns.h"

namespace claimcheck {
namespace {

constexpr WordSet kHouses({"assembly", "parliament", "house", "chamber", "legislature", "senate",
                           "congress", "council", "duma", "diet"});

// "a [90-member] state council": the figure is written into the house's noun phrase.
bool IsWrittenBeforeHouse(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 3;
  const std::size_t next = quantity.last_token;
  if (next < quantity.first_token + 3 || reading.word(next - 2) != "-") return false;
  for (std::size_t i = next; reading.has(i) && i < next + kReach; ++i) {
    const bool more = reading.has(i + 1) && IsNoun(reading.tag(i + 1));
    if (kHouses.Holds(reading.lemma_key(i)) && !more) return true;
    if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i))) return false;
  }
  return false;
}

// "the chamber [has] 90 members", "parliament, which [has] 90 members"
bool HasAsMembers(const SentenceReading& reading, const Quantity& quantity) {
  if (quantity.first_token < reading.first() + 2) return false;
  std::size_t have = quantity.first_token - 1;
  if (!reading.Is(have, "has") && !reading.Is(have, "have")) return false;
  if (reading.Is(have - 1, "which") && have > reading.first() + 2) --have;
  if (reading.Is(have - 1, ",") && have > reading.first() + 1) --have;
  return have > reading.first() && kHouses.Holds(reading.lemma_key(have - 1));
}

}  // namespace

bool IsSizeOfHouse(const SentenceReading& reading, const Quantity& quantity) {
  const std::uint64_t noun = FoldedHash(quantity.unit.name);
  const bool sitters = kLawmakerNoun.Holds(noun) || noun == FoldedHash("seat");
  if (quantity.unit.dimension != "count" || !sitters) return false;
  return IsWrittenBeforeHouse(reading, quantity) || HasAsMembers(reading, quantity);
}

}  // namespace claimcheck
