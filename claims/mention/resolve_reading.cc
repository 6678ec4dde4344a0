// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/resolve_reading.h"

#include <algorithm>
#include <cstdlib>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "claims/lexicon/period_part.h"
#include "claims/mention/counted_day.h"
#include "claims/mention/date_offset.h"
#include "claims/mention/resolve_calendar.h"
#include "claims/mention/resolve_fiscal.h"
#include "claims/value/edtf.h"

namespace claimcheck {
namespace {

std::string UnknownPeriod(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kDay:
      return "XXXX-XX-XX";
    case TimeUnit::kWeek:
    case TimeUnit::kFortnight:
      return "XXXX-WXX";
    case TimeUnit::kWeekend:
      return "XXXX-WXX-WE";
    case TimeUnit::kMonth:
      return "XXXX-XX";
    case TimeUnit::kQuarter:
      return "XXXX-QX";
    default:
      return "XXXX";
  }
}

// Where a shift starts from.
struct Base {
  CalendarPeriod period;
  DateAnchor anchor = DateAnchor::kNone;
};

// "a year earlier" starts from the date mentioned last, where there is one as fine as it needs;
// "the previous year" may start from the publication date, "the following day" may not.
std::optional<Base> BaseOf(const TimeReading& reading, const ResolveContext& context) {
  const bool year_before =
      reading.unit == TimeUnit::kYear && reading.amount == -1 && !reading.whole;
  if ((year_before || reading.year) && context.quarter) {
    return Base{*context.quarter, DateAnchor::kContext};
  }
  // "For the full year" is that of the quarter told, whatever other dates stand between.
  if (reading.from_context && reading.unit == TimeUnit::kYear &&
      reading.relation == TimeRelation::kLatest) {
    if (context.quarter) return Base{*context.quarter, DateAnchor::kContext};
    if (!context.article.published) return std::nullopt;
    return Base{{Granularity::kDay, *context.article.published}, PublishedAnchor(context.article)};
  }
  if (reading.year && !context.focus) {
    return Base{{Granularity::kYear, absl::CivilDay(*reading.year, 1, 1)}, DateAnchor::kExplicit};
  }
  const bool usable = reading.unit != TimeUnit::kWeekend ||
                      (context.focus && context.focus->granularity <= Granularity::kWeek);
  // "The next day, she flew home": the day after the one told of, unless something will be.
  const bool told = reading.maybe_context && context.tense == Tense::kPast;
  if ((reading.from_context || told) && context.focus && usable) {
    return Base{*context.focus, DateAnchor::kContext};
  }
  const bool needs_context = (reading.from_context || told) && reading.amount >= 0 &&
                             reading.relation != TimeRelation::kLatest &&
                             reading.unit != TimeUnit::kWeekend;
  if (needs_context || !context.article.published) return std::nullopt;
  return Base{{Granularity::kDay, *context.article.published}, PublishedAnchor(context.article)};
}

// "the quarter" that results are of is the one that has just ended.
CalendarPeriod LatestQuarter(const CalendarPeriod& base) {
  if (base.granularity == Granularity::kQuarter) return base;
  return *Shift(PeriodOf(Granularity::kQuarter, base.first), -1);
}

// The weekend that the words mean: past tense on a Monday, the one just over.
CalendarPeriod WeekendOf(const CalendarPeriod& base, Tense tense) {
  const CalendarPeriod weekend = PeriodOf(Granularity::kWeekend, base.first);
  if (tense == Tense::kPast && weekend.first > base.first) return *Shift(weekend, -1);
  return weekend;
}

// "the same quarter of 2011": that of the base, in another year; the year where it has none.
CalendarPeriod InYear(const CalendarPeriod& base, std::optional<Granularity> unit, int year) {
  const Granularity granularity = std::max(base.granularity, unit.value_or(base.granularity));
  if (granularity >= Granularity::kYear) return {Granularity::kYear, absl::CivilDay(year, 1, 1)};
  const int years = year - static_cast<int>(base.first.year());
  return PeriodOf(granularity, AddMonths(base.first, 12 * years));
}

// So many units from the base. A point in time keeps the base's own fineness where the unit is
// coarser: a year before the third quarter is a quarter.
std::optional<CalendarPeriod> Shifted(const TimeReading& reading, const ResolveContext& context,
                                      const Base& base) {
  const std::optional<Granularity> unit = GranularityOf(reading.unit);
  if (reading.year) return InYear(base.period, unit, *reading.year);
  if (!unit) return std::nullopt;
  const int amount = reading.unit == TimeUnit::kFortnight ? 2 * reading.amount : reading.amount;
  const bool from_focus = base.anchor == DateAnchor::kContext;
  if (reading.unit == TimeUnit::kQuarter && reading.relation == TimeRelation::kLatest) {
    return LatestQuarter(base.period);
  }
  if (reading.unit == TimeUnit::kWeekend && reading.relation == TimeRelation::kNone &&
      reading.amount == 0) {
    return WeekendOf(base.period, context.tense);
  }
  const Granularity fine = base.period.granularity;
  if (from_focus && !reading.whole) {
    if (fine > *unit) return std::nullopt;  // "two days after" some month
    const bool years = *unit == Granularity::kYear;
    if (years && fine >= Granularity::kMonth) {
      const int per_year = fine == Granularity::kMonth ? 12 : fine == Granularity::kQuarter ? 4 : 1;
      if (fine == Granularity::kMonth || fine == Granularity::kQuarter) {
        return Shift(base.period, amount * per_year);
      }
    }
    if (years && fine == Granularity::kDay) {
      if (std::abs(amount) > 5000) return std::nullopt;
      const absl::CivilDay day = AddMonths(base.period.first, 12 * amount);
      if (day.year() < 1 || day.year() > 9999) return std::nullopt;
      return CalendarPeriod{Granularity::kDay, day};
    }
  }
  if (from_focus && reading.whole && fine > *unit) return std::nullopt;
  return Shift(PeriodOf(*unit, base.period.first), amount);
}

// How many units away the near and the far end of a distance lie: "about 20 years ago" 15 to 25,
// "two to three weeks ago" 2 to 3, "2,000 years ago" a tenth of its last place either way.
struct Reach {
  int near = 0;
  int far = 0;
};

std::optional<int> WholeNumber(const std::optional<Bound>& bound) {
  int number = 0;
  if (!bound) return std::nullopt;
  const std::string digits = bound->value.ToCanonicalString();
  const bool whole = absl::SimpleAtoi(digits.substr(0, digits.find('.')), &number);
  return whole ? std::optional(number) : std::nullopt;
}

Reach ReachOf(const TimeReading& reading) {
  constexpr int kRoundPlace = 100, kPartOfPlace = 10;
  Reach reach{reading.amount, reading.amount};
  if (!reading.duration) return reach;
  const DurationValue& duration = *reading.duration;
  const int sign = reading.amount < 0 ? -1 : 1;
  const bool wide = duration.bound == BoundKind::kAbout || duration.bound == BoundKind::kRange;
  const std::optional<int> low = WholeNumber(duration.amount.low);
  const std::optional<int> high = WholeNumber(duration.amount.high);
  if (wide && low && high) return {sign * *low, sign * *high};
  const int place = WholeNumber(Bound{duration.step, true}).value_or(1);
  if (place < kRoundPlace) return reach;
  return {reading.amount - sign * place / kPartOfPlace,
          reading.amount + sign * place / kPartOfPlace};
}

// The days that a distance from publication may mean: the calendar's period, and half a unit on
// either side of the day so far away. "More than a year ago" is open on the far side.
DateInterval DistantDays(const TimeReading& reading, absl::CivilDay base,
                         const DateInterval& period) {
  const Reach reach = ReachOf(reading);
  const bool exact = reach.near == reading.amount && reach.far == reading.amount;
  if (reading.unit <= TimeUnit::kDay && exact) return period;
  const DateInterval day{.first = base, .last = base};
  const std::optional<DateInterval> near = DaysApart(day, reach.near, reading.unit);
  std::optional<DateInterval> far = DaysApart(day, reach.far, reading.unit);
  if (!near) return period;
  if (!far) far = near;  // before the year 1
  const std::optional<DateInterval> point = DateInterval{
      .first = std::min(*near->first, *far->first), .last = std::max(*near->last, *far->last)};
  DateInterval days{.first = std::min(*period.first, *point->first),
                    .last = std::max(*period.last, *point->last)};
  if (reading.mod == "MORE_THAN" || reading.mod == "EQUAL_OR_MORE") {
    (reading.amount < 0 ? days.first : days.last).reset();
  }
  return days;
}

// "Over the past decade" is the calendar's last one to some, and the ten years up to now to others.
void ReachToPublication(const TimeReading& reading, absl::CivilDay published,
                        TimeExpression& expression) {
  if (reading.unit < TimeUnit::kWeek || !reading.whole || !expression.interval.first) return;
  const std::optional<DateInterval> far =
      DaysApart({.first = published, .last = published}, reading.amount, reading.unit);
  if (far) expression.interval.first = std::min(*expression.interval.first, *far->first);
  expression.interval.last = published;
  expression.edtf = EdtfOf(expression.interval, FuzzyEnds::kFirst);
}

TimeExpression ResolveShift(const TimeReading& reading, const ResolveContext& context) {
  TimeExpression expression;
  const bool timed = reading.minute_of_day || reading.day_part != DayPart::kNone;
  expression.type = timed ? TimexType::kTime : TimexType::kDate;
  expression.minute_of_day = reading.minute_of_day;
  if (reading.zone != nullptr) expression.utc_offset_minutes = reading.zone->minutes;
  expression.duration = reading.duration;
  expression.timex = UnknownPeriod(reading.unit);
  expression.mod = std::string(PartModifier(reading.part_of));
  if (const auto granularity = GranularityOf(reading.unit)) expression.granularity = *granularity;
  if (reading.vague_amount) {
    expression.vague = true;
    expression.timex = reading.amount > 0 ? "FUTURE_REF" : "PAST_REF";
    return expression;
  }
  if (reading.from_day) {
    expression.timex = UnknownPeriod(TimeUnit::kDay);
    expression.granularity = Granularity::kDay;
    if (!context.article.published) return expression;
    if (const auto day = CountedDay(reading, *context.article.published)) {
      SetPeriod({Granularity::kDay, *day}, reading, context, expression);
      expression.anchor = PublishedAnchor(context.article);
    }
    return expression;
  }
  if (reading.from_event) return expression;  // whoever knows when that was resolves it
  const std::optional<Base> base = BaseOf(reading, context);
  if (!base) return expression;
  if (!GranularityOf(reading.unit) &&
      !reading.year) {  // "two hours ago": the day, give or take one
    SetPeriod(PeriodOf(Granularity::kDay, base->period.first), reading, context, expression);
    expression.anchor = base->anchor;
    (reading.amount < 0 ? expression.interval.first : expression.interval.last) =
        base->period.first + (reading.amount < 0 ? -1 : 1);
    expression.edtf = EdtfOf(expression.interval, FuzzyEnds::kNone);
    return expression;
  }
  const std::optional<CalendarPeriod> period = Shifted(reading, context, *base);
  if (!period) return expression;
  SetPeriod(*period, reading, context, expression);
  expression.anchor = base->anchor;
  if (!reading.whole && base->anchor != DateAnchor::kContext) {
    const DateInterval days = DistantDays(reading, base->period.first, expression.interval);
    const bool open = !days.first || !days.last;
    if (open) expression.edtf = EdtfOf(days, FuzzyEnds::kBoth);
    if (!open && days != expression.interval) expression.edtf = ApproximateEdtf(*period);
    expression.interval = days;
  }
  if (!reading.mod.empty()) expression.mod = reading.mod;
  if (reading.relation == TimeRelation::kPast && base->anchor != DateAnchor::kContext) {
    ReachToPublication(reading, base->period.first, expression);
  }
  if (reading.fiscal && reading.unit == TimeUnit::kYear) {
    SetFiscalYear(reading, base->period.first, context.article.fiscal, expression);
  }
  return expression;
}

// "the past two years": the days up to the publication date.
void PlaceDuration(const TimeReading& reading, const ResolveContext& context,
                   TimeExpression& expression) {
  const std::optional<Granularity> unit = GranularityOf(reading.unit);
  if (reading.amount == 0 || !context.article.published || reading.from_context) return;
  const absl::CivilDay published = *context.article.published;
  if (!unit && reading.unit < TimeUnit::kDay) {  // "the past 24 hours"
    expression.anchor = PublishedAnchor(context.article);
    const int hours = reading.unit == TimeUnit::kHour ? std::abs(reading.amount) : 1;
    const int days = (hours + 23) / 24;
    expression.interval = reading.amount < 0
                              ? DateInterval{.first = published - days, .last = published}
                              : DateInterval{.first = published, .last = published + days};
    expression.edtf = EdtfOf(expression.interval, FuzzyEnds::kNone);
    return;
  }
  if (!unit) return;
  const std::optional<CalendarPeriod> end =
      Shift(PeriodOf(*unit, published),
            reading.unit == TimeUnit::kFortnight ? 2 * reading.amount : reading.amount);
  if (!end) return;
  expression.anchor = PublishedAnchor(context.article);
  expression.interval = reading.amount < 0
                            ? DateInterval{.first = end->first, .last = published}
                            : DateInterval{.first = published, .last = IntervalOf(*end).last};
  const FuzzyEnds far_end = reading.amount < 0 ? FuzzyEnds::kFirst : FuzzyEnds::kLast;
  expression.edtf =
      EdtfOf(expression.interval, *unit == Granularity::kDay ? FuzzyEnds::kNone : far_end);
}

TimeExpression ResolveDuration(const TimeReading& reading, const ResolveContext& context) {
  TimeExpression expression;
  expression.type = TimexType::kDuration;
  expression.timex = reading.timex;
  expression.edtf = IsoDuration(reading.timex);
  expression.mod = reading.mod;
  expression.duration = reading.duration;
  if (const auto unit = GranularityOf(TimeUnitNamed(reading.duration->unit))) {
    expression.granularity = *unit;
  }
  expression.vague = reading.duration->bound == BoundKind::kVague;
  if (reading.relation != TimeRelation::kNone) PlaceDuration(reading, context, expression);
  return expression;
}

TimeExpression ResolveSet(const TimeReading& reading) {
  TimeExpression expression;
  expression.type = TimexType::kSet;
  expression.timex = reading.timex;
  expression.edtf = IsoRecurrence(reading.timex);
  expression.duration = reading.duration;
  return expression;
}

TimeExpression ResolveReference(const TimeReading& reading) {
  TimeExpression expression;
  expression.timex = reading.timex;
  expression.vague = true;
  return expression;
}

}  // namespace

TimeExpression ResolveReading(const TimeReading& reading, const ResolveContext& context) {
  switch (reading.form) {
    case TimeReading::Form::kCalendar:
      return ResolveCalendar(reading, context);
    case TimeReading::Form::kShift:
      return ResolveShift(reading, context);
    case TimeReading::Form::kDuration:
      return ResolveDuration(reading, context);
    case TimeReading::Form::kSet:
      return ResolveSet(reading);
    case TimeReading::Form::kReference:
      return ResolveReference(reading);
  }
  return {};
}

}  // namespace claimcheck
