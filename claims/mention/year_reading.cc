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
  if (tokens.Is(next, "block") || tokens.Is(next, "blocks")) return false;  // of a street
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
  static constexpr WordSet kThis({"this", "that", "these", "those"});  // "that 1978 resolution"
  const bool determiner =
      tokens.Value(previous, TimeKind::kDeterminer) != 0 || tokens.IsOneOf(previous, kThis) ||
      absl::StartsWith(tokens.at(previous), "'s") || absl::StartsWith(tokens.at(previous), "’s");
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

// decade = [ "the" ] ( digits "s" | "'" digits "s" | decade word )
std::optional<TimeReading> ReadDecade(const TimeTokens& tokens, std::size_t i) {
  std::size_t at = tokens.Is(i, "the") ? i + 1 : i;
  if (const int named = tokens.Value(at, TimeKind::kDecade); named != 0) {
    if (at == i && !AfterPartOfDecade(tokens, i)) return std::nullopt;
    // "in the sixties" of a temperature is rare; "in his sixties" is an age and has no "the".
    TimeReading reading;
    reading.first = i;
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
  TimeReading reading;
  reading.first = i;
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

// "and early 19th centuries" after "the late 18th": the noun stands with the last of both.
bool SharesCentury(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kJoints({"and", "or", "to", "through"});
  if (!tokens.IsOneOf(i, kJoints)) return false;
  std::size_t at = tokens.Is(i + 1, "the") ? i + 2 : i + 1;
  if (tokens.Value(at, TimeKind::kPartOf) != 0) ++at;
  if (tokens.IsHyphen(at)) ++at;
  const std::optional<SmallNumber> ordinal = ReadOrdinal(tokens, at);
  return ordinal && (tokens.Is(ordinal->last, "centuries") || tokens.Is(ordinal->last, "century"));
}

// century = [ "the" ] ordinal [ "-" ] "century" [ era ]
std::optional<TimeReading> ReadCentury(const TimeTokens& tokens, std::size_t i) {
  const std::size_t at = tokens.Is(i, "the") ? i + 1 : i;
  const std::optional<SmallNumber> ordinal = ReadOrdinal(tokens, at);
  if (!ordinal || ordinal->value > 22) return std::nullopt;
  const std::size_t noun = tokens.IsHyphen(ordinal->last) ? ordinal->last + 1 : ordinal->last;
  const bool shares = SharesCentury(tokens, ordinal->last);
  if (!shares && !tokens.Is(noun, "century") && !tokens.Is(noun, "centuries")) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = shares ? ordinal->last : noun + 1;
  reading.century = ordinal->value;
  if (shares) return reading;
  if (tokens.Is(reading.last, "bc") || tokens.Is(reading.last, "b.c.")) {
    reading.before_christ = true;
    ++reading.last;
  }
  return reading;
}

// joined = "FY2015" | "FY15", one token
std::optional<TimeReading> ReadJoinedFiscal(const TimeTokens& tokens, std::size_t i) {
  const absl::string_view word = tokens.at(i);
  int year = 0;
  if ((word.size() != 6 && word.size() != 4) || !absl::StartsWith(word, "FY") ||
      !absl::SimpleAtoi(word.substr(2), &year)) {
    return std::nullopt;
  }
  if (word.size() == 4) year = CenturyOfTwoDigits(year);
  if (year < 1000) return std::nullopt;
  std::optional<TimeReading> reading = YearReading(i, i + 1, year);
  reading->fiscal = true;
  return reading;
}

// fiscal_after = year [ range ] ( "fiscal" | "financial" ) "year": "the 2013-14 financial year"
std::optional<TimeReading> ReadFiscalAfter(const TimeTokens& tokens, std::size_t i) {
  const std::optional<SmallNumber> year = ReadYearNumber(tokens, i);
  if (!year || !tokens.Digits(i)) return std::nullopt;
  std::optional<TimeReading> reading = YearReading(i, year->last, year->value);
  ReadYearRange(tokens, *reading);
  const std::size_t at = reading->last;
  if ((!tokens.Is(at, "fiscal") && !tokens.Is(at, "financial")) || !tokens.Is(at + 1, "year")) {
    return std::nullopt;
  }
  reading->last = at + 2;
  reading->fiscal = true;
  return reading;
}

// fiscal = [ "the" ] ( "fiscal" | "financial" ) [ "year" ] year | "FY" year | joined | fiscal_after
std::optional<TimeReading> ReadFiscal(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeReading> joined = ReadJoinedFiscal(tokens, i)) return joined;
  if (std::optional<TimeReading> after = ReadFiscalAfter(tokens, i)) return after;
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

// "2015", "in '98", "the year 2000", "nineteen ninety-six"
std::optional<TimeReading> ReadPlainYear(const TimeTokens& tokens, std::size_t i) {
  // "born in '98", "the class of '98"
  static constexpr WordSet kQuotes({"'", "‘"});
  static constexpr WordSet kBefore({"in", "since", "of", "from", "until", "by"});
  if (tokens.IsOneOf(i, kQuotes) && i > tokens.first() && tokens.IsOneOf(i - 1, kBefore) &&
      tokens.Digits(i + 1) && tokens.at(i + 1).size() == 2 && tokens.Touches(i + 1) &&
      !(tokens.Touches(i + 2) && tokens.token(i + 2).kind == TokenKind::kWord)) {
    return YearReading(i, i + 2, CenturyOfTwoDigits(*tokens.Digits(i + 1)));
  }
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

std::optional<TimeReading> ReadYear(const TimeTokens& tokens, std::size_t i) {
  using enum TimeKind;
  static constexpr TimeKinds kWords = KindsOf(kCardinal, kOrdinal);
  static constexpr TimeReader kReaders[] = {
      {TimeTokens::kRank | kWords, ReadCentury},
      {TimeTokens::kNumber | KindsOf(kDecade), ReadDecade},
      {TimeTokens::kFourDigits | kWords | KindsOf(kRelation), ReadFiscal},
      {TimeTokens::kNumber, ReadEra},
      {TimeTokens::kFourDigits | kWords | KindsOf(kUnit), ReadPlainYear},
  };
  const TimeKinds opening = tokens.OpeningKinds(i);
  for (const auto& [kinds, read] : kReaders) {
    if ((opening & kinds) == 0) continue;
    if (std::optional<TimeReading> reading = read(tokens, i)) return reading;
  }
  return std::nullopt;
}

}  // namespace claimcheck
