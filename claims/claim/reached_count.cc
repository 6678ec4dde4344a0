// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/reached_count.h"

#include <optional>
#include <utility>

namespace claimcheck {
namespace {

const Decimal kLeast = 10;

// Words between the ordinal and the noun: "the 31st [traffic] death".
constexpr std::size_t kMaxBetween = 2;

constexpr WordSet kMeasures({"death", "murder", "infection", "injury"});

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

}  // namespace

std::vector<Quantity> ReachedCounts(const SentenceReading& reading) {
  std::vector<Quantity> counts;
  for (const Quantity& ordinal : reading.ordinals) {
    if (Less(*ordinal.value, kLeast)) continue;
    const std::optional<std::size_t> end = EndOfCounted(reading, ordinal.last_token);
    if (!end) continue;
    Quantity count = ordinal;
    count.number_token = ordinal.last_token - 1;  // "500" and "th" are two tokens
    count.bound = BoundKind::kAtLeast;
    count.interval = {.low = Bound{*count.value, /*inclusive=*/true}, .high = std::nullopt};
    count.last_token = *end;
    count.span = Cover(reading.token(count.first_token).span, reading.token(*end - 1).span);
    count.head_token = *end - 1;
    count.noun_span = reading.token(*end - 1).span;
    count.noun = std::string(reading.word(*end - 1));
    count.unit = {reading.lemma(*end - 1), "count"};
    counts.push_back(std::move(count));
  }
  return counts;
}

}  // namespace claimcheck
