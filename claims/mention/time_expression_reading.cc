// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/time_expression_reading.h"

#include "absl/strings/match.h"
#include "claims/lexicon/time_phrase.h"
#include "claims/lexicon/word_marks.h"
#include "claims/mention/calendar_reading.h"
#include "claims/mention/clock_and_day.h"
#include "claims/mention/duration_reading.h"
#include "claims/mention/duration_value.h"
#include "claims/mention/neighbour_reading.h"
#include "claims/mention/nth_reading.h"
#include "claims/mention/part_reading.h"
#include "claims/mention/relation.h"
#include "claims/mention/relative_reading.h"
#include "claims/mention/time_phrase_reading.h"

namespace claimcheck {
namespace {

// A rate makes a length of time a set: "$5 a year", "three times a week", "20 cents per day".
std::optional<TimeReading> ReadRate(const TimeTokens& tokens, std::size_t i) {
  const bool article = tokens.Value(i, TimeKind::kDeterminer) == 2;
  if (!article || i == tokens.first()) return std::nullopt;
  const std::size_t before = i - 1;
  const int unit = tokens.Value(i + 1, TimeKind::kUnit);
  if (unit == 0) return std::nullopt;
  static constexpr WordSet kRated({"times", "once", "twice", "percent", "million", "billion",
                                   "thousand", "dollars", "cents", "pounds", "euros", "hundred",
                                   "%"});
  const bool rate = tokens.IsNumber(before) || tokens.IsOneOf(before, kRated);
  // "50 people a day", "5 hours a week"
  const bool counted = before > tokens.first() && tokens.token(before).kind == TokenKind::kWord &&
                       tokens.IsNumber(before - 1);
  if (!rate && !counted) return std::nullopt;
  TimeReading reading;
  reading.form = TimeReading::Form::kSet;
  reading.first = i;
  reading.last = i + 2;
  const TimeCount one{.low = Decimal(1), .high = Decimal(1), .last = i + 1};
  SetDuration(one, static_cast<TimeUnit>(unit), reading);
  return reading;
}

// "January this year", "June last year", "March of that year", "May the following year"
void JoinYearShift(const TimeTokens& tokens, TimeReading& reading) {
  if (reading.form != TimeReading::Form::kCalendar || reading.year) return;
  if (!reading.month && !reading.season) return;
  std::size_t at = tokens.Is(reading.last, "of") ? reading.last + 1 : reading.last;
  if (tokens.Is(at, "the")) ++at;
  if (!tokens.Is(at + 1, "year")) return;
  switch (RelationAt(tokens, at)) {
    case TimeRelation::kThis:
      reading.year_shift = 0;
      break;
    case TimeRelation::kLast:
      reading.year_shift = -1;
      break;
    case TimeRelation::kNext:
      reading.year_shift = 1;
      break;
    case TimeRelation::kThat:
    case TimeRelation::kSame:
      reading.year_shift = 0;
      reading.year_of_context = true;
      break;
    case TimeRelation::kFollowing:
      reading.year_shift = 1;
      reading.year_of_context = true;
      break;
    case TimeRelation::kPrevious:
      reading.year_shift = -1;
      reading.year_of_context = true;
      break;
    default:
      return;
  }
  reading.last = at + 2;
}

void KeepLonger(std::optional<TimeReading>& best, std::optional<TimeReading> other) {
  if (other && (!best || other->last > best->last)) best = std::move(other);
}

std::optional<TimeReading> ReadCore(const TimeTokens& tokens, std::size_t i) {
  using enum TimeKind;
  static constexpr TimeReader kReaders[] = {
      {KindsOf(kUnit, kPartOf), ReadPart},
      {KindsOf(kEve, kOrdinal, kWeekday, kDayPart, kUnit), ReadNeighbour},
      {TimeTokens::kRank | KindsOf(kOrdinal, kRelation, kWeekday, kUnit), ReadNth},
      {KindsOf(kWeekdays, kRelation, kOrdinal, kDirection, kUnit), ReadRelative},
      {TimeTokens::kNumber | KindsOf(kClock, kCardinal, kScale, kAmount, kUnit, kDayPart, kPartOf),
       ReadClockAndDay},
      {TimeTokens::kAllKinds, ReadCalendar},
      {TimeTokens::kNumber | KindsOf(kCardinal, kScale, kAmount, kUnit, kUnits), ReadDuration},
  };
  const TimeKinds opening = tokens.OpeningKinds(i);
  std::optional<TimeReading> best;
  for (const auto& [kinds, read] : kReaders) {
    if ((opening & kinds) != 0) KeepLonger(best, read(tokens, i));
  }
  if (std::optional<TimeReading> rate = ReadRate(tokens, i);
      rate && (!best || best->last <= rate->last)) {
    best = std::move(rate);
  }
  if (BeginsTimePhrase(tokens, i)) KeepLonger(best, ReadTimePhrase(tokens, i));
  return best;
}

// "over the past two years", "over several days", "spread over five weeks", "nine hours over two
// days": there "over" is "during".
bool IsDuring(const TimeTokens& tokens, const TimeReading& reading, std::size_t hedge) {
  if (!tokens.Is(hedge, "over")) return false;
  if (hedge > tokens.first()) {
    static constexpr WordSet kBefore({"spread", "spaced", "staggered", "hours", "days", "times"});
    if (kBefore.Holds(tokens.token(hedge - 1).key)) return true;
  }
  const bool placed = reading.relation != TimeRelation::kNone ||
                      tokens.Value(reading.first, TimeKind::kDeterminer) == 1;
  return placed || (reading.duration && !reading.duration->value);
}

bool TakesHedge(const TimeReading& reading) {
  return reading.form == TimeReading::Form::kDuration || reading.duration || reading.minute_of_day;
}

// "Around 2010", "about May 5", "around Easter": a date of the calendar that is only about right.
bool TakesAbout(const TimeTokens& tokens, std::size_t hedge, const TimeReading& reading) {
  static constexpr WordSet kWords({"around", "about", "circa", "roughly", "approximately"});
  if (!tokens.IsOneOf(hedge, kWords) || reading.form != TimeReading::Form::kCalendar) return false;
  const bool plain = reading.relation == TimeRelation::kNone && reading.step == 0 && !reading.nth &&
                     reading.part_of == PeriodPart::kNone && reading.around == TimeUnit::kNone;
  const bool dated = reading.year || reading.month || reading.holiday != nullptr || reading.decade;
  return plain && dated && !reading.day_last && !reading.year_last;
}

// "Q3", "FY2015", "A.D. 70"
bool IsYearMark(const TimeTokens& tokens, std::size_t i) {
  const absl::string_view word = tokens.at(i);
  return (word.size() == 2 && (word[0] == 'Q' || word[0] == 'H')) || absl::StartsWith(word, "FY") ||
         tokens.Is(i, "ad") || tokens.Is(i, "a.d.");
}

// Whether something may follow an article, a possessive or "this", "last" … that makes an
// expression of both: a word of time or a number; "other week", "full year", "more years"; the
// quote of "the '90s", the hyphen of "last-quarter".
bool MayFollowDeterminer(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kWords({"other", "full", "wee", "small", "eve", "'", "‘"});
  return tokens.IsTime(i) || tokens.IsOneOf(i, kWords) || tokens.IsHyphen(i) ||
         MayStandBeforeUnit(tokens, i) ||
         (tokens.Has(i) && IsMarked(tokens.token(i), kBeginsHoliday));
}

// The middle numbers of "11/05/2015" and "1/1/1/1": a date in figures begins with the first.
bool InsideFigures(const TimeTokens& tokens, std::size_t i) {
  return tokens.IsNumber(i) && tokens.at(i + 1) == "/" && tokens.Touches(i + 1) &&
         tokens.at(i - 1) == "/" && tokens.Touches(i) && tokens.Touches(i - 1);
}

// Whether an expression may begin with token i, as far as it and the next one tell: most tokens of
// a sentence with a date in it are no part of it.
bool MayBegin(const TimeTokens& tokens, std::size_t i) {
  if (InsideFigures(tokens, i)) return false;
  if (tokens.token(i).kind == TokenKind::kPunctuation) {
    static constexpr WordSet kQuotes({"'", "‘"});
    return tokens.IsOneOf(i, kQuotes) && tokens.IsNumber(i + 1);
  }
  if (tokens.IsNumber(i)) return true;
  const bool places =
      tokens.Value(i, TimeKind::kDeterminer) != 0 || tokens.Value(i, TimeKind::kRelation) != 0;
  if (places ? MayFollowDeterminer(tokens, i + 1) : tokens.IsTime(i)) return true;
  if (IsYearMark(tokens, i)) return true;
  if (!IsMarked(tokens.token(i), kBeginsTimePhrase | kBeginsHoliday)) return false;
  return TimePhrases().Longest(tokens.text(), i, tokens.last()) ||
         Holidays().Longest(tokens.text(), i, tokens.last());
}

}  // namespace

std::optional<TimeReading> ReadTimeExpression(const TimeTokens& tokens, std::size_t i) {
  const auto hedge = IsMarked(tokens.token(i), kBeginsTimeHedge)
                         ? TimeHedges().Longest(tokens.text(), i, tokens.last())
                         : PhraseTable<TimeHedge>::Match();
  if (hedge && tokens.IsTime(hedge.last)) {
    std::optional<TimeReading> reading = ReadCore(tokens, hedge.last);
    if (reading && TakesAbout(tokens, i, *reading)) {
      reading->approximate = true;
      reading->first = i;
      return reading;
    }
    if (reading && TakesHedge(*reading) && !IsDuring(tokens, *reading, i)) {
      ApplyHedge(*hedge.value, *reading);
      reading->first = i;
      return reading;
    }
  }
  if (!MayBegin(tokens, i)) return std::nullopt;
  std::optional<TimeReading> reading = ReadCore(tokens, i);
  if (!reading) return std::nullopt;
  JoinClockOfSet(tokens, *reading);
  JoinYearShift(tokens, *reading);
  JoinDayPart(tokens, *reading);
  JoinClockAfter(tokens, *reading);
  return reading;
}

}  // namespace claimcheck
