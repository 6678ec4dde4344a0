// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/change_reading.h"

namespace claimcheck {
namespace {

// How far before "from" or "by" the word that tells a change may stand; before "from" also behind
// what moved: "raised its stake in the airline from 14 percent".
constexpr std::size_t kReach = 6, kReachOfMove = 10;

constexpr std::uint32_t kRise = kRiseBefore | kRiseBy;
constexpr std::uint32_t kFall = kFallBefore | kFallBy;
constexpr std::uint32_t kMoves = kFallBeforePercent | kRise | kFall | kMovementWord | kRiseAfter |
                                 kFallAfter | kRiseAfterPercent | kFallAfterPercent;

Change Direction(std::uint32_t classes, std::uint32_t rise, std::uint32_t fall) {
  if ((classes & rise) != 0) return Change::kIncrease;
  if ((classes & fall) != 0) return Change::kDecrease;
  return Change::kNone;
}

// "shot [down] 14 drones", "burned [down] 40 homes": what was done to them. "Arrivals were [down]
// 40 people" tells a change.
bool IsParticle(const SentenceTokens& tokens, std::size_t first, const Unit& unit) {
  if (unit.dimension != "count" || unit.name.empty()) return false;
  if (!tokens.Has(first - 2) || !tokens.IsAny(first - 1, {"up", "down"})) return false;
  return tokens.IsLowerCase(first - 2) &&
         !tokens.IsAny(first - 2, {"is", "was", "are", "were", "be", "been"});
}

}  // namespace

Change ChangeBefore(const SentenceTokens& tokens, std::size_t end) {
  for (std::size_t back = 1; back < kReach && tokens.Has(end - back); ++back) {
    const Change change = Direction(tokens.Classes(end - back), kRise, kFall);
    if (change != Change::kNone) return change;
  }
  return Change::kNone;
}

bool IsMovementWord(const SentenceTokens& tokens, std::size_t i) {
  return (tokens.Classes(i) & kMoves) != 0;
}

bool MovesBefore(const SentenceTokens& tokens, std::size_t end) {
  for (std::size_t back = 1; back < kReachOfMove && tokens.Has(end - back); ++back) {
    if (back >= kReach && tokens.IsAny(end - back, {",", ";", ":"})) return false;
    if (tokens.IsAny(end - back, {"range", "ranges", "ranged", "ranging"})) return false;
    if (IsMovementWord(tokens, end - back)) return true;
  }
  return false;
}

Change ReadChange(const SentenceTokens& tokens, std::size_t first, std::size_t last,
                  const Unit& unit) {
  const absl::string_view name = unit.name, dimension = unit.dimension;
  const bool relative = dimension == "percent" || dimension == "percentage point" ||
                        dimension == "point" || dimension == "multiple" || name == "cent" ||
                        name == "penny";
  const std::uint32_t rise_after = kRiseAfter | (relative ? kRiseAfterPercent : 0u);
  const std::uint32_t fall_after = kFallAfter | (relative ? kFallAfterPercent : 0u);
  Change after = Direction(tokens.Classes(last), rise_after, fall_after);
  // "a 3% [pay] rise"
  const bool modified = (relative || dimension == "money") && tokens.IsLowerCase(last) &&
                        !tokens.IsFunctionWord(last);
  if (after == Change::kNone && modified) {
    after = Direction(tokens.Classes(last + 1), rise_after, fall_after);
  }
  if (relative && tokens.Is(last, "off")) return Change::kDecrease;  // "20 percent off"
  // "two houses down" tells where, "3% down" how much.
  const bool where =
      (dimension == "count" || dimension == "length") && tokens.IsAny(last, {"up", "down"});
  const bool cliff = dimension == "length" && tokens.IsAny(last, {"drop", "fall", "climb"});
  if (after != Change::kNone && !where && !cliff && !tokens.Is(last + 1, "to")) return after;
  if (first == tokens.first()) return Change::kNone;
  // "went down 9 miles off the coast"
  const bool place = dimension == "length" && tokens.IsAny(first - 1, {"up", "down"}) &&
                     tokens.IsAny(last, {"off", "from", "away", "short", "north", "south", "east",
                                         "west", "northeast", "northwest", "southeast", "southwest",
                                         "inland", "offshore"});
  if (place || IsParticle(tokens, first, unit)) return Change::kNone;
  const bool in_half = tokens.Is(first - 1, "in") && tokens.Is(first, "half");
  if (tokens.Is(first - 1, "by") || in_half) return ChangeBefore(tokens, first - 1);
  // "a rise of $3 million", "a loss of 3%"; "a loss of $3 million" is a level.
  if (tokens.Is(first - 1, "of") && tokens.Is(first - 2, "factor"))
    return ChangeBefore(tokens, first - 2);
  // "shrank at an annual rate of 1.4 percent"
  if (relative && tokens.Is(first - 1, "of") && tokens.IsAny(first - 2, {"rate", "pace", "clip"})) {
    const std::size_t at = tokens.Is(first - 4, "at") ? first - 4 : first - 5;
    if (tokens.Is(at, "at")) return ChangeBefore(tokens, at);
  }
  // "a write-down of $3 million" tells no change of the sum
  if (tokens.Is(first - 1, "of") && tokens.Is(first - 3, "-")) return Change::kNone;
  if (tokens.Is(first - 1, "of"))
    return Direction(tokens.Classes(first - 2), rise_after, fall_after);
  // "rose above 3%" tells where it came to.
  if (tokens.IsAny(first, {"above", "below", "beyond", "past"})) return Change::kNone;
  if (tokens.Is(first - 1, "off") && (relative || dimension == "money" || name.empty())) {
    return Change::kDecrease;
  }
  // "fell 12 to 310", "gained 65 cents to $59.10": what is lost or gained is followed by a level.
  const bool to_level =
      tokens.Is(last, "to") && (tokens.IsNumber(last + 1) || tokens.IsNumber(last + 2));
  const std::uint32_t rise = kRiseBefore | (relative || to_level ? kRiseBy : 0u);
  const std::uint32_t fall =
      kFallBefore | (relative || to_level ? kFallBy | kFallBeforePercent : 0u);
  return Direction(tokens.Classes(first - 1), rise, fall);
}

}  // namespace claimcheck
