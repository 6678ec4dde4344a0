// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/storeys.h"

#include <cstddef>

#include "claims/lexicon/counted.h"
#include "claims/lexicon/things.h"

namespace claimcheck {
namespace {

constexpr WordSet kStoreyNouns({"storey", "storeyed", "storied"});
constexpr WordSet kFloorNouns({"story", "floor", "level", "deck"});

// Whether a noun is surely one for a building, so that its floors and levels are storeys.
bool IsBuilding(const std::string& noun) {
  static constexpr WordSet kKinds({"house", "venue", "works", "hospital", "school"});
  const ThingNoun* thing = FindThing(noun);
  return IsOfKind(noun, "building") || IsOfKind(noun, "shop") || IsOfKind(noun, "school") ||
         (thing != nullptr && kKinds.Holds(FoldedHash(thing->kind)));
}

// The last noun of the noun phrase that begins at `at`.
std::optional<std::size_t> HeadNounFrom(const SentenceReading& reading, std::size_t at) {
  constexpr std::size_t kLongest = 5;
  std::optional<std::size_t> head;
  for (std::size_t i = at; reading.has(i) && i < at + kLongest; ++i) {
    if (IsNoun(reading.tag(i))) {
      head = i;
    } else if (head || !IsAdjective(reading.tag(i))) {
      break;
    }
  }
  return head;
}

}  // namespace

std::optional<std::string> HouseOfStoreys(const SentenceReading& reading,
                                          const Quantity& quantity) {
  if (quantity.unit.dimension != "count") return std::nullopt;
  const std::uint64_t noun = FoldedHash(quantity.unit.name);
  const bool storey = kStoreyNouns.Holds(noun);
  const std::size_t next = quantity.last_token;
  if ((!storey && !kFloorNouns.Holds(noun)) || !reading.has(next)) return std::nullopt;
  if (reading.Is(next, "high") || reading.Is(next, "tall")) return std::string();
  // "a five[-]storey building", "a five [storey] building"
  const bool joined = next >= quantity.first_token + 2 && reading.word(next - 2) == "-";
  const bool one = reading.tag(next - 1) != Tag::kNNS;
  if (!joined && !one) return std::nullopt;
  const std::optional<std::size_t> head = HeadNounFrom(reading, next);
  if (!head) return std::nullopt;
  const std::string& house = reading.lemma(*head);
  // "a two-level flat"
  static constexpr WordSet kWithinOne({"flat", "apartment", "household"});
  if (kWithinOne.Holds(reading.lemma_key(*head))) return std::nullopt;
  if (!storey && !IsBuilding(house)) return std::nullopt;
  return house;
}

}  // namespace claimcheck
