// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/choose_period.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

namespace claimcheck {
namespace {

int Year(absl::CivilDay day) { return static_cast<int>(day.year()); }

// Words before a date that look forward whatever the verb: "postponed until June 5".
bool LooksForward(absl::string_view preposition) {
  return preposition == "until" || preposition == "till" || preposition == "by" ||
         preposition == "through" || preposition == "to" || preposition == "for" ||
         preposition == "before";
}

absl::civil_diff_t Distance(const CalendarPeriod& period, absl::CivilDay day) {
  const DateInterval days = IntervalOf(period);
  if (*days.first > day) return *days.first - day;
  if (*days.last < day) return day - *days.last;
  return 0;
}

// "last April": the latest that is over. One that is over since hardly a month, in the same year,
// is "in April" or "this April" to an editor; "last April" is then the one of the year before.
Choice ChooseLast(const std::vector<CalendarPeriod>& candidates, absl::CivilDay published) {
  for (std::size_t i = candidates.size(); i > 0; --i) {
    const CalendarPeriod& latest = candidates[i - 1];
    if (*IntervalOf(latest).last >= published) continue;
    const auto months = absl::CivilMonth(published) - absl::CivilMonth(latest.first);
    const bool near = latest.granularity == Granularity::kMonth && months <= 2 &&
                      latest.first.year() == published.year();
    if (!near || i == 1) return {.period = latest, .other = std::nullopt};
    const CalendarPeriod& before = candidates[i - 2];
    if (months <= 1) return {.period = before, .other = Alternative(latest, "the latest")};
    return {.period = latest, .other = Alternative(before, "of last year")};
  }
  return {};
}

Choice ChooseNext(const std::vector<CalendarPeriod>& candidates, absl::CivilDay published) {
  for (const CalendarPeriod& candidate : candidates) {
    if (candidate.first > published) return {.period = candidate, .other = std::nullopt};
  }
  return {};
}

// How many days a year that goes against the tense counts as further away. News writes the year
// when a date is not of these months, so that a date is mostly the nearest of its name: "payable
// Dec. 15" in November is this December's though the verb near it is past. "Will" is a surer sign
// than a participle is of the past.
constexpr absl::civil_diff_t kAgainstPast = 220;
constexpr absl::civil_diff_t kAgainstUnknown = 100;  // most news is of what was
constexpr absl::civil_diff_t kAgainstFuture = 330;

// `length` is that of a holiday of several days, which the candidates begin; else 1.
Choice ChooseByTense(const std::vector<CalendarPeriod>& candidates, int length,
                     absl::CivilDay published, Tense tense) {
  Choice choice;
  absl::civil_diff_t best = 0;
  for (const CalendarPeriod& candidate : candidates) {
    // A day or two of grace: the clocks of an outlet and of an event need not agree.
    const bool ahead = candidate.first > published + 2;
    const absl::CivilDay last = *IntervalOf(candidate).last + (length - 1);
    const bool over = last < published - 2;
    absl::civil_diff_t distance = Distance(candidate, published);
    if (length > 1 && candidate.first < published) {
      distance = std::max<absl::civil_diff_t>(0, published - last);
    }
    if (tense == Tense::kPast && ahead) distance += kAgainstPast;
    if ((tense == Tense::kUnknown || tense == Tense::kPastPlan) && ahead)
      distance += kAgainstUnknown;
    if (tense == Tense::kFuture && over) {
      distance += candidate.granularity == Granularity::kQuarter ? kAgainstPast : kAgainstFuture;
    }
    if (choice.period && distance >= best) continue;
    choice.period = candidate;
    best = distance;
  }
  return choice;
}

// "Monday, May 12" that is no Monday in the year which is nearest: within weeks of publication a
// mistake; further away, the nearest year in which it is one.
constexpr absl::civil_diff_t kWeeksAway = 60;

Choice ChooseByWeekday(const std::vector<CalendarPeriod>& candidates, const TimeReading& reading,
                       const ResolveContext& context, absl::CivilDay published, Choice nearest) {
  const int weekday = *reading.weekday;
  if (!nearest.period || IsoWeekday(nearest.period->first) == weekday) return nearest;
  // The year spoken of: a chronicle's entry that is headed by its date.
  if (context.focus) {
    const auto told = PeriodIn(reading, Year(context.focus->first));
    if (told && IsoWeekday(told->first) == weekday) return {.period = told, .other = std::nullopt};
  }
  if (Distance(*nearest.period, published) <= kWeeksAway) return nearest;
  Choice fitting = nearest;
  bool found = false;
  for (const CalendarPeriod& candidate : candidates) {
    if (IsoWeekday(candidate.first) != weekday) continue;
    if (found && Distance(candidate, published) >= Distance(*fitting.period, published)) continue;
    fitting.period = candidate;
    found = true;
  }
  return fitting;
}

// A story of another year goes on in it: "On March 5, 1996, he left. In June he died." The date
// before must stand in the same paragraph and be told of, not only be compared with ("since 1996"),
// and the later one must open a sentence, as the next step of a story does. Once the article
// narrates (see ResolveContext) neither is needed.
std::optional<CalendarPeriod> InNarrative(const TimeReading& reading, const ResolveContext& context,
                                          absl::CivilDay published) {
  if (!context.story || (!context.opens_sentence && !context.narrates)) return std::nullopt;
  if (!reading.month && !reading.season) return std::nullopt;
  if (context.tense == Tense::kFuture) return std::nullopt;
  if (reading.relation != TimeRelation::kNone) return std::nullopt;
  const int year = Year(context.story->first);
  if (year >= Year(published)) return std::nullopt;
  std::optional<CalendarPeriod> told = PeriodIn(reading, year);
  if (told && *IntervalOf(*told).last < context.story->first) told = PeriodIn(reading, year + 1);
  if (!told || told->first > published) return std::nullopt;
  return told;
}

// "On Friday he confessed" of a story that is told day by day, long before publication: the Friday
// after the day told last.
std::optional<absl::CivilDay> WeekdayInNarrative(const TimeReading& reading,
                                                 const ResolveContext& context,
                                                 absl::CivilDay published) {
  constexpr absl::civil_diff_t kLongBefore = 62;
  if (!context.narrates || !context.story || !context.focus_here) return std::nullopt;
  if (reading.relation != TimeRelation::kNone || context.tense == Tense::kFuture)
    return std::nullopt;
  const absl::CivilDay last = context.story->first;
  if (context.story->granularity != Granularity::kDay || published - last < kLongBefore) {
    return std::nullopt;
  }
  return absl::NextWeekday(last, static_cast<absl::Weekday>(*reading.weekday - 1));
}

// Spring is season 1: from March, in the south from September.
CalendarPeriod SeasonIn(int season, bool southern, int year) {
  const int month = (season * 3 + (southern ? 5 : -1)) % 12 + 1;
  return {Granularity::kSeason, absl::CivilDay(year, month, 1), southern};
}

}  // namespace

DateReading Alternative(const CalendarPeriod& period, absl::string_view why) {
  return {.timex = TimexOf(period), .interval = IntervalOf(period), .why = std::string(why)};
}

std::optional<CalendarPeriod> PeriodIn(const TimeReading& reading, int year) {
  if (year < 1 || year > 9999) return std::nullopt;
  if (reading.month && reading.day) {
    const std::optional<absl::CivilDay> day = ValidDay(year, *reading.month, *reading.day);
    if (!day) return std::nullopt;
    return CalendarPeriod{Granularity::kDay, *day};
  }
  const auto months = [year](Granularity granularity, int month) {
    return CalendarPeriod{granularity, absl::CivilDay(year, month, 1)};
  };
  if (reading.month) return months(Granularity::kMonth, *reading.month);
  if (reading.quarter) return months(Granularity::kQuarter, *reading.quarter * 3 - 2);
  if (reading.half) return months(Granularity::kHalf, *reading.half * 6 - 5);
  if (reading.season) return SeasonIn(*reading.season, reading.southern, year);
  if (reading.holiday != nullptr) {
    const std::optional<DateInterval> days = CalendarDaysIn(*reading.holiday, year);
    if (!days) return std::nullopt;
    return CalendarPeriod{Granularity::kDay, *days->first};
  }
  return months(Granularity::kYear, 1);
}

Choice ChooseYear(const TimeReading& reading, const ResolveContext& context,
                  absl::CivilDay published) {
  std::vector<CalendarPeriod> candidates;
  for (int year = Year(published) - 4; year <= Year(published) + 4; ++year) {
    const bool leap_day = reading.month == 2 && reading.day == 29;
    if (!leap_day && std::abs(year - Year(published)) > 2) continue;
    if (const auto period = PeriodIn(reading, year)) candidates.push_back(*period);
  }
  if (context.past_beside && context.tense == Tense::kPast) {
    // "ended June 30", "died on Dec. 5": no such day to come.
    candidates.erase(
        std::remove_if(candidates.begin(), candidates.end(),
                       [&](const CalendarPeriod& c) { return c.first > published + 2; }),
        candidates.end());
  }
  const int length = reading.holiday != nullptr ? reading.holiday->length : 1;
  switch (reading.relation) {
    case TimeRelation::kLast:
    case TimeRelation::kPast:
    case TimeRelation::kPrevious:
      return ChooseLast(candidates, published);
    case TimeRelation::kNext:
    case TimeRelation::kComing:
    case TimeRelation::kFollowing:
      return ChooseNext(candidates, published);
    case TimeRelation::kThis:
    case TimeRelation::kCurrent:
      // "this winter", said in January, began in December
      for (const CalendarPeriod& candidate : candidates) {
        const bool now = reading.season && Distance(candidate, published) == 0;
        if (now) return {.period = candidate, .other = std::nullopt};
      }
      return {.period = PeriodIn(reading, Year(published)), .other = std::nullopt};
    default:
      break;
  }
  if (const std::optional<CalendarPeriod> told = InNarrative(reading, context, published)) {
    Choice choice = ChooseByTense(candidates, length, published, context.tense);
    std::optional<DateReading> other;
    if (choice.period) other = Alternative(*choice.period, "nearest to publication");
    return {.period = told, .other = other};
  }
  const Tense tense = LooksForward(context.preposition) && context.tense == Tense::kPast
                          ? Tense::kUnknown
                          : context.tense;
  const Choice nearest = ChooseByTense(candidates, length, published, tense);
  if (!reading.weekday || !reading.day) return nearest;
  return ChooseByWeekday(candidates, reading, context, published, nearest);
}

Choice ChooseByContext(const TimeReading& reading, const ResolveContext& context) {
  if (!context.focus || reading.weekday || reading.quarter || reading.half) return {};
  const DateInterval focus = IntervalOf(*context.focus);
  const int year = Year(*focus.first);
  switch (reading.relation) {
    case TimeRelation::kThat:
    case TimeRelation::kSame:
      return {.period = PeriodIn(reading, year), .other = std::nullopt};
    case TimeRelation::kFollowing:
      for (const int next : {year, year + 1}) {
        const std::optional<CalendarPeriod> period = PeriodIn(reading, next);
        if (period && period->first > *focus.last) return {.period = period, .other = std::nullopt};
      }
      return {};
    case TimeRelation::kPrevious:
      for (const int before : {year, year - 1}) {
        const std::optional<CalendarPeriod> period = PeriodIn(reading, before);
        if (period && *IntervalOf(*period).last < *focus.first) {
          return {.period = period, .other = std::nullopt};
        }
      }
      return {};
    default:
      return {};
  }
}

Choice ChooseDayOfMonth(const TimeReading& reading, const ResolveContext& context,
                        absl::CivilDay published) {
  const auto of_month = [&](absl::CivilMonth month) -> std::optional<CalendarPeriod> {
    const auto day = ValidDay(static_cast<int>(month.year()), month.month(), *reading.day);
    if (!day) return std::nullopt;
    return CalendarPeriod{Granularity::kDay, *day};
  };
  const absl::CivilMonth month(published);
  switch (reading.relation) {
    case TimeRelation::kThis:
      return {.period = of_month(month), .other = std::nullopt};
    case TimeRelation::kLast:
      return {.period = of_month(month - 1), .other = std::nullopt};
    case TimeRelation::kNext:
      return {.period = of_month(month + 1), .other = std::nullopt};
    default:
      break;
  }
  const bool spoken_of =
      context.focus && context.focus_here && context.focus->granularity <= Granularity::kMonth;
  if (spoken_of) {
    return {.period = of_month(absl::CivilMonth(context.focus->first)), .other = std::nullopt};
  }
  std::vector<CalendarPeriod> candidates;
  for (const int shift : {-1, 0, 1}) {
    if (const auto day = of_month(month + shift)) candidates.push_back(*day);
  }
  // "moved to the 21st", "closed until the 3rd"
  const Tense tense = LooksForward(context.preposition) ? Tense::kFuture : context.tense;
  return ChooseByTense(candidates, 1, published, tense);
}

Choice ChooseWeekday(const TimeReading& reading, const ResolveContext& context,
                     absl::CivilDay published) {
  const auto weekday = static_cast<absl::Weekday>(*reading.weekday - 1);
  const absl::CivilDay before = absl::PrevWeekday(published, weekday);
  const absl::CivilDay after = absl::NextWeekday(published, weekday);
  const bool today = IsoWeekday(published) == *reading.weekday;
  const auto day = [](absl::CivilDay d) { return CalendarPeriod{Granularity::kDay, d}; };
  if (const std::optional<absl::CivilDay> told = WeekdayInNarrative(reading, context, published)) {
    const Choice usual{.period = day(today ? published : before), .other = std::nullopt};
    return {.period = day(*told), .other = Alternative(*usual.period, "nearest to publication")};
  }
  switch (reading.relation) {
    case TimeRelation::kLast:
    case TimeRelation::kPast:
      return {.period = day(before), .other = std::nullopt};
    case TimeRelation::kNext: {
      // "next Friday" said on a Tuesday: of next week for most, the coming one for some.
      const absl::CivilDay next_week =
          PeriodOf(Granularity::kWeek, published).first + 7 + (*reading.weekday - 1);
      if (next_week == after) return {.period = day(after), .other = std::nullopt};
      return {.period = day(next_week), .other = Alternative(day(after), "the coming one")};
    }
    case TimeRelation::kComing:
      return {.period = day(after), .other = std::nullopt};
    case TimeRelation::kThis:
      return {.period = day(today || context.tense != Tense::kPast ? (today ? published : after)
                                                                   : before),
              .other = std::nullopt};
    case TimeRelation::kThat:
    case TimeRelation::kSame:
      if (context.focus) {
        return {.period = day(absl::NextWeekday(context.focus->first - 1, weekday)),
                .other = std::nullopt};
      }
      break;
    case TimeRelation::kPrevious:
      if (context.focus) {
        return {.period = day(absl::PrevWeekday(context.focus->first, weekday)),
                .other = std::nullopt};
      }
      return {.period = day(before), .other = std::nullopt};
    case TimeRelation::kFollowing:
      if (context.focus) {
        return {.period = day(absl::NextWeekday(*IntervalOf(*context.focus).last, weekday)),
                .other = std::nullopt};
      }
      return {.period = day(after), .other = std::nullopt};
    default:
      break;
  }
  if (today) return {.period = day(published), .other = std::nullopt};
  // A date that came from a companion may be days off; nor does a plan of the past say where it
  // lies.
  if (context.tense == Tense::kPastPlan ||
      (context.article.published_is_related && context.tense != Tense::kFuture)) {
    const bool ahead = after - published <= published - before;
    return {.period = day(ahead ? after : before),
            .other = Alternative(day(ahead ? before : after),
                                 "the day on the other side of publication")};
  }
  const bool until = context.preposition == "until" || context.preposition == "till";
  const bool forward = context.tense == Tense::kFuture || until ||
                       (context.tense == Tense::kUnknown && LooksForward(context.preposition) &&
                        context.preposition != "before");
  return {.period = day(forward ? after : before), .other = std::nullopt};
}

}  // namespace claimcheck
