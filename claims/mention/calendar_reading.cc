// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/calendar_reading.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "claims/lexicon/word_marks.h"
#include "claims/mention/month_name.h"
#include "claims/mention/numeric_date.h"
#include "claims/mention/quarter_reading.h"
#include "claims/mention/year_reading.h"

namespace claimcheck {
namespace {

// Ranks in a league or a list are seldom lower than this: "fell to the 18th".
constexpr int kLastRank = 20;

int WeekdayAt(const TimeTokens& tokens, std::size_t i) {
  const int weekday = tokens.Value(i, TimeKind::kWeekday);
  return weekday != 0 ? weekday : tokens.Value(i, TimeKind::kWeekdayShort);
}

// day = digits [ "st" | "nd" | "rd" | "th" ] | ordinal word
std::optional<SmallNumber> ReadDayOfMonth(const TimeTokens& tokens, std::size_t i) {
  if (const std::optional<int> digits = tokens.Digits(i)) {
    if (*digits < 1 || *digits > 99 || tokens.at(i).size() > 2) return std::nullopt;
    const bool ending = tokens.Touches(i + 1) && tokens.Value(i + 1, TimeKind::kOrdinalEnding) != 0;
    // "5pm", "5%", "5:30": not a day.
    if (!ending && tokens.Touches(i + 1) &&
        ((tokens.token(i + 1).kind == TokenKind::kWord && !tokens.Is(i + 1, "'s")) ||
         (tokens.at(i + 1) == ":" && tokens.Touches(i + 2)) || tokens.at(i + 1) == "%")) {
      return std::nullopt;
    }
    return SmallNumber{*digits, ending ? i + 2 : i + 1};
  }
  const int tens = tokens.Value(i, TimeKind::kCardinal);
  if (tens == 20 || tens == 30) {
    const std::size_t next = tokens.IsHyphen(i + 1) ? i + 2 : i + 1;
    const int ones = tokens.Value(next, TimeKind::kOrdinal);
    if (ones > 0 && ones < 10) return SmallNumber{tens + ones, next + 1};
  }
  const int ordinal = tokens.Value(i, TimeKind::kOrdinal);
  if (ordinal == 0) return std::nullopt;
  return SmallNumber{ordinal, i + 1};
}

// Whether the word at i counts people or things, so that a number before it is no day or year.
bool IsCountedNoun(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.Has(i) || tokens.token(i).kind != TokenKind::kWord ||
      tokens.token(i).word_case != WordCase::kLower || tokens.Touches(i)) {
    return false;
  }
  static constexpr WordSet kWords(
      {"people", "men", "women", "children", "percent", "million", "billion", "per"});
  if (tokens.IsOneOf(i, kWords)) return true;
  const absl::string_view word = tokens.at(i);
  return word.size() > 3 && absl::EndsWith(word, "s") && !absl::EndsWith(word, "ss") &&
         !absl::EndsWith(word, "us") && tokens.Value(i, TimeKind::kUnits) == 0 &&
         !tokens.Is(i, "was") && !tokens.Is(i, "has") && !tokens.Is(i, "does");
}

// [ "," ] year, after a month and day or after a month.
void ReadYearAfter(const TimeTokens& tokens, TimeReading& reading) {
  std::size_t at = reading.last;
  const bool comma = tokens.at(at) == ",";
  if (comma) ++at;
  // "Christmas Day in 1950", not "in June in 1950".
  const bool in = tokens.Is(at, "in") && (reading.holiday != nullptr || reading.day);
  if (!comma && (tokens.Is(at, "of") || in)) ++at;
  const std::optional<SmallNumber> year = ReadYearNumber(tokens, at);
  if (year && !(comma && !reading.day) && !IsCountedNoun(tokens, year->last)) {
    reading.year = year->value;
    reading.last = year->last;
    return;
  }
  // "May '98"
  const bool quote = tokens.at(at) == "'" || tokens.at(at) == "’";
  const std::optional<int> digits = tokens.Digits(at + 1);
  if (quote && digits && tokens.at(at + 1).size() == 2 && tokens.Touches(at + 1)) {
    reading.year = CenturyOfTwoDigits(*digits);
    reading.last = at + 2;
  }
}

// Whether the number after the month can be its day: not "in May 12 people", nor "by June 31
// people" and "May 40", where there is no such day.
bool IsDayPlace(const TimeTokens& tokens, std::size_t i, int month, const SmallNumber& day) {
  if (day.value > 31) return false;
  const bool exists = day.value <= MonthInterval(2000, month).last->day();
  return (exists && !tokens.Is(i - 1, "in")) || !IsCountedNoun(tokens, day.last);
}

// month_first = month day [ range day ] [ "," year ] | month [ year ]
std::optional<TimeReading> ReadMonthFirst(const TimeTokens& tokens, std::size_t i) {
  const int month = MonthAt(tokens, i);
  if (month == 0) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = i + 1;
  reading.month = month;
  const std::size_t day_at = tokens.Is(i + 1, "the") ? i + 2 : i + 1;
  if (const std::optional<SmallNumber> day = ReadDayOfMonth(tokens, day_at);
      day && IsDayPlace(tokens, i, month, *day)) {
    reading.day = day->value;
    reading.last = day->last;
    if (tokens.IsRangeMark(day->last)) {
      const std::optional<SmallNumber> end = ReadDayOfMonth(tokens, day->last + 1);
      if (end && end->value > day->value && end->value <= 31) {
        reading.day_last = end->value;
        reading.last = end->last;
      }
    }
  }
  ReadYearAfter(tokens, reading);
  // "The September 11 attacks" are those of 2001.
  if (month == 9 && reading.day == 11 && !reading.year && tokens.Is(reading.last, "attacks")) {
    reading.year = 2001;
  }
  if (!reading.day && !reading.year && !IsMonthPlace(tokens, i)) return std::nullopt;
  return reading;
}

// "and 6th of June" after "the 5th": the month that a later day of the row brings; 0 for none.
int MonthOfRow(const TimeTokens& tokens, std::size_t i, int day) {
  if (!tokens.Is(i, "and") && !tokens.Is(i, "or")) return 0;
  const std::optional<SmallNumber> later = ReadDayOfMonth(tokens, i + 1);
  if (!later || later->value <= day || later->value > 31) return 0;
  return MonthAt(tokens, tokens.Is(later->last, "of") ? later->last + 1 : later->last);
}

// day_first = [ "the" ] day [ range day ] [ "of" ] month [ [ "," ] year ]
std::optional<TimeReading> ReadDayFirst(const TimeTokens& tokens, std::size_t i) {
  const std::size_t day_at = tokens.Is(i, "the") ? i + 1 : i;
  const std::optional<SmallNumber> day = ReadDayOfMonth(tokens, day_at);
  if (!day) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.day = day->value;
  std::size_t at = day->last;
  if (tokens.IsRangeMark(at)) {
    const std::optional<SmallNumber> end = ReadDayOfMonth(tokens, at + 1);
    if (!end || end->value <= day->value) return std::nullopt;
    reading.day_last = end->value;
    at = end->last;
  }
  if (!reading.day_last) {
    if (const int month = MonthOfRow(tokens, at, day->value)) {
      reading.month = month;
      reading.last = at;
      return reading;
    }
  }
  if (tokens.Is(at, "of")) ++at;
  const int month = MonthAt(tokens, at);
  if (month == 0 || day->value > 31) return std::nullopt;
  reading.month = month;
  reading.last = at + 1;
  ReadYearAfter(tokens, reading);
  return reading;
}

// weekday_first = weekday [ "," ] [ "the" ] (month_first | day_first) | weekday
std::optional<TimeReading> ReadWeekdayFirst(const TimeTokens& tokens, std::size_t i) {
  const int weekday = WeekdayAt(tokens, i);
  if (weekday == 0) return std::nullopt;
  const std::size_t at = tokens.at(i + 1) == "," ? i + 2 : i + 1;
  std::optional<TimeReading> date = ReadMonthFirst(tokens, at);
  if (!date || !date->day) date = ReadDayFirst(tokens, at);
  if (!date) date = ReadNumericDate(tokens, at);
  if (date && date->day) {
    date->first = i;
    date->weekday = weekday;
    return date;
  }
  if (tokens.Value(i, TimeKind::kWeekday) == 0 && absl::EndsWith(tokens.at(i), ".") == false) {
    return std::nullopt;  // "Sat", "Sun", "Wed" alone are other words too
  }
  // "the first Tuesday after …": one of a row, not the one nearest to publication.
  if (tokens.Value(i - 1, TimeKind::kOrdinal) != 0) return std::nullopt;
  // "Saturday Night Fever", "Monday Night Football"
  if (tokens.Value(i + 1, TimeKind::kDayPart) != 0 &&
      tokens.IsWord(i + 1, WordCase::kCapitalized) &&
      tokens.IsWord(i + 2, WordCase::kCapitalized)) {
    return std::nullopt;
  }
  TimeReading reading;
  reading.first = i;
  reading.last = i + 1;
  reading.weekday = weekday;
  return reading;
}

// season_first = season [ [ "of" ] year ]
std::optional<TimeReading> ReadSeason(const TimeTokens& tokens, std::size_t i) {
  const std::size_t at = tokens.Is(i, "the") ? i + 1 : i;
  const int season = tokens.Value(at, TimeKind::kSeason);
  if (season == 0) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = at + 1;
  reading.season = season;
  ReadYearAfter(tokens, reading);
  if (reading.year) {
    // "winter 2014-15" bears the year it begins in.
    const std::optional<int> next = tokens.Digits(reading.last + 1);
    const bool touches = tokens.Touches(reading.last) && tokens.Touches(reading.last + 1);
    if (touches && tokens.IsHyphen(reading.last) && next == (*reading.year + 1) % 100) {
      reading.last += 2;
    }
    return reading;
  }
  // "spring" and "fall" are verbs and nouns too: without a year only after "in", "this", "the", ….
  static constexpr WordSet kBare({"in", "during", "by", "since"});
  static constexpr WordSet kWithArticle({"over", "into", "through", "throughout", "until"});
  const bool after_preposition = i > tokens.first() && tokens.IsOneOf(i - 1, kBare);
  // "Over the summer", but not "over the fall of the city".
  const bool spans = at > i && i > tokens.first() && tokens.IsOneOf(i - 1, kWithArticle) &&
                     !tokens.Is(reading.last, "of");
  const bool with_article = (at > i && after_preposition) || spans;
  const bool bare = at == i && after_preposition;
  if (!with_article && !bare) return std::nullopt;
  return reading;
}

// holiday = name [ [ "," ] year ]
std::optional<TimeReading> ReadHoliday(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.Has(i) || !IsMarked(tokens.token(i), kBeginsHoliday)) return std::nullopt;
  const PhraseTable<Holiday>::Match match = Holidays().Longest(tokens.text(), i, tokens.last());
  if (!match) return std::nullopt;
  const Token& first = tokens.token(tokens.Is(i, "the") ? i + 1 : i);
  if (first.word_case == WordCase::kLower) return std::nullopt;
  // "Christmas gifts", "an Easter egg": no day.
  static constexpr WordSet kThings(
      {"gift",     "gifts",       "present",  "presents", "tree",  "trees", "lights",
       "shopping", "time",        "season",   "card",     "cards", "carol", "carols",
       "market",   "decorations", "songs",    "music",    "egg",   "eggs",  "bunny",
       "turkey",   "costume",     "costumes", "spirit",   "story", "sales"});
  if (tokens.IsOneOf(match.last, kThings)) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = match.last;
  reading.holiday = match.value;
  if (tokens.Is(match.last, "weekend")) {
    reading.holiday_weekend = true;
    ++reading.last;
  }
  ReadYearAfter(tokens, reading);
  return reading;
}

// Whether token i says that a day of the month stands alone before it: an end, or a word that no
// noun phrase goes on with. "On the 12th floor" is none.
bool EndsDayAlone(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.Has(i) || tokens.token(i).kind == TokenKind::kPunctuation) return !tokens.IsHyphen(i);
  static constexpr WordSet kWords(
      {"and", "or",   "but",  "to",  "until", "when", "at",  "as",   "for",  "with", "in",  "he",
       "she", "it",   "they", "we",  "after", "if",   "by",  "from", "that", "who",  "was", "is",
       "the", "will", "were", "are", "has",   "had",  "his", "her",  "a",    "an"});
  return tokens.IsOneOf(i, kWords);
}

// Golf, where "the 18th" is a hole.
bool IsOnCourse(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kWords({"hole", "holes", "par", "birdie", "birdied", "bogey", "bogeyed",
                                   "putt", "putts", "tee", "fairway", "green", "eagle", "eagled"});
  constexpr std::size_t kReach = 16;
  const std::size_t begin = i > tokens.first() + kReach ? i - kReach : tokens.first();
  for (std::size_t k = begin; k < std::min(tokens.last(), i + kReach); ++k) {
    if (tokens.IsOneOf(k, kWords)) return true;
  }
  return false;
}

// day_alone = "the" digits ending [ "of" ( "this" | "last" | "next" ) "month" ] after "on",
// "until", …
std::optional<TimeReading> ReadDayAlone(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kBefore(
      {"on", "by", "until", "till", "since", "before", "after", "from"});
  if (!tokens.Is(i, "the") || i == tokens.first() || !tokens.Digits(i + 1)) return std::nullopt;
  const std::optional<SmallNumber> day = ReadDayOfMonth(tokens, i + 1);
  if (!day || day->value > 31 || day->last != i + 3) return std::nullopt;
  TimeReading reading;
  reading.first = i;
  reading.last = day->last;
  reading.day = day->value;
  const auto relation = static_cast<TimeRelation>(tokens.Value(day->last + 1, TimeKind::kRelation));
  if (tokens.Is(day->last, "of") && tokens.Is(day->last + 2, "month")) {
    if (relation == TimeRelation::kNone) return std::nullopt;  // "of each month" is a set
    reading.relation = relation;
    reading.last = day->last + 3;
    return reading;
  }
  // "moved to the 21st", but not "fell to the 5th".
  const bool moved = tokens.Is(i - 1, "to") && day->value > kLastRank;
  if (!moved && !tokens.IsOneOf(i - 1, kBefore)) return std::nullopt;
  if (!EndsDayAlone(tokens, day->last) || IsOnCourse(tokens, i)) return std::nullopt;
  return reading;
}

}  // namespace

std::optional<SmallNumber> ReadYearNumber(const TimeTokens& tokens, std::size_t i) {
  const std::optional<int> digits = tokens.Digits(i);
  if (digits && tokens.at(i).size() == 4 && *digits >= 1000 && *digits < 2200) {
    return SmallNumber{*digits, i + 1};
  }
  return ReadSpelledYear(tokens, i);
}

std::optional<TimeReading> ReadDayInRow(const TimeTokens& tokens, std::size_t i,
                                        const TimeReading& before) {
  const bool month_first = before.form == TimeReading::Form::kCalendar && before.month &&
                           before.day && !before.year && !before.minute_of_day &&
                           MonthAt(tokens, before.last - 1) == 0;
  if (!month_first || (!tokens.Is(i, "and") && !tokens.Is(i, "or") && tokens.at(i) != ",")) {
    return std::nullopt;
  }
  const std::size_t at = tokens.at(i) == "," && tokens.Is(i + 1, "and") ? i + 2 : i + 1;
  const std::optional<SmallNumber> day = ReadDayOfMonth(tokens, at);
  const int last = before.day_last.value_or(*before.day);
  if (!day || !tokens.Digits(at) || day->value <= last || day->value > 31) return std::nullopt;
  if (!EndsDayAlone(tokens, day->last)) return std::nullopt;
  TimeReading reading;
  reading.first = at;
  reading.last = day->last;
  reading.month = before.month;
  reading.day = day->value;
  ReadYearAfter(tokens, reading);
  return reading;
}

std::optional<TimeReading> ReadCalendar(const TimeTokens& tokens, std::size_t i) {
  using enum TimeKind;
  static constexpr TimeKinds kNumeral = KindsOf(kCardinal, kOrdinal);
  static constexpr TimeReader kReaders[] = {
      {KindsOf(kWeekday, kWeekdayShort), ReadWeekdayFirst},
      {KindsOf(kMonth, kMonthShort), ReadMonthFirst},
      {TimeTokens::kNumber | kNumeral, ReadDayFirst},
      {TimeTokens::kNumber, ReadNumericDate},
      {KindsOf(kSeason), ReadSeason},
      {TimeTokens::kRank | TimeTokens::kFourDigits | kNumeral | KindsOf(kQuarterMark, kRelation),
       ReadQuarter},
      {TimeTokens::kNumber | kNumeral | KindsOf(kDecade, kRelation, kUnit), ReadYear},
      {TimeTokens::kRank, ReadDayAlone},
  };
  if (std::optional<TimeReading> holiday = ReadHoliday(tokens, i)) return holiday;
  const TimeKinds opening = tokens.OpeningKinds(i);
  for (const auto& [kinds, read] : kReaders) {
    if ((opening & kinds) == 0) continue;
    if (std::optional<TimeReading> reading = read(tokens, i)) return reading;
  }
  return std::nullopt;
}

}  // namespace claimcheck
