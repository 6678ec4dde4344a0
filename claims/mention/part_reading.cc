// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/part_reading.h"

#include "claims/mention/calendar_reading.h"
#include "claims/mention/relation.h"
#include "claims/mention/relative_reading.h"
#include "claims/mention/year_reading.h"

namespace claimcheck {
namespace {

// Whether token i is written together with the one before it, as "s" in "1990s".
bool JoinsWord(const TimeTokens& tokens, std::size_t i) {
  return tokens.Touches(i) && tokens.token(i).kind == TokenKind::kWord && !tokens.Is(i, "'s");
}

// "mid-afternoon", "early morning": a time of day alone, or of the day named after it.
std::optional<TimeReading> ReadPartOfDay(const TimeTokens& tokens, std::size_t first,
                                         std::size_t at, PeriodPart part) {
  const auto day_part = static_cast<DayPart>(tokens.Value(at, TimeKind::kDayPart));
  if (day_part == DayPart::kNone || tokens.at(at).back() == 's') return std::nullopt;
  const std::size_t next = tokens.Is(at + 1, "on") ? at + 2 : at + 1;
  TimeReading reading;
  reading.last = at + 1;
  if (std::optional<TimeReading> day = ReadWholePeriod(tokens, next, false);
      day && tokens.IsTime(next) && (day->weekday || day->unit == TimeUnit::kDay || day->day)) {
    reading = *day;
  } else if (std::optional<TimeReading> named = ReadDayPhrase(tokens, next)) {
    reading = *named;
  }
  reading.first = first;
  reading.day_part = day_part;
  reading.part_of = part;
  return reading;
}

// "year-end", "year end", "year's end", "month-end"
std::optional<TimeReading> ReadUnitEnd(const TimeTokens& tokens, std::size_t i) {
  const TimeUnit unit = SingularAt(tokens, i);
  if (unit != TimeUnit::kYear && unit != TimeUnit::kMonth) return std::nullopt;
  const bool joined = tokens.IsHyphen(i + 1) || tokens.Is(i + 1, "'s");
  const std::size_t at = joined ? i + 2 : i + 1;
  if (!tokens.Is(at, "end")) return std::nullopt;
  TimeReading reading = ShiftReading(i, at + 1, unit, Step{0, false});
  reading.part_of = PeriodPart::kEnd;
  return reading;
}

// later = [ "-" ] ( "to" | "and" | "or" ) [ "-" ] part: "mid-to-late", "early to mid"; kNone, and
// `at` as it was, where there is none.
PeriodPart ReadLaterPart(const TimeTokens& tokens, std::size_t* at) {
  static constexpr WordSet kJoints({"to", "and", "or"});
  std::size_t i = tokens.IsHyphen(*at) ? *at + 1 : *at;
  if (!tokens.IsOneOf(i, kJoints)) return PeriodPart::kNone;
  i = tokens.IsHyphen(i + 1) ? i + 2 : i + 1;
  const auto later = static_cast<PeriodPart>(tokens.Value(i, TimeKind::kPartOf));
  if (later != PeriodPart::kMid && later != PeriodPart::kLate) return PeriodPart::kNone;
  *at = i + 1;
  return later;
}

// "mid-century", "mid-year": of the one that is
std::optional<TimeReading> ReadMidUnit(const TimeTokens& tokens, std::size_t first, std::size_t at,
                                       PeriodPart part) {
  if (part != PeriodPart::kMid || !tokens.IsHyphen(at - 1)) return std::nullopt;
  const TimeUnit unit = SingularAt(tokens, at);
  if (unit != TimeUnit::kYear && unit != TimeUnit::kCentury && unit != TimeUnit::kMonth) {
    return std::nullopt;
  }
  TimeReading reading = ShiftReading(first, at + 1, unit, Step{0, false});
  reading.part_of = part;
  return reading;
}

}  // namespace

std::optional<TimeReading> ReadWholePeriod(const TimeTokens& tokens, std::size_t i, bool after_of) {
  if (std::optional<TimeReading> relative = ReadRelative(tokens, i)) return relative;
  if (after_of && tokens.Is(i, "the")) {
    const TimeUnit unit = SingularAt(tokens, i + 1);
    if (unit >= TimeUnit::kWeek) return ShiftReading(i, i + 2, unit, Step{0, false});
  }
  if (const int season = tokens.Value(i, TimeKind::kSeason)) {
    TimeReading reading;
    reading.first = i;
    reading.last = i + 1;
    reading.season = season;
    return reading;
  }
  if (std::optional<TimeReading> day = ReadDayPhrase(tokens, i)) return day;
  if (const std::optional<SmallNumber> year = ReadYearNumber(tokens, i);
      year && tokens.Digits(i) && !JoinsWord(tokens, year->last)) {
    TimeReading reading;
    reading.first = i;
    reading.last = year->last;
    reading.year = year->value;
    return reading;
  }
  return ReadCalendar(tokens, i);
}

std::optional<TimeReading> ReadPart(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeReading> end = ReadUnitEnd(tokens, i)) return end;
  std::size_t at = tokens.Is(i, "the") ? i + 1 : i;
  const auto part = static_cast<PeriodPart>(tokens.Value(at, TimeKind::kPartOf));
  if (part == PeriodPart::kNone) return std::nullopt;
  ++at;
  const PeriodPart later = ReadLaterPart(tokens, &at);
  const bool needs_of = part >= PeriodPart::kBeginning;
  const bool of =
      tokens.Is(at, "of") || (!needs_of && (tokens.Is(at, "in") || tokens.Is(at, "on")));
  if (needs_of && !of) return std::nullopt;
  if (of || tokens.IsHyphen(at)) ++at;
  if (std::optional<TimeReading> unit = ReadMidUnit(tokens, i, at, part)) return unit;
  if (std::optional<TimeReading> hours = ReadPartOfDay(tokens, i, at, part)) return hours;
  std::optional<TimeReading> whole = ReadWholePeriod(tokens, at, of);
  if (!whole || whole->part_of != PeriodPart::kNone) return std::nullopt;
  const bool calendar = whole->form == TimeReading::Form::kCalendar ||
                        (whole->form == TimeReading::Form::kShift && whole->whole);
  if (!calendar) return std::nullopt;
  whole->first = i;
  whole->part_of = part;
  whole->part_last = later;
  return whole;
}

}  // namespace claimcheck
