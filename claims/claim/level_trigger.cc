// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/level_trigger.h"

#include <algorithm>
#include <cstdint>

#include "claims/claim/level_verb.h"

namespace claimcheck {
namespace {

bool TellsLevel(std::uint64_t lemma) { return MovesToLevel(lemma) || ReachesLevel(lemma); }

// One past what a phrase behind a noun tells of it: "cases [of dengue] rose".
std::size_t EndOfNounPhrase(const SentenceReading& reading, std::size_t i) {
  static constexpr WordSet kLinks({"of", "in", "from", "among", "on", "at"});
  while (reading.has(i + 1) && kLinks.Holds(reading.token(i).key)) {
    ++i;
    while (reading.has(i) &&
           (IsNoun(reading.tag(i)) || IsAdjective(reading.tag(i)) || reading.tag(i) == Tag::kDT)) {
      ++i;
    }
  }
  return i;
}

// Whether the number counts nothing that is named beside it, or what the noun names.
bool MayCount(const SentenceReading& reading, std::size_t noun, const Quantity& quantity) {
  if (quantity.unit.dimension != "count") return false;
  return quantity.unit.name.empty() || quantity.unit.name == reading.lemma(noun);
}

}  // namespace

bool IsMovedTo(const SentenceReading& reading, const Trigger& trigger, const Quantity& quantity) {
  const std::size_t noun = trigger.last - 1, before = quantity.first_token - 1;
  if (before <= noun || reading.tag(noun) != Tag::kNNS) return false;
  if (!MayCount(reading, noun, quantity)) return false;
  if (!reading.Is(before, "to") && !TellsLevel(reading.lemma_key(before))) return false;
  std::size_t verb = EndOfNounPhrase(reading, trigger.last);
  while (reading.has(verb) && (IsAuxiliary(reading, verb) || IsAdverb(reading.tag(verb)))) {
    ++verb;
  }
  return verb < quantity.first_token && IsVerb(reading.tag(verb)) &&
         TellsLevel(reading.lemma_key(verb));
}

bool IsPutAt(const SentenceReading& reading, const Trigger& trigger, const Quantity& quantity) {
  static constexpr WordSet kPuts({"put", "estimate", "reckon", "number"});
  constexpr std::size_t kReach = 4;
  const std::size_t before = quantity.first_token - 1;
  if (trigger.last != before || !reading.Is(before, "at") ||
      reading.tag(trigger.last - 1) != Tag::kNNS || !MayCount(reading, before - 1, quantity)) {
    return false;
  }
  for (std::size_t i = trigger.first; i > reading.first() && trigger.first - i < kReach;) {
    --i;
    if (IsVerb(reading.tag(i))) return kPuts.Holds(reading.lemma_key(i));
  }
  return false;
}

bool IsToldInAll(const SentenceReading& reading, const Trigger& trigger, const Quantity& quantity) {
  if (trigger.last + 1 != quantity.first_token || !reading.Is(trigger.last, ",")) return false;
  const std::size_t next = quantity.last_token;
  if (!reading.has(next) || !MayCount(reading, trigger.last - 1, quantity)) return false;
  const bool in = reading.Is(next, "in") && reading.has(next + 1);
  return reading.Is(next, "altogether") ||
         (in && (reading.Is(next + 1, "all") || reading.Is(next + 1, "total")));
}

bool IsBaseOfShare(const SentenceReading& reading, const Trigger& trigger) {
  std::size_t of = trigger.first;
  if (of > reading.first() && reading.tag(of - 1) == Tag::kDT) --of;
  if (of == reading.first() || !reading.Is(of - 1, "of")) return false;
  return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [&](const Quantity& other) {
                       return other.last_token == of - 1 && other.unit.dimension == "percent";
                     });
}

}  // namespace claimcheck
