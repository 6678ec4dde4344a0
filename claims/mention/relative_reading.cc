// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/relative_reading.h"

#include "claims/mention/calendar_reading.h"
#include "claims/mention/placed_reading.h"
#include "claims/mention/quarter_reading.h"
#include "claims/mention/relation.h"
#include "claims/mention/results_reading.h"
#include "claims/mention/set_reading.h"
#include "claims/mention/year_reading.h"

namespace claimcheck {
namespace {

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
  // "Following Friday's vote": after it.
  if (relation == TimeRelation::kFollowing && !article && !tokens.Is(i - 1, "the")) {
    return std::nullopt;
  }
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
  } else if (relation == TimeRelation::kThat && second == TimeRelation::kSame) {
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
    reading.maybe_context = article && relation == TimeRelation::kNext;
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
    reading.maybe_context = article && relation == TimeRelation::kNext;
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
  } else if (RelationAt(tokens, at) == TimeRelation::kThis ||
             RelationAt(tokens, at) == TimeRelation::kThat ||
             (tokens.Is(at, "the") && RelationAt(tokens, at + 1) == TimeRelation::kSame) || in) {
    reading = ReadRelated(tokens, at);
    if (!reading && in) reading = ReadCalendar(tokens, at);
  } else if (std::optional<TimeReading> day = ReadDayPhrase(tokens, at)) {
    reading = day;
  } else if (tokens.Value(at, TimeKind::kWeekday) != 0) {
    reading = ReadCalendar(tokens, at);
  }
  if (!reading) return std::nullopt;
  reading->first = i;
  reading->earlier_in = earlier;
  reading->later_in = later;
  return reading;
}

}  // namespace

std::optional<TimeReading> ReadRelative(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeReading> set = ReadSet(tokens, i)) return set;
  if (std::optional<TimeReading> placed = ReadPlacedDuration(tokens, i)) return placed;
  if (std::optional<TimeReading> vague = ReadVaguePeriod(tokens, i)) return vague;
  if (std::optional<TimeReading> related = ReadRelated(tokens, i)) return related;
  if (std::optional<TimeReading> within = ReadWithin(tokens, i)) return within;
  return ReadResultsPeriod(tokens, i);
}

}  // namespace claimcheck
