// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/age_at_death.h"

#include <optional>

namespace claimcheck {
namespace {

// Where the words that make a number an age begin: "[at the age of] 66", "[aged] 66", "[at] 66".
std::size_t BeginOfAge(const SentenceReading& reading, const Quantity& age) {
  static constexpr WordSet kAge({"at", "the", "age", "aged", "of", "just", "only"});
  std::size_t i = age.first_token;
  while (i > reading.first() && kAge.Holds(reading.token(i - 1).key)) --i;
  return i;
}

// The token of the word of dying that stands before token `end`, a day and a place between them at
// most: "[died] on Sunday in Halden", "[passed] away".
std::optional<std::size_t> DyingBefore(const SentenceReading& reading, std::size_t end) {
  constexpr std::size_t kReach = 12;
  static constexpr WordSet kBetween({"on", "in", "at", "last", "late", "early", "this", "away",
                                     "suddenly", "peacefully", ",", "the", "his", "her"});
  for (std::size_t i = end; i > reading.first() && end - i < kReach;) {
    --i;
    const std::uint64_t lemma = reading.lemma_key(i);
    const bool pass =
        reading.has(i + 1) && reading.Is(i + 1, "away") && lemma == FoldedWord("pass").key();
    if (lemma == FoldedWord("die").key() || reading.Is(i, "dead") || pass) return i;
    const bool between = kBetween.Holds(reading.token(i).key) || reading.Is(i, ",") ||
                         IsNoun(reading.tag(i)) || reading.tag(i) == Tag::kCD ||
                         IsAdjective(reading.tag(i));
    if (!between) return std::nullopt;
  }
  return std::nullopt;
}

const Name* PersonEndingAt(const SentenceReading& reading, std::size_t end) {
  for (const Name& name : reading.names) {
    if (name.last == end && name.kind == NameKind::kPerson) return &name;
  }
  return nullptr;
}

// The person named as the subject of the word of dying: right before it and its auxiliaries, or
// before what stands between commas: "Otmar Lindqvar, the singer, [has died]".
const Name* SubjectNamed(const SentenceReading& reading, std::size_t dying) {
  constexpr std::size_t kLongest = 14;
  std::size_t i = dying;
  while (i > reading.first() && (IsAuxiliary(reading, i - 1) || reading.Is(i - 1, "who") ||
                                 reading.Is(i - 1, "is") || reading.Is(i - 1, "was"))) {
    --i;
  }
  if (i > reading.first() && reading.Is(i - 1, ",")) --i;
  if (const Name* name = PersonEndingAt(reading, i)) return name;
  if (i == dying || !reading.Is(i, ",")) return nullptr;
  for (std::size_t begin = i; begin > reading.first() && i - begin < kLongest;) {
    --begin;
    if (reading.Is(begin, ",")) return PersonEndingAt(reading, begin);
    if (IsFiniteVerb(reading.tag(begin))) return nullptr;
  }
  return nullptr;
}

bool EndsThere(const SentenceReading& reading, std::size_t last) {
  return !reading.has(last) || EndsClause(reading, last) || reading.Is(last, ",") ||
         reading.Is(last, "after") || reading.Is(last, "from") || reading.Is(last, "in");
}

}  // namespace

bool IsAgeAtDeath(const SentenceReading& reading, const Quantity& number) {
  const std::size_t i = number.first_token;
  if (i == reading.first() || !reading.Is(i - 1, "at") || !EndsThere(reading, number.last_token))
    return false;
  const std::optional<std::size_t> dying = DyingBefore(reading, i - 1);
  // "put the number of dead at 66"
  return dying && (!reading.Is(*dying, "dead") || SubjectNamed(reading, *dying) != nullptr);
}

const Name* WhoDiedAt(const SentenceReading& reading, const Quantity& age) {
  const std::size_t begin = BeginOfAge(reading, age);
  if (begin == age.first_token || begin == reading.first()) return nullptr;
  const std::optional<std::size_t> dying = DyingBefore(reading, begin);
  return dying ? SubjectNamed(reading, *dying) : nullptr;
}

}  // namespace claimcheck
