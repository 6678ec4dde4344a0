// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/year_reading.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "claims/lexicon/word_classes.h"
#include "claims/mention/calendar_reading.h"

namespace claimcheck {
namespace {

bool IsYearPreposition(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kWords(
      {"in",     "since",      "by",      "until",   "till",   "from",   "of",     "before",
       "after",  "during",     "through", "between", "late",   "early",  "mid",    "circa",
       "around", "for",        "than",    "spring",  "summer", "autumn", "fall",   "winter",
       "to",     "throughout", "fiscal",  "about",   "and",    "or",     "season", "into"});
  return tokens.IsOneOf(i, kWords);
}

bool IsLowerWord(const TimeTokens& tokens, std::size_t i) {
  return tokens.Has(i) && tokens.token(i).kind == TokenKind::kWord &&
         tokens.token(i).word_case == WordCase::kLower;
}

// A plural noun or a unit: "soldiers", "people", "km", "percent".
bool CountsSomething(const TimeTokens& tokens, std::size_t i) {
  if (tokens.at(i) == "%" || tokens.at(i) == "°") return true;
  if (!IsLowerWord(tokens, i)) return false;
  static constexpr WordSet kWords({"people",  "men",     "women",  "children", "percent",
                                   "per",     "km",      "miles",  "feet",     "metres",
                                   "meters",  "kg",      "tonnes", "tons",     "times",
                                   "million", "billion", "hours",  "hrs",      "local"});
  if (tokens.IsOneOf(i, kWords)) return true;
  // What a year has, rather than what there are so many of: "2009 earnings", "the 2012 elections".
  static constexpr WordSet kYearly({"earnings", "results", "sales", "profits", "revenues",
                                    "elections", "budgets", "estimates", "forecasts", "olympics",
                                    "targets", "playoffs", "finals", "championships", "accords",
                                    "protests"});
  if (tokens.IsOneOf(i, kYearly)) return false;
  const absl::string_view word = tokens.at(i);
  const bool plural = word.size() > 4 && absl::EndsWith(word, "s") && !absl::EndsWith(word, "ss") &&
                      !absl::EndsWith(word, "us") && !absl::EndsWith(word, "is");
  return plural;
}

// Whether four digits at i, "2003", can be a year where they stand.
bool IsYearPlace(const TimeTokens& tokens, std::size_t i, int year) {
  const std::size_t next = i + 1;
  const bool has_previous = i > tokens.first();
  const std::size_t previous = i - 1;
  if (has_previous && WordClasses(tokens.text(), previous) & (kNameBefore | kNameBeforeAnyCase)) {
    return false;  // "Resolution 1973", "Boeing 2010"
  }
  if (has_previous) {
    const Token& before = tokens.token(previous);
    const absl::string_view word = tokens.at(previous);
    if (before.kind == TokenKind::kSymbol && word != "*") return false;
    if (tokens.Touches(i) && before.kind != TokenKind::kPunctuation) return false;
    if (tokens.Touches(i) && (word == "/" || word == "." || word == ":" || word == "-"))
      return false;
    if (before.kind == TokenKind::kNumber) return false;
  }
  if (tokens.Touches(next)) {
    const absl::string_view mark = tokens.at(next);
    const bool word = tokens.token(next).kind == TokenKind::kWord && !absl::StartsWith(mark, "'") &&
                      !absl::StartsWith(mark, "’");
    if (word || mark == "/" || mark == "%" || mark == "°") return false;
    if (tokens.IsHyphen(next) && tokens.IsNumber(next + 1)) return false;
    if (mark == ":" && tokens.Touches(next + 1)) return false;
  }
  if (tokens.IsNumber(next)) return false;
  const bool modern = year >= 1700 && year <= 2100;
  if (has_previous && IsYearPreposition(tokens, previous)) {
    const bool loose = tokens.Is(previous, "for") || tokens.Is(previous, "than") ||
                       tokens.Is(previous, "to") || tokens.Is(previous, "about") ||
                       tokens.Is(previous, "around") || tokens.Is(previous, "and") ||
                       tokens.Is(previous, "or") || tokens.Is(previous, "of") ||
                       tokens.Is(previous, "from");
    if (loose && !modern) return false;
    return !CountsSomething(tokens, next);
  }
  if (!modern || year < 1800) return false;
  if (!has_previous) return !CountsSomething(tokens, next) && tokens.Has(next);
  if (CountsSomething(tokens, next) && tokens.Value(previous, TimeKind::kDeterminer) == 0) {
    return false;
  }
  const Token& before = tokens.token(previous);
  const bool determiner = tokens.Value(previous, TimeKind::kDeterminer) != 0 ||
                          absl::StartsWith(tokens.at(previous), "'s") ||
                          absl::StartsWith(tokens.at(previous), "’s");
  const bool noun_after = tokens.Has(next) && tokens.token(next).kind == TokenKind::kWord;
  if (determiner) return noun_after || tokens.IsHyphen(next);
  if (before.kind == TokenKind::kPunctuation) return true;
  // "the Paris 2015 accord", "won gold 1988"
  return year >= 1900 && (!noun_after || before.word_case == WordCase::kLower);
}

// "1998-99", "1914-1918", "2012/13"
void ReadYearRange(const TimeTokens& tokens, TimeReading& reading) {
  const std::size_t mark = reading.last;
  const bool slash = tokens.at(mark) == "/";
  if (!slash && !tokens.IsHyphen(mark)) return;
  if (!tokens.Touches(mark) || !tokens.Touches(mark + 1)) return;
  const std::optional<int> end = tokens.Digits(mark + 1);
  if (!end) return;
  const std::size_t digits = tokens.at(mark + 1).size();
  int year = *end;
  if (digits == 2) year += *reading.year / 100 * 100;
  if (digits == 2 && year <= *reading.year) year += 100;
  const bool next_year = year == *reading.year + 1;
  if ((digits != 2 && digits != 4) || year <= *reading.year || year - *reading.year > 120) return;
  if (slash && !next_year) return;
  reading.year_last = year;
  reading.last = mark + 2;
}

std::optional<TimeReading> YearReading(std::size_t first, std::size_t last, int year) {
  TimeReading reading;
  reading.first = first;
  reading.last = last;
  reading.year = year;
  return reading;
}

// Whether "the early", "the mid-" stands before token i: "in his early thirties" is an age, "in the
// mid-80s" a decade.
bool AfterPartOfDecade(const TimeTokens& tokens, std::size_t i) {
  std::size_t at = i - 1;
  if (tokens.IsHyphen(at)) --at;
  return tokens.Value(at, TimeKind::kPartOf) != 0 && tokens.Is(at - 1, "the");
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

// decade = [ "the" ] ( digits "s" | "'" digits "s" | decade word )
std::optional<TimeReading> ReadDecade(const TimeTokens& tokens, std::size_t i) {
  std::size_t at = tokens.Is(i, "the") ? i + 1 : i;
  TimeReading reading;
  reading.first = i;
  if (const int named = tokens.Value(at, TimeKind::kDecade); named != 0) {
    if (at == i && !AfterPartOfDecade(tokens, i)) return std::nullopt;
    // "in the sixties" of a temperature is rare; "in his sixties" is an age and has no "the".
    reading.decade = 1900 + named;
    reading.short_decade = true;
    reading.last = at + 1;
    return reading;
  }
  const bool quote = tokens.at(at) == "'" || tokens.at(at) == "’" || tokens.at(at) == "‘";
  if (quote) ++at;
  const std::optional<int> digits = tokens.Digits(at);
  if (!digits || *digits % 10 != 0) return std::nullopt;
  // The s may touch the digits or follow an apostrophe: "1990s", "1990's".
  const bool plural = tokens.Touches(at + 1) && (tokens.Is(at + 1, "s") || tokens.Is(at + 1, "'s"));
  if (!plural) return std::nullopt;
  reading.last = at + 2;
  if (tokens.at(at).size() == 4 && *digits >= 1000 && *digits < 2200) {
    if (*digits % 100 == 0 && *digits < 1950) {
      reading.century = *digits / 100 + 1;  // "the 1800s"
    } else {
      reading.decade = *digits;
    }
    return reading;
  }
  const bool told = quote || at > i || AfterPartOfDecade(tokens, i);
  if (tokens.at(at).size() == 2 && *digits >= 20 && told) {
    reading.decade = 1900 + *digits;
    reading.short_decade = true;
    return reading;
  }
  return std::nullopt;
}

// ordinal number = digits ending | word; only what centuries and quarters need
std::optional<SmallNumber> ReadOrdinal(const TimeTokens& tokens, std::size_t i) {
  if (const std::optional<int> digits = tokens.Digits(i)) {
    if (*digits < 1 || *digits > 99 || !tokens.Touches(i + 1)) return std::nullopt;
    if (tokens.Value(i + 1, TimeKind::kOrdinalEnding) == 0) return std::nullopt;
    return SmallNumber{*digits, i + 2};
  }
  const int tens = tokens.Value(i, TimeKind::kCardinal);
  const std::size_t next = tokens.IsHyphen(i + 1) ? i + 2 : i + 1;
  const int ones = tokens.Value(next, TimeKind::kOrdinal);
  if (tens == 20 && ones > 0 && ones < 10) return SmallNumber{tens + ones, next + 1};
  const int ordinal = tokens.Value(i, TimeKind::kOrdinal);
  if (ordinal == 0) return std::nullopt;
  return SmallNumber{ordinal, i + 1};
}

// century = [ "the" ] ordinal [ "-" ] "century" [ era ]
std::optional<TimeReading> ReadCentury(const TimeTokens& tokens, std::size_t i) {
  const std::size_t at = tokens.Is(i, "the") ? i + 1 : i;
  const std::optional<SmallNumber> ordinal = ReadOrdinal(tokens, at);
  if (!ordinal || ordinal->value > 22) return std::nullopt;
  const std::size_t noun = tokens.IsHyphen(ordinal->last) ? ordinal->last + 1 : ordinal->last;
  if (!tokens.Is(noun, "century") && !tokens.Is(noun, "centuries")) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = noun + 1;
  reading.century = ordinal->value;
  if (tokens.Is(reading.last, "bc") || tokens.Is(reading.last, "b.c.")) {
    reading.before_christ = true;
    ++reading.last;
  }
  return reading;
}

// fiscal = [ "the" ] ( "fiscal" | "financial" ) [ "year" ] year | "FY" year | "FY12"
std::optional<TimeReading> ReadFiscal(const TimeTokens& tokens, std::size_t i) {
  // "FY2015", one token
  const absl::string_view word = tokens.at(i);
  int joined = 0;
  if (word.size() == 6 && absl::StartsWith(word, "FY") &&
      absl::SimpleAtoi(word.substr(2), &joined) && joined >= 1000) {
    std::optional<TimeReading> reading = YearReading(i, i + 1, joined);
    reading->fiscal = true;
    return reading;
  }
  const bool fiscal = tokens.Is(i, "fiscal") || tokens.Is(i, "financial");
  const bool abbreviated = tokens.Is(i, "fy");
  if (!fiscal && !abbreviated) return std::nullopt;
  const std::size_t at = fiscal && tokens.Is(i + 1, "year") ? i + 2 : i + 1;
  const std::optional<SmallNumber> year = ReadYearNumber(tokens, at);
  if (!year) return std::nullopt;
  std::optional<TimeReading> reading = YearReading(i, year->last, year->value);
  reading->fiscal = true;
  ReadYearRange(tokens, *reading);
  return reading;
}

// Whether token i is an era's abbreviation: "BC", "B.C."; never "ad" or "ce".
bool IsEra(const TimeTokens& tokens, std::size_t i, bool before_christ) {
  static constexpr WordSet kBefore({"bc", "b.c.", "bce", "b.c.e."});
  static constexpr WordSet kAfter({"ad", "a.d.", "ce", "c.e."});
  return tokens.Has(i) && tokens.token(i).word_case != WordCase::kLower &&
         (before_christ ? tokens.IsOneOf(i, kBefore) : tokens.IsOneOf(i, kAfter));
}

// era = "A.D." digits | digits ( "BC" | "AD" | "BCE" | "CE" )
std::optional<TimeReading> ReadEra(const TimeTokens& tokens, std::size_t i) {
  if (IsEra(tokens, i, /*before_christ=*/false)) {
    const std::optional<int> year = tokens.Digits(i + 1);
    return year && *year >= 1 && *year < 2200 ? YearReading(i, i + 2, *year) : std::nullopt;
  }
  const std::optional<int> digits = tokens.Digits(i);
  if (!digits || *digits < 1 || *digits > 9999) return std::nullopt;
  const bool before = IsEra(tokens, i + 1, /*before_christ=*/true);
  if (!before && !IsEra(tokens, i + 1, /*before_christ=*/false)) return std::nullopt;
  std::optional<TimeReading> reading = YearReading(i, i + 2, *digits);
  reading->before_christ = before;
  return reading;
}

// [ "of" | "in" ] year after a quarter or half
void ReadYearOfQuarter(const TimeTokens& tokens, TimeReading& reading) {
  std::size_t at = reading.last;
  if (tokens.Is(at, "of") || tokens.Is(at, "in")) ++at;
  if (tokens.Is(at, "fiscal") || tokens.Is(at, "financial")) {
    ++at;
    if (tokens.Is(at, "year")) ++at;
  }
  if (const std::optional<SmallNumber> year = ReadYearNumber(tokens, at)) {
    reading.year = year->value;
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

}  // namespace

int CenturyOfTwoDigits(int digits) { return digits < 50 ? 2000 + digits : 1900 + digits; }

std::optional<SmallNumber> ReadSpelledYear(const TimeTokens& tokens, std::size_t i) {
  const int first = tokens.Value(i, TimeKind::kCardinal);
  // "nineteen ninety-six", "eighteen twelve", "twenty fifteen"
  if (first >= 15 && first <= 20) {
    const std::optional<SmallNumber> rest = ReadSmallNumber(tokens, i + 1);
    const bool touching = tokens.IsHyphen(i + 1);
    if (rest && !touching && rest->value >= 10 && rest->value <= 99 && !tokens.Digits(i + 1)) {
      return SmallNumber{first * 100 + rest->value, rest->last};
    }
  }
  // "two thousand", "two thousand and five"
  if (first == 2 && tokens.Is(i + 1, "thousand")) {
    const std::optional<SmallNumber> year = ReadSmallNumber(tokens, i);
    if (year && year->value >= 2000 && year->value < 2100) return year;
  }
  return std::nullopt;
}

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
  TimeReading reading;
  reading.first = i;
  std::size_t at = i;
  // "Q3 2012", "H1 2012"
  const absl::string_view word = tokens.at(i);
  if (word.size() == 2 && (word[0] == 'Q' || word[0] == 'H') && word[1] >= '1' &&
      word[1] <= (word[0] == 'Q' ? '4' : '2')) {
    (word[0] == 'Q' ? reading.quarter : reading.half) = word[1] - '0';
    reading.last = i + 1;
    ReadYearOfQuarter(tokens, reading);
    return reading;
  }
  if (tokens.Value(at, TimeKind::kDeterminer) != 0 && !tokens.Is(at, "a")) ++at;
  const std::size_t begin = at;
  const std::optional<SmallNumber> year_before = ReadYearNumber(tokens, at);
  if (year_before) at = year_before->last;
  if (tokens.Is(at, "fiscal")) {
    reading.fiscal = true;
    at += tokens.IsHyphen(at + 1) ? 2 : 1;
  }
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
  // The article belongs to the noun that follows in "the third-quarter loss"; an owner ("its")
  // never belongs to the expression.
  const bool hyphen = tokens.IsHyphen(at);
  if (hyphen) ++at;
  if (hyphen || (!tokens.Is(i, "the") && tokens.Value(i, TimeKind::kDeterminer) != 0)) {
    reading.first = begin;
  }
  const bool quarter = tokens.Is(at, "quarter") || tokens.Is(at, "quarters");
  const bool half = tokens.Is(at, "half");
  if (!quarter && !half) return std::nullopt;
  reading.last = at + 1;
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
  if (!dated && (half || number < 0 || IsInMatch(tokens, i))) return std::nullopt;
  return reading;
}

std::optional<TimeReading> ReadYear(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeReading> century = ReadCentury(tokens, i)) return century;
  if (std::optional<TimeReading> decade = ReadDecade(tokens, i)) return decade;
  if (std::optional<TimeReading> fiscal = ReadFiscal(tokens, i)) return fiscal;
  if (std::optional<TimeReading> era = ReadEra(tokens, i)) return era;
  // "the year 2000", "the year two thousand"
  if (tokens.Is(i, "the") && tokens.Is(i + 1, "year")) {
    const std::optional<SmallNumber> year = ReadYearNumber(tokens, i + 2);
    return year ? YearReading(i, year->last, year->value) : std::nullopt;
  }
  const std::optional<SmallNumber> year = ReadYearNumber(tokens, i);
  if (!year) return std::nullopt;
  std::optional<TimeReading> reading = YearReading(i, year->last, year->value);
  if (tokens.Digits(i)) {
    ReadYearRange(tokens, *reading);
    if (!reading->year_last && !IsYearPlace(tokens, i, year->value)) return std::nullopt;
    if (reading->year_last && i > tokens.first() && tokens.Touches(i) &&
        tokens.token(i - 1).kind != TokenKind::kPunctuation) {
      return std::nullopt;
    }
  } else if (tokens.Is(i, "two")) {
    return std::nullopt;  // "two thousand" alone is an amount
  }
  return reading;
}

}  // namespace claimcheck
