// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/aside.h"

#include <algorithm>

#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

constexpr std::size_t kReach = 12;

// The token that opens the words that the date ends: the first of its clause behind a comma or a
// noun before a participle.
std::optional<std::size_t> Opening(const SentenceReading& reading, const TimeExpression& time) {
  for (std::size_t i = time.first_token; i > reading.first() && time.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i)) return std::nullopt;
    if (reading.Is(i, ",")) return i + 1;
    const bool participle = reading.tag(i) == Tag::kVBN && i > reading.first();
    if (participle && IsNoun(reading.tag(i - 1))) return i;
  }
  return std::nullopt;
}

bool IsRelative(Tag tag) { return tag == Tag::kWDT || tag == Tag::kWP; }

// One past the last word of what opens at `open`: the next comma; for a relative clause and for
// what no comma opens also the end of the clause.
std::optional<std::size_t> Closing(const SentenceReading& reading, std::size_t open,
                                   const TimeExpression& time) {
  const bool behind_comma = open > reading.first() && reading.Is(open - 1, ",");
  const bool needs_comma = behind_comma && !IsRelative(reading.tag(open));
  if (!behind_comma) return time.last_token;
  for (std::size_t i = time.last_token; i < reading.last(); ++i) {
    if (reading.Is(i, ",")) return i;
    if (EndsClause(reading, i)) return needs_comma ? std::nullopt : std::optional(i);
  }
  return needs_comma ? std::nullopt : std::optional(reading.last());
}

// Whether tokens [begin, end) tell of something that makes news: "which sank".
bool TellsOfHappening(const SentenceReading& reading, std::size_t begin, std::size_t end) {
  return std::any_of(reading.triggers.begin(), reading.triggers.end(), [&](const Trigger& trigger) {
    if (trigger.first < begin || trigger.last > end) return false;
    const FrameTraits& traits = TraitsOf(*trigger.row);
    // "built in 1991" counts nothing, though it may: "built 9,000 cars".
    const bool counts =
        trigger.row->role == "count" && (trigger.row->of.empty() || trigger.row->of == "people");
    // "Hurricane Vera, which hit the coast in 2014, killed 41": that is when it did.
    return !traits.occasion.empty() || counts || trigger.row->frame == "impact";
  });
}

}  // namespace

std::optional<TokenRange> AsideAround(const SentenceReading& reading, const TimeExpression& time) {
  const std::optional<std::size_t> open = Opening(reading, time);
  if (!open) return std::nullopt;
  const Tag tag = reading.tag(*open);
  if (!IsRelative(tag) && tag != Tag::kVBN && tag != Tag::kVBD) return std::nullopt;
  const std::optional<std::size_t> close = Closing(reading, *open, time);
  if (!close || TellsOfHappening(reading, *open, *close)) return std::nullopt;
  return TokenRange{*open, *close};
}

}  // namespace claimcheck
