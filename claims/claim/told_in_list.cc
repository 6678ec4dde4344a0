// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/told_in_list.h"

namespace claimcheck {

const Quantity* ListedBefore(const SentenceReading& reading, const Quantity& part) {
  if (part.unit.dimension != "count" || part.first_token < reading.first() + 2) return nullptr;
  std::size_t end = part.first_token - 1;
  const bool joined = reading.Is(end, "and");
  if (!joined && !reading.Is(end, ",")) return nullptr;
  for (const Quantity& before : reading.quantities) {
    if (before.unit.dimension != "count" || before.first_token >= part.first_token) continue;
    // "[14 of its staff] and 17 patients"
    const bool noun =
        !before.noun_span.empty() && before.noun_span.end == reading.token(end - 1).span.end;
    if (before.last_token == end || noun) return &before;
  }
  return nullptr;
}

std::optional<std::size_t> WhoTheyWere(const SentenceReading& reading, const Quantity& part) {
  constexpr int kMostBefore = 6;
  static constexpr WordSet kWere({"be", "include", "comprise"});
  const Quantity* first = &part;
  for (int i = 0; i < kMostBefore; ++i) {
    const Quantity* before = ListedBefore(reading, *first);
    if (before == nullptr) break;
    first = before;
  }
  if (first->first_token < reading.first() + 2) return std::nullopt;
  const std::size_t link = first->first_token - 1;
  const bool were = IsVerb(reading.tag(link)) && kWere.Holds(reading.lemma_key(link));
  const bool colon = reading.Is(link, ":");
  if (!were && !colon) return std::nullopt;
  const std::size_t noun = link - 1;
  const bool the = noun > reading.first() && reading.tag(noun - 1) == Tag::kDT;
  const bool opens = noun == reading.first();
  return (the && (noun - 1 == reading.first() || were)) || (opens && colon)
             ? std::optional<std::size_t>(noun)
             : std::nullopt;
}

}  // namespace claimcheck
