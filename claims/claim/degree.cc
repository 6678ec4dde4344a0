// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/degree.h"

#include <algorithm>

#include "claims/claim/part_of_count.h"

namespace claimcheck {
namespace {

constexpr WordSet kGrave({"seriously", "serious", "critically", "critical", "badly", "severely",
                          "severe", "gravely", "grave", "heavily", "grievously", "major", "worst"});
constexpr WordSet kSlight({"slightly", "slight", "lightly", "light", "mildly", "mild", "minor",
                           "superficially", "superficial"});

std::optional<Degree> DegreeAt(const SentenceReading& reading, std::size_t i) {
  const std::uint64_t word = reading.token(i).key;
  if (kGrave.Holds(word)) return Degree::kGrave;
  if (kSlight.Holds(word)) return Degree::kSlight;
  return std::nullopt;
}

// Whether nothing of the phrase stands at `i` any more.
bool IsBehindPhrase(const SentenceReading& reading, std::size_t i) {
  return !reading.has(i) || reading.token(i).kind == TokenKind::kPunctuation ||
         reading.tag(i) == Tag::kCC || reading.tag(i) == Tag::kIN;
}

}  // namespace

std::optional<Degree> DegreeBefore(const SentenceReading& reading, const Trigger& trigger) {
  static constexpr WordSet kHarm({"injury", "casualty", "damage", "gunshot", "hospital"});
  if (!kHarm.Holds(FoldedHash(trigger.row->frame))) return std::nullopt;
  const std::size_t first = std::max(trigger.first, reading.first() + 1) - 1;
  for (std::size_t i = first; i < trigger.last; ++i) {
    if (const std::optional<Degree> degree = DegreeAt(reading, i)) return degree;
  }
  return std::nullopt;
}

std::optional<Degree> DegreeBehind(const SentenceReading& reading, const Quantity& count) {
  std::size_t i = count.last_token;
  if (count.unit.dimension != "count" || !reading.has(i)) return std::nullopt;
  if (PointsToThem(*reading.text, i)) i += 2;
  if (!reading.has(i) || !IsAdverb(reading.tag(i)) || !IsBehindPhrase(reading, i + 1)) {
    return std::nullopt;
  }
  return DegreeAt(reading, i);
}

}  // namespace claimcheck
