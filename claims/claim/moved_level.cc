// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/moved_level.h"

#include <cstddef>

#include "claims/claim/at_token.h"
#include "claims/mention/change_reading.h"

namespace claimcheck {
namespace {

// How far behind the later level an earlier one may stand: "3.2 percent in the year to July, down
// from [3.6]".
constexpr std::size_t kReach = 16;

// How many figures of the sentence stand before one.
std::size_t CountBefore(const SentenceReading& reading, const Quantity& figure) {
  std::size_t count = 0;
  while (count < reading.quantities.size() &&
         reading.quantities[count].first_token < figure.first_token) {
    ++count;
  }
  return count;
}

// The token `back` places before the figure; the sentence's end where there is none.
std::size_t Before(const SentenceReading& reading, const Quantity& figure, std::size_t back) {
  return figure.first_token >= reading.first() + back ? figure.first_token - back : reading.last();
}

// "raised its stake [from] 14 percent"; not "ranges [from] 14 percent".
bool MovesFrom(const SentenceReading& reading, const Quantity& figure) {
  const std::size_t from = Before(reading, figure, 1);
  return Stands(reading, from, "from") &&
         MovesBefore(SentenceTokens(*reading.text, reading.sentence), from);
}

// One past the date that stands right behind a figure, "3.6 percent [in June]"; else the token
// given.
std::size_t SkipDate(const SentenceReading& reading, std::size_t at) {
  for (const TimeExpression& time : reading.times) {
    if (time.first_token == at || time.first_token == at + 1) return time.last_token;
  }
  return at;
}

// "rose 12 percent [to] 340 million", "down 8 percent[, at] 12.40", "from 14 percent [to] 19.9"
bool LeadsTo(const SentenceReading& reading, const Quantity& start, const Quantity& figure) {
  std::size_t i = SkipDate(reading, start.last_token);
  if (Stands(reading, i, ",")) ++i;
  return i + 1 == figure.first_token && (reading.Is(i, "to") || reading.Is(i, "at"));
}

// "against 38 percent [for] the Reds": the level of another at the same time.
bool IsOfAnother(const SentenceReading& reading, const Quantity& figure) {
  return Stands(reading, figure.last_token, "for");
}

// "[from 14 percent] to 19.9": the figure begins a movement that ends with the next one.
bool IsStart(const SentenceReading& reading, const Quantity& figure, std::size_t next) {
  return next < reading.quantities.size() && MovesFrom(reading, figure) &&
         LeadsTo(reading, figure, reading.quantities[next]);
}

// "almost [double the] 9 million of a year earlier"
bool FollowsMultiple(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kMultiples({"double", "twice", "triple", "treble", "quadruple"});
  return first >= reading.first() + 2 && reading.Is(first - 1, "the") &&
         kMultiples.Holds(reading.token(first - 2).key);
}

// What the words right before a figure make of it beside another.
LevelSide SideBefore(const SentenceReading& reading, const Quantity& figure) {
  const std::size_t i = Before(reading, figure, 1), before = Before(reading, figure, 2);
  if (!reading.has(i)) return LevelSide::kNone;
  if (reading.Is(i, "from") || FollowsMultiple(reading, figure.first_token)) {
    return LevelSide::kEarlier;
  }
  const bool with = reading.Is(i, "with") || reading.Is(i, "to");
  const bool compared = with && Stands(reading, before, "compared");
  if (!compared && !reading.Is(i, "against") && !reading.Is(i, "versus")) return LevelSide::kNone;
  return IsOfAnother(reading, figure) ? LevelSide::kAnothers : LevelSide::kEarlier;
}

bool IsOneDimension(const Quantity& a, const Quantity& b) {
  return a.unit.dimension == b.unit.dimension && a.unit.name == b.unit.name;
}

// The level that an earlier one is told beside: of the first `before` figures the nearest one of
// its own unit, where no clause ends between them.
const Quantity* LaterLevel(const SentenceReading& reading, const Quantity& figure,
                           std::size_t before) {
  for (std::size_t i = before; i-- > 0;) {
    const Quantity& later = reading.quantities[i];
    const bool ended = reading.clause_ends[later.last_token - reading.first()] < figure.first_token;
    if (ended || figure.first_token - later.last_token > kReach) return nullptr;
    if (IsOneDimension(later, figure)) return &later;
  }
  return nullptr;
}

}  // namespace

bool MayFollowMove(const SentenceReading& reading, std::size_t first) {
  static constexpr WordSet kOpeners({"from", "to", "at", "with", "against", "versus"});
  return first > reading.first() &&
         (kOpeners.Holds(reading.token(first - 1).key) || FollowsMultiple(reading, first));
}

MovedLevel MovedLevelOf(const SentenceReading& reading, const Quantity& figure) {
  if (!MayFollowMove(reading, figure.first_token)) return {};
  const std::size_t before = CountBefore(reading, figure);
  if (IsStart(reading, figure, before + 1)) return {LevelSide::kEarlier, nullptr};
  if (before == 0) return {};
  const Quantity& previous = reading.quantities[before - 1];
  const bool moved = previous.change != Change::kNone || MovesFrom(reading, previous);
  if (moved && LeadsTo(reading, previous, figure)) return {LevelSide::kLater, &previous};
  const LevelSide side = SideBefore(reading, figure);
  if (side == LevelSide::kNone) return {};
  const Quantity* later = LaterLevel(reading, figure, before);
  return later != nullptr ? MovedLevel{side, later} : MovedLevel{};
}

}  // namespace claimcheck
