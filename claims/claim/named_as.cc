// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/named_as.h"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 18;

bool IsNaming(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kNaming({"identified", "named", "identify", "identifies"});
  return kNaming.Holds(reading.token(i).key);
}

// "[Police identified] the 25-year-old", "police have named the victim, a [25-year-old]"
bool IsNamedBefore(const SentenceReading& reading, std::size_t age) {
  constexpr std::size_t kNear = 3;
  for (std::size_t i = age; i > reading.first() && age - i < kNear;) {
    --i;
    if (IsNaming(reading, i)) return true;
    if (reading.tag(i) != Tag::kDT && !IsAdjective(reading.tag(i))) return false;
  }
  return false;
}

// "was later [identified]", ", [identified]": done to whom the words before tell of.
bool IsPassive(const SentenceReading& reading, std::size_t verb) {
  std::size_t i = verb;
  while (i > reading.first() && IsAdverb(reading.tag(i - 1))) --i;
  return i > reading.first() &&
         (reading.lemma(i - 1) == "be" || reading.Is(i - 1, ",") || reading.Is(i - 1, "("));
}

// Whether the verb at `verb`, behind the age, names whose age it is.
bool IsNamedBehind(const SentenceReading& reading, const Quantity& age, std::size_t verb) {
  if (IsPassive(reading, verb)) return true;
  const bool object = reading.Is(verb + 1, "him") || reading.Is(verb + 1, "her");
  const std::size_t first = age.first_token;
  return object && first > reading.first() + 1 && reading.tag(first - 1) == Tag::kDT &&
         reading.Is(first - 2, "of");
}

// Whether another person, or another age, stands between the two tokens.
bool IsAnotherBetween(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  const auto between = [&](std::size_t first) { return first >= begin && first < end; };
  return std::any_of(reading.names.begin(), reading.names.end(),
                     [&](const Name& name) {
                       return !name.pronoun && name.kind == NameKind::kPerson &&
                              between(name.first);
                     }) ||
         std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& other) {
                       return other.unit.dimension == "age" && between(other.first_token);
                     });
}

bool HasOwnAge(const SentenceReading& reading, const Name& name) {
  return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& other) {
                       return other.unit.dimension == "age" && other.first_token >= name.last &&
                              other.first_token <= name.last + 1;
                     });
}

}  // namespace

const Name* NamedAs(const SentenceReading& reading, const Quantity& age) {
  const std::size_t begin = age.last_token;
  for (const Name& name : reading.names) {
    if (name.first <= begin || name.first > begin + kReach) continue;
    if (name.pronoun || name.kind == NameKind::kPlace || !reading.Is(name.first - 1, "as"))
      continue;
    const std::size_t as = name.first - 1;
    bool named = IsNamedBefore(reading, age.first_token);
    for (std::size_t i = begin; i < as && !named; ++i) {
      named = IsNaming(reading, i) && IsNamedBehind(reading, age, i);
    }
    if (named && !IsAnotherBetween(reading, begin, as) && !HasOwnAge(reading, name)) return &name;
  }
  return nullptr;
}

}  // namespace claimcheck
