// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/step_of_count.h"

#include <algorithm>

#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// "[adds] 9,000 vans"; not "he [added] nine people were hurt", which tells what was said.
bool IsAdded(const SentenceReading& reading, const Quantity& quantity) {
  if (quantity.first_token == reading.first()) return false;
  const std::size_t verb = quantity.first_token - 1;
  if (!IsVerb(reading.tag(verb)) || reading.lemma(verb) != "add") return false;
  const std::size_t next = quantity.last_token;
  return !reading.has(next) || !(IsFiniteVerb(reading.tag(next)) || IsAuxiliary(reading, next));
}

// "the [original] recall", "[initially] laid off", "[first] recalled 4,000"
bool IsFirstOfSteps(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kAdjectives({"original", "initial"});
  static constexpr WordSet kAdverbs({"originally", "initially"});
  constexpr std::size_t kReach = 4;
  const bool verb = trigger.row->part == FramePart::kVerb;
  for (std::size_t i = trigger.first; i > reading.first() && trigger.first - i < kReach;) {
    --i;
    const std::uint64_t word = reading.token(i).key;
    if (verb && i + 1 == trigger.first && reading.Is(i, "first")) return true;
    if (verb ? kAdverbs.Holds(word) : kAdjectives.Holds(word)) return true;
    const bool inside = verb ? IsAuxiliary(reading, i) || IsAdverb(reading.tag(i))
                             : IsNoun(reading.tag(i)) || IsAdjective(reading.tag(i));
    if (!inside) return false;
  }
  return false;
}

}  // namespace

void AddStepOfCount(const SentenceReading& reading, const Quantity& quantity,
                    const Trigger* trigger, About& about) {
  if (about.role != ClaimRole::kCount) return;
  if (IsAdded(reading, quantity)) about.modifiers.push_back("added");
  if (trigger != nullptr && IsFirstOfSteps(reading, *trigger)) {
    about.modifiers.push_back("at first");
  }
}

}  // namespace claimcheck
