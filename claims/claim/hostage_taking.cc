// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/hostage_taking.h"

#include <algorithm>

#include "claims/claim/verb_before.h"
#include "claims/lexicon/counted.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

constexpr WordSet kCaptors({"gunman", "kidnapper", "militant", "rebel", "bandit", "abductor",
                            "pirate", "insurgent", "militiaman", "extremist", "jihadist", "captor",
                            "raider"});

bool IsSum(const Quantity& quantity) {
  return absl::string_view(quantity.unit.dimension) == "money";
}

// The subject of the verb right before the figure, where its noun is one of `words`.
template <std::size_t N>
bool IsDoneBy(const SentenceReading& reading, std::size_t verb, const WordSet<N>& words) {
  const std::optional<std::size_t> who = SubjectOf(reading, verb);
  return who && reading.has(*who) && words.Holds(reading.lemma_key(*who));
}

// "The [hackers want] 4 million dollars for the key", "the kidnappers [asked for] 4,000 dollars"
bool IsRansomDemand(const SentenceReading& reading, const Quantity& sum) {
  static constexpr WordSet kWants({"want", "demand", "seek"});
  static constexpr WordSet kWho({"hacker", "attacker", "gang", "kidnapper", "pirate", "captor",
                                 "abductor", "blackmailer", "extortionist", "ransomware", "gunman",
                                 "bandit", "militant"});
  const std::size_t first = sum.first_token;
  const bool asks = first > reading.first() + 1 && reading.Is(first - 1, "for") &&
                    LemmaAsVerb(reading, first - 2).key == FoldedWord("ask").key();
  return (asks || kWants.Holds(VerbBefore(reading, sum))) && HasWordOf(reading, kWho);
}

// "paid 4,000 dollars [for their release]"
bool IsPaidForRelease(const SentenceReading& reading, const Quantity& sum) {
  static constexpr WordSet kFree({"release", "freedom", "return", "liberation"});
  constexpr std::size_t kReach = 4;
  const std::size_t next = sum.last_token;
  if (VerbBefore(reading, sum) != FoldedWord("pay").key()) return false;
  if (!reading.has(next + 1) || !reading.Is(next, "for")) return false;
  const bool theirs = reading.tag(next + 1) == Tag::kPRPS || reading.Is(next + 1, "the");
  return theirs && HasWordOf(reading, next + 1, std::min(next + kReach, reading.last()), kFree);
}

// "a 33 million dollar [robbery]", "[the gang took] 33 million dollars"
bool IsLoot(const SentenceReading& reading, const Quantity& sum) {
  static constexpr WordSet kThefts({"robbery", "heist", "theft", "burglary", "holdup"});
  static constexpr WordSet kThieves({"gang", "robber", "thief", "burglar", "raider", "gunman"});
  const std::size_t next = sum.last_token;
  const Tag before =
      sum.first_token > reading.first() ? reading.tag(sum.first_token - 1) : Tag::kDT;
  const bool determined = before == Tag::kDT || before == Tag::kPRPS || IsAdjective(before);
  std::size_t noun = next;
  while (reading.has(noun) && noun < next + 2 && IsNoun(reading.tag(noun)) &&
         !kThefts.Holds(reading.lemma_key(noun))) {
    ++noun;
  }
  if (determined && reading.has(noun) && kThefts.Holds(reading.lemma_key(noun))) return true;
  return VerbBefore(reading, sum) == FoldedWord("take").key() &&
         IsDoneBy(reading, sum.first_token - 1, kThieves);
}

// "[gunmen took] 14 pupils", "14 pupils were [taken by] pirates"
bool AreTaken(const SentenceReading& reading, const Quantity& people) {
  static constexpr WordSet kTakes({"take", "seize", "snatch", "grab"});
  if (people.unit.dimension != "count" || !IsPeople(people.unit.name)) return false;
  if (people.unit.name == "hostage" || people.unit.name == "captive") return false;
  const std::size_t first = people.first_token, next = people.last_token;
  if (kTakes.Holds(VerbBefore(reading, people))) {
    // "took 14 pupils [as hostages]"
    if (reading.has(next) && reading.Is(next, "as")) return false;
    const std::optional<std::size_t> who = SubjectOf(reading, first - 1);
    return who && reading.has(*who) && kCaptors.Holds(reading.lemma_key(*who));
  }
  std::size_t verb = next;
  while (reading.has(verb) && verb < next + 3 && IsAuxiliary(reading, verb)) ++verb;
  return reading.has(verb + 2) && IsVerb(reading.tag(verb)) &&
         kTakes.Holds(LemmaAsVerb(reading, verb).key) && reading.Is(verb + 1, "by") &&
         kCaptors.Holds(reading.lemma_key(verb + 2));
}

// "the gunmen [let] 14 pupils [go]"
bool AreLetGo(const SentenceReading& reading, const Quantity& people) {
  const std::size_t next = people.last_token;
  if (people.unit.dimension != "count" || !reading.has(next)) return false;
  if (VerbBefore(reading, people) != FoldedWord("let").key()) return false;
  static constexpr WordSet kGo({"go", "leave", "out"});
  return kGo.Holds(reading.token(next).key) &&
         (IsDoneBy(reading, people.first_token - 1, kCaptors) || people.unit.name == "hostage" ||
          people.unit.name == "captive");
}

}  // namespace

absl::string_view MeasureOfCaptors(const SentenceReading& reading, const Quantity& figure) {
  if (IsSum(figure)) {
    if (IsRansomDemand(reading, figure) || IsPaidForRelease(reading, figure)) return "ransom";
    return IsLoot(reading, figure) ? "theft" : "";
  }
  if (AreTaken(reading, figure)) return "abduction";
  return AreLetGo(reading, figure) ? "release" : "";
}

}  // namespace claimcheck
