// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/children_of.h"

#include "claims/claim/name.h"
#include "claims/claim/verb_use.h"
#include "claims/lexicon/person_nouns.h"
#include "claims/syntax/arguments.h"

namespace claimcheck {
namespace {

constexpr WordSet kOffspring({"child", "kid"});

// The name, or the noun that "was" or a comma makes one with the parent: "[Berg], a mother of".
std::optional<std::size_t> NameBefore(const SentenceReading& reading, std::size_t parent) {
  constexpr std::size_t kReach = 9;
  for (std::size_t i = parent; i > reading.first() && parent - i < kReach;) {
    --i;
    if (IsInName(reading, i) || reading.tag(i) == Tag::kPRP) return i;
    if (EndsClause(reading, i) || (IsVerb(reading.tag(i)) && reading.lemma(i) != "be")) break;
  }
  return std::nullopt;
}

// "leaves [behind] three", "had [two young] children": the verb before the count.
std::optional<std::size_t> VerbOfHaving(const SentenceReading& reading, const Quantity& quantity) {
  static constexpr WordSet kHave({"have", "leave", "raise"});
  std::size_t i = quantity.first_token;
  if (i > reading.first() + 1 && reading.Is(i - 1, "behind")) --i;
  if (i <= reading.first() || !kHave.Holds(reading.lemma_key(i - 1))) return std::nullopt;
  return i - 1;
}

// "is [survived] by his wife and three children"
std::optional<std::size_t> VerbOfSurviving(const SentenceReading& reading,
                                           const Quantity& quantity) {
  constexpr std::size_t kReach = 9;
  static constexpr FoldedWord kSurvive("survive");
  for (std::size_t i = quantity.first_token;
       i > reading.first() && quantity.first_token - i < kReach;) {
    --i;
    if (reading.lemma_key(i) == kSurvive.key() && reading.has(i + 1) && reading.Is(i + 1, "by"))
      return i;
    if (EndsClause(reading, i)) break;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::size_t> ParentOf(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t first = quantity.first_token;
  if (quantity.unit.dimension != "count" || first < reading.first() + 1) return std::nullopt;
  const bool of = first >= reading.first() + 2 && reading.Is(first - 1, "of");
  if (of && kParentNoun.Holds(reading.lemma_key(first - 2)) &&
      reading.tag(first - 2) != Tag::kNNS) {
    return NameBefore(reading, first - 2);
  }
  if (!kOffspring.Holds(FoldedHash(quantity.unit.name))) return std::nullopt;
  // "had two children [in] the car", "had two children [with] him"
  static constexpr WordSet kSome({"in", "at", "on", "with", "by", "from"});
  const std::size_t next = quantity.last_token;
  if (reading.has(next) && kSome.Holds(reading.token(next).key)) return std::nullopt;
  std::optional<std::size_t> verb = VerbOfHaving(reading, quantity);
  if (!verb) verb = VerbOfSurviving(reading, quantity);
  const std::optional<std::size_t> who = verb ? SubjectOf(reading, *verb) : std::nullopt;
  const bool person =
      who && reading.has(*who) && (IsInName(reading, *who) || reading.tag(*who) == Tag::kPRP);
  return person ? who : std::nullopt;
}

}  // namespace claimcheck
