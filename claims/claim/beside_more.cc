// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/beside_more.h"

#include <algorithm>

#include "claims/claim/plain_measure.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

bool IsPerpetrator(std::uint64_t lemma) {
  static constexpr WordSet kPerpetrators(
      {"gunman", "shooter", "attacker", "assailant", "suspect", "killer", "bomber"});
  return kPerpetrators.Holds(lemma);
}

// The noun that the words before token `end` name: "the [driver]", "the [owner] of the club".
std::size_t HeadBefore(const SentenceReading& reading, std::size_t end) {
  constexpr std::size_t kReach = 6;
  std::size_t head = end - 1;
  for (std::size_t i = head; i > reading.first() + 1 && end - i < kReach; --i) {
    const Tag tag = reading.tag(i);
    if (reading.Is(i, "of")) return i - 1;
    if (tag != Tag::kDT && tag != Tag::kPRPS && !IsNoun(tag) && !IsAdjective(tag)) break;
  }
  return head;
}

// Whether one more, or two, told without a number stand right before the count, so that it is not
// that of all: "the driver and [29 passengers]", "both pilots and [29 others]". A gunman is counted
// for himself (see Scope::perpetrators).
bool FollowsOneMore(const SentenceReading& reading, const Quantity& quantity) {
  const std::size_t first = quantity.first_token;
  if (first < reading.first() + 3 || !reading.Is(first - 1, "and")) return false;
  const std::size_t head = HeadBefore(reading, first - 1);
  if (head <= reading.first()) return false;
  const bool article = reading.tag(head - 1) == Tag::kDT || reading.tag(head - 1) == Tag::kPRPS ||
                       reading.Is(head - 1, "both");
  return article && IsNoun(reading.tag(head)) && IsPeople(reading.lemma(head)) &&
         !IsPerpetrator(reading.lemma_key(head));
}

// Whether one more stands right behind the count and the family or firm that its people are of, so
// that it is not that of all: "[four members] of the choir and a friend".
bool PrecedesOneMore(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kReach = 6;
  if (!IsPeople(quantity.unit.name) || quantity.unit.dimension != "count") return false;
  std::size_t i = quantity.last_token;
  while (reading.has(i) && i < quantity.last_token + kReach && !reading.Is(i, "and")) {
    const Tag tag = reading.tag(i);
    const bool of = reading.Is(i, "of") || tag == Tag::kDT || tag == Tag::kPRPS;
    if (!of && !IsNoun(tag) && !IsAdjective(tag)) return false;
    ++i;
  }
  if (!reading.has(i + 2) || !reading.Is(i, "and")) return false;
  if (!reading.Is(i + 1, "a") && !reading.Is(i + 1, "an") && reading.tag(i + 1) != Tag::kPRPS)
    return false;
  std::size_t head = i + 2;
  while (reading.has(head + 1) && (IsNoun(reading.tag(head + 1)) || IsAdjective(reading.tag(head))))
    ++head;
  return IsNoun(reading.tag(head)) && IsPeople(reading.lemma(head)) &&
         !IsPerpetrator(reading.lemma_key(head));
}

// Whether a count says no more of those counted than that they are people.
bool CountsUnnamed(const Quantity& quantity) {
  static constexpr WordSet kNamed({"civilian", "resident", "passenger", "villager", "patient",
                                   "customer", "citizen", "inhabitant"});
  return CountsAnybody(quantity) && !kNamed.Holds(FoldedHash(quantity.unit.name));
}

// Whether others are counted beside these under a name of their own: "three soldiers and [12
// civilians]", "one officer and [five demonstrators]".
bool IsBesideOthers(const SentenceReading& reading, const Quantity& quantity) {
  if (!IsPeople(quantity.unit.name)) return false;
  return std::any_of(
      reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& other) {
        const Quantity& first = other.first_token < quantity.first_token ? other : quantity;
        const Quantity& next = &first == &other ? quantity : other;
        return first.last_token + 1 == next.first_token && reading.Is(first.last_token, "and") &&
               IsPeople(other.unit.name) && other.unit.name != quantity.unit.name &&
               !CountsUnnamed(other);
      });
}

}  // namespace

bool IsBesideMore(const SentenceReading& reading, const Quantity& quantity) {
  return (CountsAnybody(quantity) && FollowsOneMore(reading, quantity)) ||
         PrecedesOneMore(reading, quantity) || IsBesideOthers(reading, quantity);
}

bool IsTradeBesideMore(const SentenceReading& reading, const Quantity& quantity) {
  return quantity.unit.dimension == "count" && IsPeople(quantity.unit.name) &&
         !CountsAnybody(quantity) && FollowsOneMore(reading, quantity);
}

bool CountsMoreBehind(const SentenceReading& reading, const Quantity& quantity) {
  constexpr std::size_t kLongest = 4;
  const std::size_t next = quantity.last_token;
  if (quantity.unit.dimension != "count" || quantity.noun_span.empty()) return false;
  if (IsPeople(quantity.unit.name) || !reading.has(next + 2) || !reading.Is(next, "and"))
    return false;
  // In small letters they are the count's own nouns (see mention/conjoined_noun.h).
  if (reading.token(next + 1).word_case == WordCase::kLower) return false;
  std::size_t i = next + 1;
  while (reading.has(i) && i <= next + kLongest &&
         (IsNoun(reading.tag(i)) || IsAdjective(reading.tag(i)) || reading.tag(i) == Tag::kCD)) {
    ++i;
  }
  const bool plural = reading.tag(i - 1) == Tag::kNNS;
  return plural && (!reading.has(i) || !IsFiniteVerb(reading.tag(i)));
}

}  // namespace claimcheck
