// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/reached_count.h"

#include <optional>

#include "claims/claim/quantity_frame.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {
namespace {

const Decimal kLeast = 10;

// Words between the ordinal and the noun: "the 31st [traffic] death".
constexpr std::size_t kMaxBetween = 2;

constexpr WordSet kMeasures({"death", "murder", "infection", "injury"});
constexpr WordSet kBefalls({"death", "injury", "infection", "arrest", "gunshot"});

// Whom the police count as they learn of them: "a warrant for a sixth [suspect]".
constexpr WordSet kSought({"suspect", "defendant", "gunman", "robber", "accomplice"});

// One past the noun phrase that begins at `begin` and tells what is counted: "homicide", "murder
// victim". nullopt where the phrase goes on ("murder trial") or tells something else.
std::optional<std::size_t> EndOfCounted(const SentenceReading& reading, std::size_t begin) {
  for (const Trigger& trigger : reading.triggers) {
    if (trigger.first < begin || trigger.row->slot != FrameSlot::kSelf) continue;
    if (trigger.first > begin + kMaxBetween) return std::nullopt;
    if (!kMeasures.Holds(FoldedHash(trigger.row->frame))) continue;
    for (std::size_t i = begin; i < trigger.first; ++i) {
      if (!IsNoun(reading.tag(i)) && !IsAdjective(reading.tag(i))) return std::nullopt;
    }
    std::size_t end = trigger.last;
    if (reading.has(end) && reading.Is(end, "victim")) ++end;
    const bool goes_on = reading.has(end) && (IsNoun(reading.tag(end)) || reading.Is(end, "-"));
    return goes_on ? std::nullopt : std::optional<std::size_t>(end);
  }
  return std::nullopt;
}

// The count that "31st homicide", "third victim" reaches: no fewer than so many, with the noun
// before `end`.
Quantity CountUpTo(const SentenceReading& reading, const Quantity& ordinal, std::size_t end) {
  Quantity count = ordinal;
  count.number_token = ordinal.last_token - 1;  // "500" and "th" are two tokens
  count.bound = BoundKind::kAtLeast;
  count.interval = {.low = Bound{*count.value, /*inclusive=*/true}, .high = std::nullopt};
  count.last_token = end;
  count.span = Cover(reading.token(count.first_token).span, reading.token(end - 1).span);
  count.head_token = end - 1;
  count.noun_span = reading.token(end - 1).span;
  count.noun = std::string(reading.word(end - 1));
  count.unit = {reading.lemma(end - 1), "count"};
  return count;
}

// "A fifth person [may have been] hurt"
bool IsUnsure(const SentenceReading& reading, std::size_t verb) {
  static constexpr WordSet kMay({"may", "might", "could"});
  return reading.has(verb) && kMay.Holds(reading.token(verb).key);
}

// "A third [patient] has died", "a fourth [body] was found": one past the person of whom a verb
// tells what befell so many. Of a second one it may have befallen only the second.
std::optional<std::size_t> EndOfOneMore(const SentenceReading& reading, const Quantity& ordinal) {
  static const Decimal kThird = 3;
  const std::size_t article = ordinal.first_token, noun = ordinal.last_token;
  if (Less(*ordinal.value, kThird) || article == reading.first()) return std::nullopt;
  if (!reading.has(noun)) return std::nullopt;
  if (!IsPeople(reading.lemma(noun)) && !reading.Is(noun, "body")) return std::nullopt;
  // "a third man was arrested", "the 103rd person to be arrested"
  const bool one_more = reading.Is(article - 1, "a") || reading.Is(article - 1, "an");
  const bool in_row = reading.has(noun + 1) && reading.tag(noun + 1) == Tag::kTO;
  if (!one_more && !in_row) return std::nullopt;
  if (one_more && kSought.Holds(reading.lemma_key(noun))) return noun + 1;
  const Trigger* trigger = FrameOfQuantity(reading, CountUpTo(reading, ordinal, noun + 1));
  // "Five were hit, and a sixth person was fatally shot": the sixth of those shot.
  const bool befell = trigger != nullptr && kBefalls.Holds(FoldedHash(trigger->row->frame)) &&
                      !reading.Is(trigger->first, "fatally") && !IsUnsure(reading, noun + 1);
  return befell ? std::optional<std::size_t>(noun + 1) : std::nullopt;
}

}  // namespace

std::vector<Quantity> ReachedCounts(const SentenceReading& reading) {
  std::vector<Quantity> counts;
  for (const Quantity& ordinal : reading.ordinals) {
    std::optional<std::size_t> end = EndOfOneMore(reading, ordinal);
    if (!end && !Less(*ordinal.value, kLeast)) end = EndOfCounted(reading, ordinal.last_token);
    if (end) counts.push_back(CountUpTo(reading, ordinal, *end));
  }
  return counts;
}

}  // namespace claimcheck
