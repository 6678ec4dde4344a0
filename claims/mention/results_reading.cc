// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/results_reading.h"

#include "claims/mention/calendar_reading.h"
#include "claims/mention/duration_value.h"
#include "claims/mention/quarter_reading.h"
#include "claims/mention/relation.h"
#include "claims/mention/year_reading.h"

namespace claimcheck {
namespace {

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

// same = [ "the" ] ( "same" | "corresponding" ) period noun ( "of" | "in" ) year: what is spoken
// of, in another year
std::optional<TimeReading> ReadSameInYear(const TimeTokens& tokens, std::size_t i) {
  const std::size_t at = tokens.Is(i, "the") ? i + 1 : i;
  if (!tokens.Is(at, "same") && !tokens.Is(at, "corresponding")) return std::nullopt;
  if (!IsPeriodNoun(tokens, at + 1)) return std::nullopt;
  if (!tokens.Is(at + 2, "of") && !tokens.Is(at + 2, "in")) return std::nullopt;
  const std::optional<SmallNumber> year = ReadYearNumber(tokens, at + 3);
  if (!year) return std::nullopt;
  const TimeUnit unit = SingularAt(tokens, at + 1);
  TimeReading reading = ShiftReading(i, year->last, unit, Step{0, true});
  reading.year = year->value;
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
  // "For the full year" is that of the quarter told before, where one is.
  TimeReading reading = ShiftReading(i, at + 1, TimeUnit::kYear, Step{0, full});
  if (full) reading.relation = TimeRelation::kLatest;
  return reading;
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

}  // namespace

std::optional<TimeReading> ReadResultsPeriod(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeReading> year_ago = ReadYearAgo(tokens, i)) return year_ago;
  if (std::optional<TimeReading> same = ReadSameInYear(tokens, i)) return same;
  if (std::optional<TimeReading> latest = ReadLatestPeriod(tokens, i)) return latest;
  if (std::optional<TimeReading> year = ReadTheYear(tokens, i)) return year;
  return ReadContextUnit(tokens, i);
}

}  // namespace claimcheck
