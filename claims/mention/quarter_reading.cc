// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/quarter_reading.h"

#include <algorithm>

#include "claims/lexicon/word_marks.h"
#include "claims/mention/calendar_reading.h"

namespace claimcheck {
namespace {

// Whether words near `i` tell of business, so that "the first half" is that of a year.
bool IsInResults(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kResults({"profit", "profits", "revenue", "revenues", "sales",
                                     "turnover", "earnings", "economy", "gdp", "exports", "imports",
                                     "inflation"});
  constexpr std::size_t kReach = 16;
  const std::size_t begin = i > tokens.first() + kReach ? i - kReach : tokens.first();
  const std::size_t end = std::min(tokens.last(), i + kReach);
  for (std::size_t k = begin; k < end; ++k) {
    if (tokens.IsOneOf(k, kResults)) return true;
  }
  return false;
}

// Words of a match beside which "the third quarter" is a part of it, and so is a score: "21-14".
bool IsInMatch(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kGame({"game",   "halftime", "half-time", "touchdown", "touchdowns",
                                  "yard",   "yards",    "kick",      "kickoff",   "quarterback",
                                  "basket", "rebounds", "scored",    "scoring",   "lead",
                                  "led",    "trailed",  "fumble",    "playoff",   "season"});
  static constexpr WordSet kMoney({"revenue", "revenues", "profit", "profits", "sales", "earnings",
                                   "income", "loss", "share", "shares", "company", "bank", "growth",
                                   "economy", "gdp", "dividend", "million", "billion"});
  constexpr std::size_t kReach = 24;
  const std::size_t begin = i > tokens.first() + kReach ? i - kReach : tokens.first();
  const std::size_t end = std::min(tokens.last(), i + kReach);
  bool game = false;
  for (std::size_t k = begin; k < end; ++k) {
    if (tokens.IsOneOf(k, kMoney) || tokens.at(k) == "$" || tokens.at(k) == "%") return false;
    const bool score = tokens.IsHyphen(k) && tokens.Touches(k) && tokens.Touches(k + 1) &&
                       tokens.Digits(k - 1).value_or(999) < 200 &&
                       tokens.Digits(k + 1).value_or(999) < 200;
    game = game || score || tokens.IsOneOf(k, kGame);
  }
  return game;
}

// [ "of" | "in" ] year after a quarter or half
void ReadYearOfQuarter(const TimeTokens& tokens, TimeReading& reading) {
  std::size_t at = reading.last;
  if (tokens.Is(at, "of") || tokens.Is(at, "in")) ++at;
  const bool fiscal = tokens.Is(at, "fiscal") || tokens.Is(at, "financial");
  if (fiscal) {
    ++at;
    if (tokens.Is(at, "year")) ++at;
  }
  if (const std::optional<SmallNumber> year = ReadYearNumber(tokens, at)) {
    reading.year = year->value;
    reading.fiscal = reading.fiscal || fiscal;
    reading.last = year->last;
    return;
  }
  // "the second half of the year"
  if (tokens.Is(reading.last, "of") && tokens.Is(at, "the") && tokens.Is(at + 1, "year") &&
      !tokens.IsHyphen(at + 2)) {
    reading.year_shift = 0;
    reading.last = at + 2;
    return;
  }
  if (!tokens.Is(reading.last, "of") && !tokens.Is(at + 1, "year")) return;
  const auto relation = static_cast<TimeRelation>(tokens.Value(at, TimeKind::kRelation));
  if (!tokens.Is(at + 1, "year")) return;
  if (relation == TimeRelation::kThis) reading.year_shift = 0;
  if (relation == TimeRelation::kLast) reading.year_shift = -1;
  if (relation == TimeRelation::kNext) reading.year_shift = 1;
  if (reading.year_shift) reading.last = at + 2;
}

// "Q3 2012", "H1 2012"
std::optional<TimeReading> ReadNamedQuarter(const TimeTokens& tokens, std::size_t i) {
  const absl::string_view word = tokens.at(i);
  if (word.size() != 2 || (word[0] != 'Q' && word[0] != 'H')) return std::nullopt;
  if (word[1] < '1' || word[1] > (word[0] == 'Q' ? '4' : '2')) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = i + 1;
  (word[0] == 'Q' ? reading.quarter : reading.half) = word[1] - '0';
  ReadYearOfQuarter(tokens, reading);
  return reading;
}

}  // namespace

std::optional<TimeReading> ReadQuarterNoun(const TimeTokens& tokens, std::size_t i) {
  const std::optional<SmallNumber> ordinal = ReadOrdinal(tokens, i);
  if (!ordinal || !tokens.Is(ordinal->last, "quarter") || ordinal->value > 4) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = ordinal->last + 1;
  reading.quarter = ordinal->value;
  return reading;
}

std::optional<TimeReading> ReadQuarter(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeReading> named = ReadNamedQuarter(tokens, i)) return named;
  std::size_t at = i;
  if (tokens.Value(at, TimeKind::kDeterminer) != 0 && !tokens.Is(at, "a")) ++at;
  const std::size_t begin = at;
  const std::optional<SmallNumber> year_before = ReadYearNumber(tokens, at);
  if (year_before) at = year_before->last;
  const bool fiscal = tokens.Is(at, "fiscal");
  if (fiscal) at += tokens.IsHyphen(at + 1) ? 2 : 1;
  int number = 0;
  if (const std::optional<SmallNumber> ordinal = ReadOrdinal(tokens, at)) {
    number = ordinal->value;
    at = ordinal->last;
  } else if (tokens.Is(at, "last") || tokens.Is(at, "final")) {
    number = -1;
    ++at;
  } else {
    return std::nullopt;
  }
  const bool hyphen = tokens.IsHyphen(at);
  if (hyphen) ++at;
  const bool quarter = tokens.Is(at, "quarter") || tokens.Is(at, "quarters");
  const bool half = tokens.Is(at, "half");
  if (!quarter && !half) return std::nullopt;
  // The article belongs to the noun that follows in "the third-quarter loss"; an owner ("its")
  // never belongs to the expression.
  const bool owned = !tokens.Is(i, "the") && tokens.Value(i, TimeKind::kDeterminer) != 0;
  TimeReading reading;
  reading.first = hyphen || owned ? begin : i;
  reading.last = at + 1;
  reading.fiscal = fiscal;
  (quarter ? reading.quarter : reading.half) = number < 0 ? (quarter ? 4 : 2) : number;
  if (number > (quarter ? 4 : 2)) return std::nullopt;
  if (year_before) {
    reading.year = year_before->value;
  } else {
    ReadYearOfQuarter(tokens, reading);
  }
  // "the first half", "the last quarter" are parts of anything until a year says which, and a
  // quarter and a half of a match too.
  const bool dated = reading.year || reading.year_shift;
  if (!dated && tokens.Is(reading.last, "of")) return std::nullopt;  // "of the game"
  static constexpr WordSet kResults({"profit", "profits", "sales", "revenue", "revenues",
                                     "earnings", "results", "loss", "losses", "net", "income",
                                     "growth"});
  const bool results =
      half && ((hyphen && tokens.IsOneOf(reading.last, kResults)) || IsInResults(tokens, i));
  if (!dated && ((half && !results) || number < 0 || IsInMatch(tokens, i))) return std::nullopt;
  return reading;
}

}  // namespace claimcheck
