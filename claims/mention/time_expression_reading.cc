// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/time_expression_reading.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claims/lexicon/time_phrase.h"
#include "claims/lexicon/word_marks.h"
#include "claims/mention/calendar_reading.h"
#include "claims/mention/clock_reading.h"
#include "claims/mention/duration_reading.h"
#include "claims/mention/neighbour_reading.h"
#include "claims/mention/nth_reading.h"
#include "claims/mention/part_reading.h"
#include "claims/mention/relation.h"
#include "claims/mention/relative_reading.h"
#include "claims/mention/spoken_clock.h"

namespace claimcheck {
namespace {

// "quarterly dividend" tells what kind; "paid quarterly" tells when: a word of frequency with a
// noun after it is no set.
bool IsAdverbPlace(const TimeTokens& tokens, std::size_t last) {
  if (!tokens.Has(last) || tokens.token(last).kind != TokenKind::kWord) return true;
  static constexpr WordSet kWords({"in", "on", "at", "by", "to", "for", "from", "since", "and",
                                   "or", "but", "with", "over", "until", "as", "during", "when",
                                   "under"});
  return tokens.IsOneOf(last, kWords);
}

// "Russia Today", "USA Today": the last word of a name, not the day.
bool IsNameEnd(const TimeTokens& tokens, std::size_t i) {
  if (i <= tokens.first() || tokens.token(i).word_case == WordCase::kLower) return false;
  const WordCase before = tokens.token(i - 1).word_case;
  return before == WordCase::kCapitalized || before == WordCase::kUpper;
}

// "The Day After Tomorrow", a film; "Last Night" may be a headline's. "She sang Yesterday."
bool IsTitle(const TimeTokens& tokens, std::size_t first, std::size_t last) {
  if (last == first + 1) {
    return first > tokens.first() && tokens.token(first).word_case == WordCase::kCapitalized &&
           tokens.token(first - 1).word_case == WordCase::kLower &&
           tokens.token(first - 1).kind == TokenKind::kWord;
  }
  constexpr std::size_t kLongPhrase = 4;
  return last - first >= kLongPhrase && tokens.token(first + 1).word_case == WordCase::kCapitalized;
}

bool BeginsPhrase(const TimeTokens& tokens, std::size_t i) {
  return tokens.Has(i) && IsMarked(tokens.token(i), kBeginsTimePhrase);
}

// A fixed phrase: "yesterday", "now", "the day before yesterday".
std::optional<TimeReading> ReadPhrase(const TimeTokens& tokens, std::size_t i) {
  const auto match = TimePhrases().Longest(tokens.text(), i, tokens.last());
  if (!match || IsNameEnd(tokens, i) || IsTitle(tokens, i, match.last)) return std::nullopt;
  if (match.value->kind == TimePhrase::Kind::kSet && !IsAdverbPlace(tokens, match.last)) {
    return std::nullopt;
  }
  TimeReading reading;
  reading.first = i;
  reading.last = match.last;
  switch (match.value->kind) {
    case TimePhrase::Kind::kReference:
      reading.form = TimeReading::Form::kReference;
      reading.timex = match.value->timex;
      break;
    case TimePhrase::Kind::kSet:
      reading.form = TimeReading::Form::kSet;
      reading.timex = match.value->timex;
      break;
    case TimePhrase::Kind::kDay:
      reading.form = TimeReading::Form::kShift;
      reading.unit = TimeUnit::kDay;
      reading.whole = true;
      reading.amount = match.value->day;
      reading.day_part = match.value->part;
      break;
  }
  return reading;
}

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

bool IsDay(const TimeReading& reading) {
  if (reading.form == TimeReading::Form::kShift) {
    return reading.whole && reading.unit == TimeUnit::kDay;
  }
  return reading.form == TimeReading::Form::kCalendar &&
         (reading.day || reading.weekday || reading.holiday != nullptr) && !reading.day_last;
}

constexpr int kMidnight = 24 * 60;

bool IsTimed(const TimeReading& reading) {
  return reading.minute_of_day || reading.day_part != DayPart::kNone;
}

// day_part = "night" after a day: "Tuesday night", "yesterday morning"
void JoinDayPart(const TimeTokens& tokens, TimeReading& day) {
  if (!IsDay(day) || IsTimed(day)) return;
  const auto part = static_cast<DayPart>(tokens.Value(day.last, TimeKind::kDayPart));
  if (part == DayPart::kNone) return;
  if (tokens.at(day.last).back() == 's') {  // "Tuesday nights"
    if (!day.weekday || day.month) return;
    day.form = TimeReading::Form::kSet;
    day.timex = "XXXX-WXX-" + std::to_string(*day.weekday) + "T" + std::string(DayPartName(part));
  } else {
    day.day_part = part;
  }
  ++day.last;
}

void TakeClock(TimeReading clock, TimeReading& day) {
  TakeHalfOf(day.day_part, clock);
  // "Midnight Sunday morning" begins the day.
  if (clock.minute_of_day == kMidnight && day.day_part == DayPart::kMorning)
    clock.minute_of_day = 0;
  day.minute_of_day = clock.minute_of_day;
  day.half_unknown = clock.half_unknown;
  day.zone = clock.zone;
  day.day_part = DayPart::kNone;
}

// "in the morning" after a clock time
bool JoinPartOfClock(const TimeTokens& tokens, TimeReading& clock) {
  std::size_t last = 0;
  const DayPart part = ReadPartAfterClock(tokens, clock.last, &last);
  if (part == DayPart::kNone) return false;
  TakeHalfOf(part, clock);
  clock.last = last;
  return true;
}

// "Tuesday at 2 p.m.", "May 12, 14:30 GMT", "tonight at 8"
void JoinClockAfter(const TimeTokens& tokens, TimeReading& day) {
  if (!IsDay(day) || day.minute_of_day) return;
  std::size_t at = day.last;
  if (tokens.at(at) == ",") ++at;
  if (tokens.Is(at, "at")) ++at;
  std::optional<TimeReading> clock = ReadClock(tokens, at);
  if (!clock && day.day_part != DayPart::kNone) clock = ReadBareHour(tokens, at);  // "tonight at 8"
  if (!clock) return;
  JoinPartOfClock(tokens, *clock);
  TakeClock(*clock, day);
  day.last = clock->last;
}

// "Sundays at 9 p.m.", "every day at noon": the hour of a set.
void JoinClockOfSet(const TimeTokens& tokens, TimeReading& set) {
  const bool days = absl::StartsWith(set.timex, "XXXX-WXX-") || set.timex == "P1D";
  if (set.form != TimeReading::Form::kSet || !days || !tokens.Is(set.last, "at")) return;
  const std::optional<TimeReading> clock = ReadClock(tokens, set.last + 1);
  if (!clock) return;
  const std::string hour =
      absl::StrFormat("T%02d:%02d", *clock->minute_of_day / 60, *clock->minute_of_day % 60);
  set.timex = absl::StrCat(set.timex == "P1D" ? "XXXX-XX-XX" : set.timex, hour);
  set.duration.reset();
  set.last = clock->last;
}

std::optional<TimeReading> ReadCore(const TimeTokens& tokens, std::size_t i);

// hours = "morning" | … | ( "early" | "small" | "late" ) "hours"; the token after it
std::size_t ReadHoursOfDay(const TimeTokens& tokens, std::size_t i, DayPart* part) {
  *part = static_cast<DayPart>(tokens.Value(i, TimeKind::kDayPart));
  if (*part != DayPart::kNone || !tokens.Is(i + 1, "hours")) return i + 1;
  if (tokens.Is(i, "early") || tokens.Is(i, "small") || tokens.Is(i, "wee"))
    *part = DayPart::kMorning;
  if (tokens.Is(i, "late")) *part = DayPart::kNight;
  return i + 2;
}

// "2 p.m. on Tuesday", "noon Thursday", "4 p.m. EST, Nov. 9", "the morning of May 5", "dawn Monday"
std::optional<TimeReading> ReadClockAndDay(const TimeTokens& tokens, std::size_t i) {
  std::optional<TimeReading> clock = ReadClock(tokens, i);
  // A bare hour is one only by the part of the day told with it: "at 8 in the morning", "at 8
  // tonight".
  bool told = clock.has_value();
  if (!clock) clock = ReadBareHour(tokens, i);
  if (clock && JoinPartOfClock(tokens, *clock)) told = true;
  DayPart part = DayPart::kNone;
  std::size_t at = 0;
  if (clock) {
    at = clock->last;
    if (tokens.at(at) == ",") ++at;
    if (tokens.Is(at, "on")) ++at;
  } else {
    const std::size_t word = tokens.Is(i, "the") ? i + 1 : i;
    const std::size_t hours = ReadHoursOfDay(tokens, word, &part);
    if (part == DayPart::kNone) return std::nullopt;
    const bool joined = tokens.Is(hours, "of") || tokens.Is(hours, "on");
    // "dawn Monday", but not "night Monday".
    static constexpr WordSet kBare({"dawn", "dusk", "overnight"});
    if (!joined && !tokens.IsOneOf(word, kBare)) return std::nullopt;
    at = joined ? hours + 1 : hours;
  }
  std::optional<TimeReading> day;
  if (tokens.IsTime(at) || BeginsPhrase(tokens, at)) {
    day = ReadRelative(tokens, at);
    if (!day || !IsDay(*day)) day = ReadCalendar(tokens, at);
    if (!day || !IsDay(*day)) day = ReadPhrase(tokens, at);
  }
  if (!day || !IsDay(*day)) return told ? clock : std::nullopt;
  day->first = i;
  if (clock) {
    // "8 p.m. Tuesday night"
    JoinDayPart(tokens, *day);
    if (!told && day->day_part == DayPart::kNone) return std::nullopt;
    TakeClock(*clock, *day);
  } else {
    day->day_part = part;
  }
  return day;
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
  if (BeginsPhrase(tokens, i)) KeepLonger(best, ReadPhrase(tokens, i));
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
