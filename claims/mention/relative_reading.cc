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

// What "this", "last" … before a unit or a name of the calendar say.
struct Related {
  std::size_t last = 0;                      // one past the words for it
  TimeRelation first = TimeRelation::kNone;  // by the first word: "this" of "this past"
  TimeRelation meant = TimeRelation::kNone;  // by both: "past"
  Step step;
  bool article = false;
  bool fiscal = false;
};

// relation = [ article ] relation [ "past" | "coming" | "fiscal" | "same" ]
std::optional<Related> ReadRelation(const TimeTokens& tokens, std::size_t i) {
  Related related{.article = IsArticle(tokens, i)};
  std::size_t at = related.article ? i + 1 : i;
  related.first = related.meant = RelationAt(tokens, at);
  const std::optional<Step> step = StepOf(related.first);
  if (!step) return std::nullopt;
  // "Following Friday's vote": after it.
  if (related.first == TimeRelation::kFollowing && !related.article && !tokens.Is(i - 1, "the")) {
    return std::nullopt;
  }
  related.step = *step;
  ++at;
  const TimeRelation second = RelationAt(tokens, at);
  related.fiscal = second == TimeRelation::kFiscal;
  if (related.first == TimeRelation::kThis && second != TimeRelation::kNone) {
    if (second != TimeRelation::kPast && second != TimeRelation::kComing && !related.fiscal) {
      return std::nullopt;
    }
    if (!related.fiscal) {
      related.step.amount = second == TimeRelation::kPast ? -1 : 1;
      related.meant = second;
    }
    ++at;
  } else if ((related.fiscal && tokens.Is(at + 1, "year")) ||
             (related.first == TimeRelation::kThat && second == TimeRelation::kSame)) {
    ++at;
  }
  related.last = at;
  return related;
}

// "last year", "the next week", "this year's third quarter"
std::optional<TimeReading> ReadRelatedUnit(const TimeTokens& tokens, std::size_t i, TimeUnit unit,
                                           const Related& related) {
  const std::size_t at = related.last;
  if (unit == TimeUnit::kSecond || unit == TimeUnit::kMinute || unit == TimeUnit::kHour) {
    return std::nullopt;  // "the last minute", "that second"
  }
  // "the last day of the year", "the next week of talks": counted within something else.
  const bool after_article = related.article || tokens.Is(i - 1, "the");
  if (after_article && tokens.Is(at + 1, "of")) return std::nullopt;
  if (std::optional<TimeReading> quarter = ReadQuarterOfYear(tokens, i, at, related.step)) {
    return quarter;
  }
  TimeReading reading = ShiftReading(i, at + 1, unit, related.step);
  reading.maybe_context = related.article && related.first == TimeRelation::kNext;
  reading.fiscal = related.fiscal;
  // "the past year" is the year up to now, "this past weekend" the one just over.
  reading.relation = related.meant;
  return reading;
}

// "last night", "that evening"
std::optional<TimeReading> ReadRelatedDayPart(const TimeTokens& tokens, std::size_t i, DayPart part,
                                              const Related& related) {
  const std::size_t at = related.last;
  if (tokens.at(at).back() == 's') return std::nullopt;
  TimeReading reading = ShiftReading(i, at + 1, TimeUnit::kDay, related.step);
  reading.maybe_context = related.article && related.first == TimeRelation::kNext;
  reading.day_part = part;
  return reading;
}

// What a season, a weekday, a month or a holiday at token `at` is by itself.
std::optional<TimeReading> ReadNamed(const TimeTokens& tokens, std::size_t at) {
  if (const int season = tokens.Value(at, TimeKind::kSeason)) {
    TimeReading reading;
    reading.season = season;
    reading.last = at + 1;
    return reading;
  }
  const bool calendar = tokens.Value(at, TimeKind::kWeekday) != 0 ||
                        tokens.Value(at, TimeKind::kMonth) != 0 ||
                        tokens.Value(at, TimeKind::kMonthShort) != 0 ||
                        Holidays().Longest(tokens.text(), at, tokens.last());
  return calendar ? ReadCalendar(tokens, at) : std::nullopt;
}

// related = relation ( unit | part of the day | weekday | month | season | holiday )
std::optional<TimeReading> ReadRelated(const TimeTokens& tokens, std::size_t i) {
  const std::optional<Related> related = ReadRelation(tokens, i);
  if (!related) return std::nullopt;
  if (const TimeUnit unit = SingularAt(tokens, related->last); unit != TimeUnit::kNone) {
    return ReadRelatedUnit(tokens, i, unit, *related);
  }
  const auto part = static_cast<DayPart>(tokens.Value(related->last, TimeKind::kDayPart));
  if (part != DayPart::kNone) return ReadRelatedDayPart(tokens, i, part, *related);
  std::optional<TimeReading> reading = ReadNamed(tokens, related->last);
  if (!reading) return std::nullopt;
  reading->first = i;
  reading->relation = related->meant;
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
