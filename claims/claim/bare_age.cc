// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/bare_age.h"

#include <algorithm>

#include "claims/claim/age_at_death.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/persons.h"

namespace claimcheck {
namespace {

// Nobody is known to have grown older than 122.
constexpr int kOldest = 122;

bool IsAgeInYears(const Quantity& number) {
  const bool bare = number.unit.dimension == "count" && number.unit.name.empty() &&
                    number.noun.empty() && number.bound == BoundKind::kExact;
  return bare && number.value && number.step == Decimal(1) &&
         Contains(Interval{Bound{Decimal(1)}, Bound{Decimal(kOldest)}}, *number.value);
}

const Name* NameEndingAt(const SentenceReading& reading, std::size_t end) {
  for (const Name& name : reading.names) {
    if (name.last == end) return &name;
  }
  return nullptr;
}

// Whether a person stands right before token `end`.
bool IsPersonBefore(const SentenceReading& reading, std::size_t end) {
  if (end == reading.first()) return false;
  if (const Name* name = NameEndingAt(reading, end)) return name->kind == NameKind::kPerson;
  const std::size_t i = end - 1;
  if (!IsNoun(reading.tag(i))) return false;
  return IsPeople(reading.lemma(i)) || LongestTitle(*reading.text, i, end);
}

// Whether a noun that the number may count comes after it.
bool CountsWhatFollows(const SentenceReading& reading, std::size_t next) {
  if (next >= reading.last()) return false;
  const Tag tag = reading.tag(next);
  return IsNoun(tag) || IsAdjective(tag) || tag == Tag::kCD || tag == Tag::kVBG ||
         tag == Tag::kVBN || reading.word(next) == "%" || reading.Is(next, "of") ||
         reading.Is(next, "to") || reading.Is(next, "-");
}

// "Anna Berg, [nine], was hurt", "Anna Berg, [77] and one of the leaders": a word between commas,
// or a comma and an "and" that goes on about her, behind a person's name.
bool IsApposed(const SentenceReading& reading, const Quantity& number) {
  const std::size_t i = number.first_token, end = number.last_token;
  if (i < reading.first() + 2 || !reading.Is(i - 1, ",")) return false;
  const bool goes_on = reading.has(end + 1) && reading.Is(end, "and") &&
                       (reading.Is(end + 1, "one") || reading.Is(end + 1, "a") ||
                        reading.Is(end + 1, "an") || reading.Is(end + 1, "the"));
  if (!goes_on && (!reading.has(end) || !reading.Is(end, ","))) return false;
  const Name* name = NameEndingAt(reading, i - 1);
  return name != nullptr && name->kind == NameKind::kPerson && !name->pronoun;
}

// "a retired bus driver of [73]": behind what one person is, not many ("a crew of 12").
bool IsOfPerson(const SentenceReading& reading, const Quantity& number) {
  constexpr std::size_t kReach = 4;
  const std::size_t of = number.first_token - 1;
  if (of < reading.first() + 2 || !reading.Is(of, "of") || reading.tag(of - 1) != Tag::kNN)
    return false;
  if (!IsOneOfATrade(reading.lemma(of - 1))) return false;
  for (std::size_t i = of - 1; i > reading.first() && of - i <= kReach;) {
    --i;
    if (reading.tag(i) == Tag::kDT) return reading.Is(i, "a") || reading.Is(i, "an");
    if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i)) && reading.tag(i) != Tag::kVBN)
      return false;
  }
  return false;
}

bool IsRank(const SentenceReading& reading, std::size_t i) {
  return reading.Is(i, "oldest") || reading.Is(i, "youngest") || reading.Is(i, "eldest");
}

// "The [oldest] of the victims was 88", "Seven killed, the [youngest] only 15": a number that seems
// to count them.
bool IsOfOldest(const SentenceReading& reading, const Quantity& number) {
  constexpr std::size_t kReach = 6;
  if (number.first_token <= reading.first() + 1) return false;
  std::size_t be = number.first_token - 1;
  if (be > reading.first() && (reading.Is(be, "only") || reading.Is(be, "just"))) --be;
  if (!reading.Is(be, "was") && !reading.Is(be, "is") && !IsRank(reading, be)) return false;
  const bool whole = number.unit.dimension == "count" && number.bound == BoundKind::kExact &&
                     number.value && number.step == Decimal(1) &&
                     Contains(Interval{Bound{Decimal(0)}, Bound{Decimal(kOldest)}}, *number.value);
  const bool counts =
      !number.noun_span.empty() && number.noun_span.begin >= number.number_span.begin;
  if (!whole || counts || CountsWhatFollows(reading, number.last_token)) return false;
  for (std::size_t i = be + 1; i > reading.first() && be + 1 - i < kReach;) {
    --i;
    if (IsRank(reading, i)) return true;
    if ((IsVerb(reading.tag(i)) && i < be) || reading.Is(i, ",")) return false;
  }
  return false;
}

}  // namespace

bool IsBareAge(const SentenceReading& reading, const Quantity& number) {
  if (IsOfOldest(reading, number)) return true;
  if (!IsAgeInYears(number) || number.first_token != number.number_token) return false;
  std::size_t i = number.first_token;
  if (i == reading.first()) return false;
  if (IsApposed(reading, number) || IsAgeAtDeath(reading, number)) return true;
  if (!CountsWhatFollows(reading, number.last_token) && IsOfPerson(reading, number)) return true;
  if (reading.lemma(i - 1) != "be") return false;
  if (CountsWhatFollows(reading, number.last_token)) return false;
  --i;
  if (i == reading.first()) return false;
  if (!reading.Is(i - 1, "who")) return IsPersonBefore(reading, i);
  --i;
  if (i > reading.first() && reading.Is(i - 1, ",")) --i;
  return IsPersonBefore(reading, i);
}

}  // namespace claimcheck
