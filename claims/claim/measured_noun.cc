// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/measured_noun.h"

#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

constexpr WordSet kWhere({"north", "south", "east", "west", "northeast", "northwest", "southeast",
                          "southwest", "away", "inland", "upstream", "downstream"});
constexpr WordSet kReaching({"of", "from", "off", "below", "beneath", "above", "under"});

bool MayPrecedeNoun(Tag tag) {
  return tag == Tag::kDT || tag == Tag::kPRPS || tag == Tag::kCD || tag == Tag::kVBN ||
         tag == Tag::kVBG || IsAdjective(tag);
}

// "off the island of [Iska]", "east of the port of [Velje]": the name tells which; else the noun.
std::size_t NameBehind(const SentenceReading& reading, std::size_t noun) {
  static constexpr WordSet kPlaces({"island", "isle", "port", "city", "town", "village", "capital",
                                    "resort", "district", "province", "region"});
  const std::size_t name = noun + 2;
  const bool of =
      reading.has(name) && reading.Is(noun + 1, "of") && IsProperNoun(reading.tag(name));
  if (!of || !kPlaces.Holds(reading.lemma_key(noun))) return noun;
  std::size_t last = name;
  while (reading.has(last + 1) && IsProperNoun(reading.tag(last + 1))) ++last;
  return last;
}

}  // namespace

std::size_t SkipBrackets(const SentenceReading& reading, std::size_t at) {
  constexpr std::size_t kReach = 12;
  if (!reading.has(at) || !reading.Is(at, "(")) return at;
  for (std::size_t i = at + 1; reading.has(i) && i - at < kReach; ++i) {
    if (reading.Is(i, ")")) return i + 1;
  }
  return at;
}

std::optional<std::size_t> MeasuredNoun(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 7;
  const std::size_t begin = SkipBrackets(reading, quantity.last_token);
  std::size_t i = begin;
  // "one in five [voters]"
  const bool ratio = quantity.unit.name == "fraction";
  if (ratio && reading.has(i) && IsNoun(reading.tag(i))) return i;
  // "one [train] in five", "one new [teacher] in three"
  const std::size_t within = quantity.last_token < 3 ? 0 : quantity.last_token - 3;
  const bool inside = ratio && within > quantity.number_token && reading.Is(within + 1, "in");
  if (inside && IsNoun(reading.tag(within))) return within;
  if (reading.has(i) && kWhere.Holds(reading.token(i).key)) ++i;
  if (!reading.has(i) || !kReaching.Holds(reading.token(i).key)) return std::nullopt;
  std::optional<std::size_t> noun;
  for (++i; reading.has(i) && i - begin < kReach; ++i) {
    const Tag tag = reading.tag(i);
    // "of [forest]", which looks like a superlative
    const bool superlative = tag == Tag::kJJS && FindCountedNoun(reading.word(i)) != nullptr;
    if (IsNoun(tag) || superlative) {
      noun = i;
    } else if (tag == Tag::kPOS) {
      noun.reset();  // "the lake's [ragged shoreline]"
    } else if (noun || !MayPrecedeNoun(tag)) {
      break;
    }
  }
  return noun ? NameBehind(reading, *noun) : noun;
}

}  // namespace claimcheck
