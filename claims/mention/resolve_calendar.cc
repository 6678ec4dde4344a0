// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/resolve_calendar.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/lexicon/period_part.h"
#include "claims/mention/choose_period.h"
#include "claims/mention/impossible_date.h"
#include "claims/mention/neighbour_reading.h"
#include "claims/mention/nth_reading.h"
#include "claims/mention/resolve_fiscal.h"
#include "claims/mention/unknown_date.h"
#include "claims/value/edtf.h"
#include "claims/value/padded_number.h"

namespace claimcheck {
namespace {

int Year(absl::CivilDay day) { return static_cast<int>(day.year()); }

// "14:05"
std::string ClockText(int minute) {
  return absl::StrCat(TwoDigits(minute / 60), ":", TwoDigits(minute % 60));
}

Granularity GranularityOf(const TimeReading& reading) {
  if (reading.holiday_weekend) return Granularity::kWeekend;
  if (reading.day || reading.weekday || reading.holiday != nullptr) return Granularity::kDay;
  if (reading.month) return Granularity::kMonth;
  if (reading.quarter) return Granularity::kQuarter;
  if (reading.half) return Granularity::kHalf;
  if (reading.season) return Granularity::kSeason;
  if (reading.decade) return Granularity::kDecade;
  if (reading.century) return Granularity::kCentury;
  if (reading.minute_of_day || reading.day_part != DayPart::kNone) return Granularity::kTime;
  return Granularity::kYear;
}

std::string TimeSuffix(const TimeReading& reading) {
  if (reading.step != 0) return "";  // StepFrom writes it
  if (reading.minute_of_day) return absl::StrCat("T", ClockText(*reading.minute_of_day));
  if (reading.day_part != DayPart::kNone) return absl::StrCat("T", DayPartName(reading.day_part));
  return "";
}

// The year that is written, or that "this year" and "last year" beside the month give.
std::optional<int> KnownYear(const TimeReading& reading, const ResolveContext& context) {
  if (reading.year) return reading.year;
  if (reading.year_shift && reading.year_of_context) {
    if (!context.focus) return std::nullopt;
    return Year(context.focus->first) + *reading.year_shift;
  }
  if (reading.year_shift && context.article.published) {
    return Year(*context.article.published) + *reading.year_shift;
  }
  return std::nullopt;
}

// "1998-99", "March 5-7": a first and a last period, written with a slash.
void SetRange(const CalendarPeriod& first, const CalendarPeriod& last, TimeExpression& expression) {
  expression.timex = absl::StrCat(TimexOf(first), "/", TimexOf(last));
  expression.edtf = absl::StrCat(EdtfOf(first), "/", EdtfOf(last));
  expression.interval = {.first = IntervalOf(first).first, .last = IntervalOf(last).last};
  expression.granularity = first.granularity;
}

void OfferOtherOrder(const TimeReading& reading, DayMonthOrder order, TimeExpression& expression) {
  if (!reading.either_order || order != DayMonthOrder::kUnknown) return;
  if (const auto day = ValidDay(*reading.year, *reading.day, *reading.month)) {
    expression.alternatives.push_back(Alternative({Granularity::kDay, *day}, "month first"));
    expression.either_order = true;
  }
}

void SetFixedPeriod(const TimeReading& reading, const ResolveContext& context,
                    TimeExpression& expression) {
  if (reading.century) {
    const int first = (*reading.century - 1) * 100 + 1;
    SetPeriod({Granularity::kCentury, absl::CivilDay(first, 1, 1)}, reading, context, expression);
  } else {
    SetPeriod({Granularity::kDecade, absl::CivilDay(*reading.decade, 1, 1)}, reading, context,
              expression);
  }
  expression.anchor = DateAnchor::kExplicit;
}

// "Thanksgiving weekend": the weekend beside the holiday, with the holiday and what lies between;
// before a Monday or Tuesday, after any other day.
void SetWeekend(const DateInterval& holiday, TimeExpression& expression) {
  const absl::CivilDay day = *holiday.first;
  const CalendarPeriod own = PeriodOf(Granularity::kWeekend, day);
  const std::optional<CalendarPeriod> before = Shift(own, -1);
  const CalendarPeriod weekend = IsoWeekday(day) <= 2 && before ? *before : own;
  const DateInterval days = IntervalOf(weekend);
  expression.timex = TimexOf(weekend);
  expression.granularity = Granularity::kWeekend;
  expression.interval = {.first = std::min({day, *days.first - 1}),
                         .last = std::max(*holiday.last, *days.last)};
  expression.edtf = EdtfOf(expression.interval, FuzzyEnds::kBoth);
}

void SetHoliday(const TimeReading& reading, const CalendarPeriod& first,
                TimeExpression& expression) {
  const std::optional<DateInterval> days = HolidayIn(*reading.holiday, Year(first.first));
  if (!days) return;
  // A part of the day or a time of it leaves the day as it is.
  if (expression.granularity == Granularity::kDay) {
    const DateInterval told = *CalendarDaysIn(*reading.holiday, Year(first.first));
    expression.edtf = EdtfOf(told, told == *days ? FuzzyEnds::kNone : FuzzyEnds::kBoth);
    expression.interval = *days;
  }
  if (reading.holiday_weekend) SetWeekend(*days, expression);
  if (reading.holiday->length == 1 || reading.holiday_weekend) return;
  const DateInterval told = *CalendarDaysIn(*reading.holiday, Year(first.first));
  expression.timex = absl::StrCat(IsoDay(*told.first), "/", IsoDay(*told.last));
}

// A clock time or a part of the day alone belongs to the day mentioned last, else to the day of
// publication.
void SetTimeAlone(const TimeReading& reading, const ResolveContext& context,
                  TimeExpression& expression) {
  const bool focused = context.focus && context.focus->granularity == Granularity::kDay;
  if (focused) {
    SetPeriod(*context.focus, reading, context, expression);
    expression.anchor = DateAnchor::kContext;
  } else if (context.article.published) {
    SetPeriod({Granularity::kDay, *context.article.published}, reading, context, expression);
    expression.anchor = PublishedAnchor(context.article);
  }
}

void SetUnknown(const TimeReading& reading, TimeExpression& expression) {
  const std::string suffix = TimeSuffix(reading);
  expression.timex = absl::StrCat(UnknownTimex(reading), suffix);
  if (suffix.empty()) expression.edtf = UnknownEdtf(reading);
  expression.mod = std::string(PartModifier(reading.part_of));
  expression.granularity = GranularityOf(reading);
  if (reading.nth_weekday || reading.nth_unit == TimeUnit::kDay)
    expression.granularity = Granularity::kDay;
}

void SetChosen(const TimeReading& reading, const ResolveContext& context, const Choice& choice,
               TimeExpression& expression) {
  if (!choice.period) return;
  SetPeriod(*choice.period, reading, context, expression);
  if (reading.holiday != nullptr) SetHoliday(reading, *choice.period, expression);
  if (reading.day_last) {
    if (const auto last = ValidDay(Year(choice.period->first), *reading.month, *reading.day_last)) {
      SetRange(*choice.period, {Granularity::kDay, *last}, expression);
    }
  }
  expression.anchor = PublishedAnchor(context.article);
  if (choice.other) expression.alternatives.push_back(*choice.other);
}

// "The 12th": of a month that the text speaks of, or of one near publication.
void SetDayOfMonth(const TimeReading& reading, const ResolveContext& context,
                   TimeExpression& expression) {
  if (!context.article.published) return;
  SetChosen(reading, context, ChooseDayOfMonth(reading, context, *context.article.published),
            expression);
}

void SetExplicit(const TimeReading& reading, const ResolveContext& context, int year,
                 TimeExpression& expression) {
  TimeReading dated = reading;
  dated.year = year;
  const std::optional<CalendarPeriod> period = PeriodIn(dated, year);
  if (!period) return;
  SetChosen(dated, context, {.period = period, .other = std::nullopt}, expression);
  expression.anchor = reading.year              ? DateAnchor::kExplicit
                      : reading.year_of_context ? DateAnchor::kContext
                                                : PublishedAnchor(context.article);
  if (reading.year_last) {
    SetRange(*period, {Granularity::kYear, absl::CivilDay(*reading.year_last, 1, 1)}, expression);
  }
  if (period->granularity == Granularity::kDay) CheckWeekday(reading, period->first, expression);
}

// How far from a date of each fineness "around" it reaches.
int DaysAround(Granularity granularity) {
  switch (granularity) {
    case Granularity::kDay:
      return 3;
    case Granularity::kMonth:
      return 15;
    case Granularity::kQuarter:
    case Granularity::kSeason:
      return 30;
    case Granularity::kHalf:
      return 60;
    case Granularity::kYear:
      return 366;
    case Granularity::kDecade:
      return 3 * 366;
    default:
      return 0;
  }
}

// "Around 2010": the years beside it as well.
void Widen(TimeExpression& expression) {
  expression.mod = "APPROX";
  const int days = DaysAround(expression.granularity);
  if (days == 0 || !expression.interval.first || !expression.interval.last) return;
  if (expression.granularity >= Granularity::kYear) {
    const int years = days / 366;
    *expression.interval.first = absl::CivilDay(expression.interval.first->year() - years, 1, 1);
    *expression.interval.last = absl::CivilDay(expression.interval.last->year() + years, 12, 31);
  } else {
    *expression.interval.first -= days;
    *expression.interval.last += days;
  }
  expression.edtf += "~";
}

// The instant, as far as it is told: "2015-05-12T14:00:00-04:00", local without a zone (ISO 8601-2,
// level 0).
void SetClock(const TimeReading& reading, absl::CivilDay day, TimeExpression& expression) {
  const int minute = *reading.minute_of_day;
  absl::StrAppend(&expression.edtf, "T", ClockText(minute), ":00");
  if (reading.zone == nullptr) return;
  expression.utc_offset_minutes = OffsetAt(*reading.zone, day, minute);
  expression.edtf += UtcOffsetText(expression.utc_offset_minutes);
}

// A part of a period: its ends are about right where they are not the period's own.
std::string EdtfOfPart(const DateInterval& part, const CalendarPeriod& period) {
  const DateInterval whole = IntervalOf(period);
  if (part == whole) return EdtfOf(period);
  if (part.first == whole.first) return EdtfOf(part, FuzzyEnds::kLast);
  return EdtfOf(part, part.last == whole.last ? FuzzyEnds::kFirst : FuzzyEnds::kBoth);
}

// "the last Sunday in March" of the March that was chosen.
void SetNth(const TimeReading& reading, const CalendarPeriod& period, TimeExpression& expression) {
  const std::optional<NthDays> nth = NthIn(reading, period);
  if (!nth) {
    expression.impossible = absl::StrCat(TimexOf(period), " has no such ",
                                         reading.nth_unit == TimeUnit::kDay ? "day" : "week");
    expression.interval = {};
    expression.edtf.clear();
    return;
  }
  expression.timex = TimexOf(nth->period);
  const bool plain = nth->days == IntervalOf(nth->period);
  const bool told = reading.around_side != 0;
  expression.edtf =
      plain ? EdtfOf(nth->period) : EdtfOf(nth->days, told ? FuzzyEnds::kNone : FuzzyEnds::kBoth);
  expression.granularity = nth->period.granularity;
  expression.interval = nth->days;
}

// A date in the order of day and month that the article decided on.
TimeExpression ResolveOrdered(const TimeReading& reading, const ResolveContext& context) {
  const DayMonthChoice& order = context.article.order;
  TimeExpression expression;
  if (reading.either_order) expression.order = order;
  if (reading.only_order != DayMonthOrder::kUnknown) {
    expression.order = {reading.only_order, OrderSource::kOnlyReading};
  }
  const bool timed = reading.minute_of_day || reading.day_part != DayPart::kNone;
  expression.type = timed ? TimexType::kTime : TimexType::kDate;
  expression.minute_of_day = reading.minute_of_day;
  if (reading.zone != nullptr) expression.utc_offset_minutes = reading.zone->minutes;
  if (reading.before_christ) {
    SetUnknown(reading, expression);
    expression.timex = reading.year ? absl::StrCat("BC", FourDigits(*reading.year)) : "PAST_REF";
    // ISO 8601 counts the year before 1 as 0: 44 BC is -0043.
    if (reading.year) {
      expression.edtf = absl::StrCat(*reading.year > 1 ? "-" : "", FourDigits(*reading.year - 1));
    }
    return expression;
  }
  expression.impossible = WhyImpossible(reading);
  if (!expression.impossible.empty()) {
    SetUnknown(reading, expression);
    OfferNeighbours(reading, expression);
    return expression;
  }
  if (reading.decade || reading.century) {
    SetFixedPeriod(reading, context, expression);
  } else if (const std::optional<int> year = KnownYear(reading, context)) {
    SetExplicit(reading, context, *year, expression);
  } else if (reading.day && !reading.month) {
    SetDayOfMonth(reading, context, expression);
  } else if (timed && GranularityOf(reading) == Granularity::kTime) {
    SetTimeAlone(reading, context, expression);
  } else if (const Choice told = ChooseByContext(reading, context); told.period) {
    SetChosen(reading, context, told, expression);
    expression.anchor = DateAnchor::kContext;
  } else if (context.article.published && !reading.year_of_context) {
    const bool weekday_alone = reading.weekday && !reading.month;
    const Choice choice = weekday_alone
                              ? ChooseWeekday(reading, context, *context.article.published)
                              : ChooseYear(reading, context, *context.article.published);
    SetChosen(reading, context, choice, expression);
    if (reading.weekday && choice.period) CheckWeekday(reading, choice.period->first, expression);
  }
  if (expression.timex.empty()) SetUnknown(reading, expression);
  OfferOtherOrder(reading, order.order, expression);
  if (reading.step != 0) StepFrom(reading, expression);
  if (reading.fiscal) SetFiscalDays(reading, context, expression);
  if (reading.approximate) Widen(expression);
  return expression;
}

}  // namespace

DateAnchor PublishedAnchor(const DateContext& context) {
  return context.published_is_related ? DateAnchor::kRelated : DateAnchor::kPublished;
}

void SetPeriod(const CalendarPeriod& period, const TimeReading& reading,
               const ResolveContext& context, TimeExpression& expression) {
  const std::string suffix = TimeSuffix(reading);
  expression.timex = absl::StrCat(TimexOf(period), suffix);
  expression.edtf = EdtfOf(period);
  expression.mod = std::string(PartModifier(reading.part_of));
  expression.granularity = suffix.empty() ? period.granularity : Granularity::kTime;
  if (reading.minute_of_day) SetClock(reading, period.first, expression);
  expression.interval = PartOf(period, reading.part_of);
  if (reading.part_last != PeriodPart::kNone) {
    expression.interval.last = PartOf(period, reading.part_last).last;
    if (reading.part_last == PeriodPart::kLate) expression.mod = "END";
  }
  if (reading.part_of != PeriodPart::kNone && suffix.empty()) {
    expression.edtf = EdtfOfPart(expression.interval, period);
  }
  if (reading.day_part == DayPart::kNight && reading.step == 0) {
    // A night reaches into the next day: "early Sunday" may be Saturday night.
    expression.interval.last = *expression.interval.last + 1;
  }
  if (reading.nth || reading.around != TimeUnit::kNone) SetNth(reading, period, expression);
  const std::optional<absl::CivilDay> published = context.article.published;
  if (reading.earlier_in || reading.later_in) {
    expression.mod = reading.earlier_in ? "BEFORE" : "AFTER";
    if (!published || !Contains(expression.interval, {.first = *published, .last = *published})) {
      return;
    }
    (reading.earlier_in ? expression.interval.last : expression.interval.first) = *published;
    if (suffix.empty()) expression.edtf = EdtfOf(expression.interval, FuzzyEnds::kNone);
  }
}

TimeExpression ResolveCalendar(const TimeReading& reading, const ResolveContext& context) {
  if (!reading.either_order || context.article.order.order != DayMonthOrder::kMonthFirst) {
    return ResolveOrdered(reading, context);
  }
  TimeReading month_first = reading;
  std::swap(month_first.day, month_first.month);
  return ResolveOrdered(month_first, context);
}

}  // namespace claimcheck
