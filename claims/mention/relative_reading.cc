// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/relative_reading.h"

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "claims/lexicon/time_phrase.h"
#include "claims/mention/calendar_reading.h"
#include "claims/mention/duration_reading.h"
#include "claims/mention/year_reading.h"

namespace claimcheck {
namespace {

// "The past 999,999,999 years": further than any calendar.
constexpr int kFarthest = 100000;

TimeRelation RelationAt(const TimeTokens& tokens, std::size_t i) {
  return static_cast<TimeRelation>(tokens.Value(i, TimeKind::kRelation));
}

TimeUnit SingularAt(const TimeTokens& tokens, std::size_t i) {
  return static_cast<TimeUnit>(tokens.Value(i, TimeKind::kUnit));
}

TimeUnit PluralAt(const TimeTokens& tokens, std::size_t i) {
  return static_cast<TimeUnit>(tokens.Value(i, TimeKind::kUnits));
}

bool IsArticle(const TimeTokens& tokens, std::size_t i) {
  const int determiner = tokens.Value(i, TimeKind::kDeterminer);
  return determiner == 1 || determiner == 3;
}

// How many periods a relation is away, and whether from the date mentioned last.
struct Step {
  int amount = 0;
  bool from_context = false;
};
std::optional<Step> StepOf(TimeRelation relation) {
  switch (relation) {
    case TimeRelation::kThis:
    case TimeRelation::kCurrent:
      return Step{0, false};
    case TimeRelation::kLast:
    case TimeRelation::kPast:
    case TimeRelation::kLatest:
      return Step{-1, false};
    case TimeRelation::kNext:
    case TimeRelation::kComing:
      return Step{1, false};
    case TimeRelation::kPrevious:
      return Step{-1, true};
    case TimeRelation::kFollowing:
      return Step{1, true};
    case TimeRelation::kSame:
    case TimeRelation::kThat:
      return Step{0, true};
    default:
      return std::nullopt;
  }
}

TimeReading ShiftReading(std::size_t first, std::size_t last, TimeUnit unit, Step step) {
  TimeReading reading;
  reading.form = TimeReading::Form::kShift;
  reading.first = first;
  reading.last = last;
  reading.unit = unit;
  reading.amount = step.amount;
  reading.from_context = step.from_context;
  reading.whole = true;
  return reading;
}

// set = ( "each" | "every" ) [ "other" | count ] ( unit | weekday | month )
std::optional<TimeReading> ReadSet(const TimeTokens& tokens, std::size_t i) {
  if (RelationAt(tokens, i) != TimeRelation::kEach) return std::nullopt;
  TimeReading reading;
  reading.form = TimeReading::Form::kSet;
  reading.first = i;
  std::size_t at = i + 1;
  TimeCount count{.low = Decimal(1), .high = Decimal(1), .last = at};
  if (tokens.Is(at, "other")) {
    count.low = count.high = Decimal(2);
    ++at;
  } else if (const std::optional<TimeCount> counted = ReadTimeCount(tokens, at)) {
    count = *counted;
    at = counted->last;
  }
  TimeUnit unit = SingularAt(tokens, at);
  if (unit == TimeUnit::kNone) unit = PluralAt(tokens, at);
  reading.last = at + 1;
  if (unit != TimeUnit::kNone) {
    SetDuration(count, unit, reading);
    return reading;
  }
  if (const int weekday = tokens.Value(at, TimeKind::kWeekday)) {
    reading.timex = absl::StrCat("XXXX-WXX-", weekday);
    const auto part = static_cast<DayPart>(tokens.Value(at + 1, TimeKind::kDayPart));
    if (part != DayPart::kNone) {
      absl::StrAppend(&reading.timex, "T", DayPartName(part));
      ++reading.last;
    }
    return reading;
  }
  if (const int month = tokens.Value(at, TimeKind::kMonth)) {
    reading.timex = absl::StrCat("XXXX-", month < 10 ? "0" : "", month);
    return reading;
  }
  if (const auto part = static_cast<DayPart>(tokens.Value(at, TimeKind::kDayPart));
      part != DayPart::kNone) {
    reading.timex = absl::StrCat("XXXX-XX-XXT", DayPartName(part));
    return reading;
  }
  return std::nullopt;
}

// placed = [ article ] relation count unit: "the past two years", "the next 12 to 18 months"
std::optional<TimeReading> ReadPlacedDuration(const TimeTokens& tokens, std::size_t i) {
  const std::size_t at = IsArticle(tokens, i) ? i + 1 : i;
  const TimeRelation relation = RelationAt(tokens, at);
  const bool first = tokens.Is(at, "first");
  const std::optional<Step> step = StepOf(relation);
  const bool placed = step && relation != TimeRelation::kThis && relation != TimeRelation::kThat;
  if (!placed && !first && relation != TimeRelation::kFinal) return std::nullopt;
  const std::optional<TimeCount> count = ReadTimeCount(tokens, at + 1);
  if (!count) return std::nullopt;
  const TimeUnit unit = PluralAt(tokens, count->last);
  if (unit == TimeUnit::kNone) return std::nullopt;
  TimeReading reading;
  reading.form = TimeReading::Form::kDuration;
  reading.first = i;
  reading.last = count->last + 1;
  SetDuration(*count, unit, reading);
  reading.relation = first ? TimeRelation::kNone : relation;
  reading.unit = unit;
  int amount = 0;
  if (step && count->vague == VagueAmount::kNone &&
      absl::SimpleAtoi(count->high.ToCanonicalString(), &amount) && amount <= kFarthest) {
    reading.amount = step->amount < 0 ? -amount : amount;
    reading.from_context = step->from_context;
  }
  return reading;
}

// vague = [ article ] ( "recent" | "past" | "coming" ) plural unit
std::optional<TimeReading> ReadVaguePeriod(const TimeTokens& tokens, std::size_t i) {
  const std::size_t at = IsArticle(tokens, i) ? i + 1 : i;
  const TimeRelation relation = RelationAt(tokens, at);
  const bool past = relation == TimeRelation::kRecent || relation == TimeRelation::kPast ||
                    relation == TimeRelation::kPrevious;
  const bool future = relation == TimeRelation::kComing;
  if ((!past && !future) || PluralAt(tokens, at + 1) == TimeUnit::kNone) return std::nullopt;
  TimeReading reading;
  reading.form = TimeReading::Form::kReference;
  reading.first = i;
  reading.last = at + 2;
  reading.timex = past ? "PAST_REF" : "FUTURE_REF";
  return reading;
}

// "this year's third quarter", "last year's first half"
std::optional<TimeReading> ReadQuarterOfYear(const TimeTokens& tokens, std::size_t i,
                                             std::size_t at, Step step) {
  if (!tokens.Is(at + 1, "'s") || !tokens.Is(at, "year")) return std::nullopt;
  std::optional<TimeReading> quarter = ReadQuarter(tokens, at + 2);
  if (!quarter || quarter->year) return std::nullopt;
  quarter->first = i;
  quarter->year_shift = step.amount;
  return quarter;
}

// related = [ article ] relation [ "past" | "coming" ] ( unit | weekday | month | season | … )
std::optional<TimeReading> ReadRelated(const TimeTokens& tokens, std::size_t i) {
  const bool article = IsArticle(tokens, i);
  std::size_t at = article ? i + 1 : i;
  const TimeRelation relation = RelationAt(tokens, at);
  const std::optional<Step> first_step = StepOf(relation);
  if (!first_step) return std::nullopt;
  Step step = *first_step;
  TimeRelation meant = relation;
  ++at;
  const TimeRelation second = RelationAt(tokens, at);
  if (relation == TimeRelation::kThis && second != TimeRelation::kNone) {
    if (second != TimeRelation::kPast && second != TimeRelation::kComing &&
        second != TimeRelation::kFiscal) {
      return std::nullopt;
    }
    if (second != TimeRelation::kFiscal) {
      step.amount = second == TimeRelation::kPast ? -1 : 1;
      meant = second;
    }
    ++at;
  } else if (second == TimeRelation::kFiscal && tokens.Is(at + 1, "year")) {
    ++at;
  }
  if (const TimeUnit unit = SingularAt(tokens, at); unit != TimeUnit::kNone) {
    if (unit == TimeUnit::kSecond || unit == TimeUnit::kMinute || unit == TimeUnit::kHour) {
      return std::nullopt;  // "the last minute", "that second"
    }
    // "the last day of the year", "the next week of talks": counted within something else.
    const bool after_article = article || tokens.Is(i - 1, "the");
    if (after_article && tokens.Is(at + 1, "of")) return std::nullopt;
    if (std::optional<TimeReading> quarter = ReadQuarterOfYear(tokens, i, at, step)) return quarter;
    TimeReading reading = ShiftReading(i, at + 1, unit, step);
    reading.fiscal = second == TimeRelation::kFiscal;
    reading.relation = meant;
    // "the past year" is the year up to now, "this past weekend" the one just over.
    return reading;
  }
  if (const auto part = static_cast<DayPart>(tokens.Value(at, TimeKind::kDayPart));
      part != DayPart::kNone) {
    const bool plural = absl::string_view(tokens.at(at)).back() == 's';
    if (plural) return std::nullopt;
    TimeReading reading = ShiftReading(i, at + 1, TimeUnit::kDay, step);
    reading.day_part = part;
    return reading;
  }
  const bool season = tokens.Value(at, TimeKind::kSeason) != 0;
  const bool calendar = tokens.Value(at, TimeKind::kWeekday) != 0 ||
                        tokens.Value(at, TimeKind::kMonth) != 0 ||
                        tokens.Value(at, TimeKind::kMonthShort) != 0;
  std::optional<TimeReading> reading;
  if (season) {
    reading = TimeReading{};
    reading->season = tokens.Value(at, TimeKind::kSeason);
    reading->last = at + 1;
  } else if (calendar || Holidays().Longest(tokens.text(), at, tokens.last())) {
    reading = ReadCalendar(tokens, at);
  } else {
    return std::nullopt;
  }
  if (!reading) return std::nullopt;
  reading->first = i;
  reading->relation = meant;
  return reading;
}

// Nouns of a period whose length the text gave before: "the year-ago period".
bool IsPeriodNoun(const TimeTokens& tokens, std::size_t i) {
  return tokens.Is(i, "period") || tokens.Is(i, "quarter") || tokens.Is(i, "month") ||
         tokens.Is(i, "week") || tokens.Is(i, "half");
}

// year_ago = [ "the" ] "year" ["-"] ( "ago" | "earlier" ) [ [ ordinal ] period ]: what a figure is
// compared with; the same quarter a year before
std::optional<TimeReading> ReadYearAgo(const TimeTokens& tokens, std::size_t i) {
  const bool indefinite = tokens.Is(i, "a");
  std::size_t at = tokens.Is(i, "the") || indefinite ? i + 1 : i;
  if (!tokens.Is(at, "year")) return std::nullopt;
  const bool hyphen = tokens.IsHyphen(at + 1);
  if (indefinite && !hyphen) return std::nullopt;  // "a year ago" is a distance
  at += hyphen ? 2 : 1;
  if (!tokens.Is(at, "ago") && !tokens.Is(at, "earlier")) return std::nullopt;
  ++at;
  TimeReading reading = ShiftReading(i, at, TimeUnit::kYear, Step{-1, true});
  reading.whole = false;
  if (const std::optional<TimeReading> quarter = ReadQuarterNoun(tokens, at)) {
    TimeReading dated = *quarter;
    dated.first = i;
    dated.year_shift = -1;
    return dated;
  }
  if (IsPeriodNoun(tokens, at)) {
    reading.last = at + 1;
  } else if (!hyphen) {
    return std::nullopt;
  }
  // "the year-ago nine months": the article belongs to the months.
  if (reading.last == at && (tokens.Is(i, "the") || indefinite)) reading.first = i + 1;
  return reading;
}

// latest = "the" ( "latest" | "same" | "corresponding" | … ) "period"
std::optional<TimeReading> ReadLatestPeriod(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.Is(i, "the") || !tokens.Is(i + 2, "period")) return std::nullopt;
  if (RelationAt(tokens, i + 1) != TimeRelation::kLatest) return std::nullopt;
  TimeReading reading = ShiftReading(i, i + 3, TimeUnit::kQuarter, Step{0, true});
  reading.relation = TimeRelation::kLatest;
  return reading;
}

// the_year = "the" [ "full" ] "year": the one that is spoken of
std::optional<TimeReading> ReadTheYear(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.Is(i, "the")) return std::nullopt;
  const bool full = tokens.Is(i + 1, "full") || tokens.Is(i + 1, "fiscal");
  const std::size_t at = full ? i + 2 : i + 1;
  if (!tokens.Is(at, "year") || tokens.IsHyphen(at + 1) || tokens.Is(at + 1, "before") ||
      tokens.Is(at + 1, "after") || tokens.Is(at + 1, "'s")) {
    return std::nullopt;
  }
  if (tokens.Is(at + 1, "ended") || tokens.Is(at + 1, "ending") || tokens.Is(at + 1, "to")) {
    TimeReading reading;
    reading.form = TimeReading::Form::kDuration;
    reading.first = i;
    reading.last = at + 1;
    SetDuration({.low = Decimal(1), .high = Decimal(1), .last = at}, TimeUnit::kYear, reading);
    return reading;
  }
  const bool within = i > tokens.first() && (tokens.Is(i - 1, "of") || tokens.Is(i - 1, "for") ||
                                             tokens.Is(i - 1, "in") || tokens.Is(i - 1, "during"));
  if (!within) return std::nullopt;
  return ShiftReading(i, at + 1, TimeUnit::kYear, Step{0, false});
}

// context = "the" unit: "the quarter", "the day": the one mentioned last
std::optional<TimeReading> ReadContextUnit(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.Is(i, "the")) return std::nullopt;
  const TimeUnit unit = SingularAt(tokens, i + 1);
  const bool kept = unit == TimeUnit::kQuarter || unit == TimeUnit::kWeekend;
  if (!kept) return std::nullopt;
  TimeReading reading = ShiftReading(i, i + 2, unit, Step{0, true});
  reading.relation = unit == TimeUnit::kQuarter ? TimeRelation::kLatest : TimeRelation::kNone;
  return reading;
}

// within = ( "earlier" | "later" ) [ "in" ] ( related | "the" unit )
std::optional<TimeReading> ReadWithin(const TimeTokens& tokens, std::size_t i) {
  const bool earlier = tokens.Is(i, "earlier");
  const bool later = tokens.Is(i, "later");
  if (!earlier && !later) return std::nullopt;
  const bool in = tokens.Is(i + 1, "in");
  const std::size_t at = in ? i + 2 : i + 1;
  std::optional<TimeReading> reading;
  if (in && tokens.Is(at, "the") && SingularAt(tokens, at + 1) != TimeUnit::kNone) {
    reading = ShiftReading(i, at + 2, SingularAt(tokens, at + 1), Step{0, false});
  } else if (RelationAt(tokens, at) == TimeRelation::kThis || in) {
    reading = ReadRelated(tokens, at);
    if (!reading && in) reading = ReadCalendar(tokens, at);
  } else if (const auto phrase = TimePhrases().Longest(tokens.text(), at, tokens.last());
             phrase && phrase.value->kind == TimePhrase::Kind::kDay) {
    reading = ShiftReading(i, phrase.last, TimeUnit::kDay, Step{phrase.value->day, false});
    reading->day_part = phrase.value->part;
  } else if (tokens.Value(at, TimeKind::kWeekday) != 0) {
    reading = ReadCalendar(tokens, at);
  }
  if (!reading) return std::nullopt;
  reading->first = i;
  reading->earlier_in = earlier;
  reading->later_in = later;
  return reading;
}

// Whether token i is written together with the one before it, as "s" in "1990s".
bool JoinsWord(const TimeTokens& tokens, std::size_t i) {
  return tokens.Touches(i) && tokens.token(i).kind == TokenKind::kWord && !tokens.Is(i, "'s");
}

// What may follow a word that takes a part: a date, a relation, a year, or "the month" after "of".
std::optional<TimeReading> ReadWhole(const TimeTokens& tokens, std::size_t i, bool after_of) {
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
  if (const auto phrase = TimePhrases().Longest(tokens.text(), i, tokens.last());
      phrase && phrase.value->kind == TimePhrase::Kind::kDay) {
    TimeReading reading =
        ShiftReading(i, phrase.last, TimeUnit::kDay, Step{phrase.value->day, false});
    reading.day_part = phrase.value->part;
    return reading;
  }
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

// "mid-afternoon", "early morning": a time of day alone, or of the day named after it.
std::optional<TimeReading> ReadPartOfDay(const TimeTokens& tokens, std::size_t first,
                                         std::size_t at, PeriodPart part) {
  const auto day_part = static_cast<DayPart>(tokens.Value(at, TimeKind::kDayPart));
  if (day_part == DayPart::kNone || tokens.at(at).back() == 's') return std::nullopt;
  const std::size_t next = tokens.Is(at + 1, "on") ? at + 2 : at + 1;
  TimeReading reading;
  reading.last = at + 1;
  if (std::optional<TimeReading> day = ReadWhole(tokens, next, false);
      day && tokens.IsTime(next) && (day->weekday || day->unit == TimeUnit::kDay || day->day)) {
    reading = *day;
  } else if (const auto phrase = TimePhrases().Longest(tokens.text(), next, tokens.last());
             phrase && phrase.value->kind == TimePhrase::Kind::kDay) {
    reading = ShiftReading(first, phrase.last, TimeUnit::kDay, Step{phrase.value->day, false});
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

}  // namespace

std::optional<TimeReading> ReadRelative(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeReading> set = ReadSet(tokens, i)) return set;
  if (std::optional<TimeReading> placed = ReadPlacedDuration(tokens, i)) return placed;
  if (std::optional<TimeReading> vague = ReadVaguePeriod(tokens, i)) return vague;
  if (std::optional<TimeReading> related = ReadRelated(tokens, i)) return related;
  if (std::optional<TimeReading> within = ReadWithin(tokens, i)) return within;
  if (std::optional<TimeReading> year_ago = ReadYearAgo(tokens, i)) return year_ago;
  if (std::optional<TimeReading> latest = ReadLatestPeriod(tokens, i)) return latest;
  if (std::optional<TimeReading> year = ReadTheYear(tokens, i)) return year;
  return ReadContextUnit(tokens, i);
}

std::optional<TimeReading> ReadPart(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeReading> end = ReadUnitEnd(tokens, i)) return end;
  std::size_t at = tokens.Is(i, "the") ? i + 1 : i;
  const auto part = static_cast<PeriodPart>(tokens.Value(at, TimeKind::kPartOf));
  if (part == PeriodPart::kNone) return std::nullopt;
  ++at;
  const bool needs_of = part >= PeriodPart::kBeginning;
  const bool of =
      tokens.Is(at, "of") || (!needs_of && (tokens.Is(at, "in") || tokens.Is(at, "on")));
  if (needs_of && !of) return std::nullopt;
  if (of || tokens.IsHyphen(at)) ++at;
  if (std::optional<TimeReading> hours = ReadPartOfDay(tokens, i, at, part)) return hours;
  std::optional<TimeReading> whole = ReadWhole(tokens, at, of);
  if (!whole || whole->part_of != PeriodPart::kNone) return std::nullopt;
  const bool calendar = whole->form == TimeReading::Form::kCalendar ||
                        (whole->form == TimeReading::Form::kShift && whole->whole);
  if (!calendar) return std::nullopt;
  whole->first = i;
  whole->part_of = part;
  return whole;
}

}  // namespace claimcheck
