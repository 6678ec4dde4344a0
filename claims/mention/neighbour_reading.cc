// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/neighbour_reading.h"

#include "absl/strings/str_cat.h"
#include "claims/mention/calendar_reading.h"
#include "claims/mention/nth_reading.h"
#include "claims/mention/relation.h"
#include "claims/value/calendar_period.h"
#include "claims/value/edtf.h"

namespace claimcheck {
namespace {

// What stands before "after": "the day", "the night", "the first Tuesday".
struct Stepper {
  int count = 1;
  TimeUnit unit = TimeUnit::kNone;
  int weekday = 0;
  DayPart part = DayPart::kNone;
  std::size_t last = 0;
};

bool IsStepUnit(TimeUnit unit) {
  return unit == TimeUnit::kDay || unit == TimeUnit::kWeek || unit == TimeUnit::kWeekend ||
         unit == TimeUnit::kMonth || unit == TimeUnit::kYear;
}

// stepper = "the" [ ordinal ] weekday | "the" ( "day" | "week" | … | "morning" | "night" | … )
std::optional<Stepper> ReadStepper(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.Is(i, "the")) return std::nullopt;
  Stepper stepper;
  std::size_t at = i + 1;
  if (const int ordinal = tokens.Value(at, TimeKind::kOrdinal); ordinal > 0 && ordinal <= 5) {
    stepper.count = ordinal;
    ++at;
  }
  stepper.weekday = tokens.Value(at, TimeKind::kWeekday);
  stepper.last = at + 1;
  if (stepper.weekday != 0) {
    stepper.unit = TimeUnit::kDay;
    return stepper;
  }
  // "The Day After" is a title.
  if (at > i + 1 || !tokens.Has(at) || tokens.token(at).word_case != WordCase::kLower) {
    return std::nullopt;
  }
  stepper.part = static_cast<DayPart>(tokens.Value(at, TimeKind::kDayPart));
  stepper.unit = stepper.part != DayPart::kNone ? TimeUnit::kDay : SingularAt(tokens, at);
  if (!IsStepUnit(stepper.unit) || tokens.at(at).back() == 's') return std::nullopt;
  return stepper;
}

// "Monday's vote", "the May 3 vote": the date is an event's, which is what is counted from.
bool OwnsEvent(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kOwners({"'s", "'"});
  return tokens.IsOneOf(i, kOwners);
}

// The date that begins at token i and is told to the day: one of the calendar, or one of a row.
std::optional<TimeReading> ReadDay(const TimeTokens& tokens, std::size_t i) {
  std::optional<TimeReading> day = ReadNth(tokens, i);
  if (day && day->form == TimeReading::Form::kCalendar && day->nth_unit == TimeUnit::kDay) {
    return day;
  }
  day = ReadCalendar(tokens, i);
  // "the eve of the June 5 election": of that day.
  if (!day && tokens.Is(i, "the")) day = ReadCalendar(tokens, i + 1);
  const bool is_day =
      day && (day->day || day->weekday || day->holiday != nullptr) && !OwnsEvent(tokens, day->last);
  return is_day && !day->minute_of_day ? day : std::nullopt;
}

// Whether an event may be told from token i on: "the attack", "his arrest", "they met",
// "Chernobyl".
bool MayBeEvent(const TimeTokens& tokens, std::size_t i) {
  if (!tokens.Has(i) || tokens.token(i).kind != TokenKind::kWord) return false;
  static constexpr WordSet kNone(
      {"that", "this", "and", "or", "but", "all", "day", "night", "then"});
  return !tokens.IsOneOf(i, kNone) && (!tokens.IsTime(i + 1) || OwnsEvent(tokens, i + 1));
}

bool EndsPhrase(const TimeTokens& tokens, std::size_t i) {
  return !tokens.Has(i) || tokens.token(i).kind == TokenKind::kPunctuation;
}

TimeReading FromEvent(std::size_t first, std::size_t last, const Stepper& stepper, int step) {
  TimeReading reading = ShiftReading(first, last, stepper.unit, Step{step, false});
  reading.from_event = true;
  reading.day_part = stepper.part;
  return reading;
}

// eve = [ "the" ] "eve" "of" ( date | event )
std::optional<TimeReading> ReadEve(const TimeTokens& tokens, std::size_t i) {
  const std::size_t at = tokens.Is(i, "the") ? i + 1 : i;
  if (!tokens.Is(at, "eve") || !tokens.Is(at + 1, "of")) return std::nullopt;
  if (std::optional<TimeReading> day = ReadDay(tokens, at + 2)) {
    day->first = i;
    day->step = -1;
    return day;
  }
  const Stepper eve{.unit = TimeUnit::kDay};
  if (!MayBeEvent(tokens, at + 2)) return std::nullopt;
  return FromEvent(i, at + 1, eve, -1);
}

DateInterval WholePeriodBeside(const DateInterval& days, Granularity granularity, bool after,
                               CalendarPeriod* beside) {
  const CalendarPeriod own = PeriodOf(granularity, after ? *days.last : *days.first);
  *beside = own;
  // Saturday's weekend is the one it lies in, and of a Friday the one that follows.
  const bool ahead = after ? own.first > *days.last : *IntervalOf(own).last < *days.first;
  if (!ahead) *beside = Shift(own, after ? 1 : -1).value_or(own);
  const DateInterval whole = IntervalOf(*beside);
  if (granularity == Granularity::kWeekend) return whole;
  return after ? DateInterval{.first = *days.last + 1, .last = whole.last}
               : DateInterval{.first = whole.first, .last = *days.first - 1};
}

absl::CivilDay DayBeside(const TimeReading& reading, const DateInterval& days) {
  const bool after = reading.step > 0;
  const absl::CivilDay from = after ? *days.last : *days.first;
  if (reading.step_weekday == 0) return from + reading.step;
  const auto weekday = static_cast<absl::Weekday>(reading.step_weekday - 1);
  return after ? absl::NextWeekday(from, weekday) + 7 * (reading.step - 1)
               : absl::PrevWeekday(from, weekday) + 7 * (reading.step + 1);
}

}  // namespace

std::optional<TimeReading> ReadNeighbour(const TimeTokens& tokens, std::size_t i) {
  if (std::optional<TimeReading> eve = ReadEve(tokens, i)) return eve;
  const std::optional<Stepper> stepper = ReadStepper(tokens, i);
  if (!stepper) return std::nullopt;
  const std::size_t at = stepper->last;
  const bool after = tokens.Is(at, "after") || tokens.Is(at, "following");
  if (!after && !tokens.Is(at, "before") && !tokens.Is(at, "preceding")) return std::nullopt;
  // "the week after next", "the weekend before last"
  const bool second = tokens.Is(at, "after") ? tokens.Is(at + 1, "next")
                                             : tokens.Is(at, "before") && tokens.Is(at + 1, "last");
  if (second && stepper->unit != TimeUnit::kDay) {
    return ShiftReading(i, at + 2, stepper->unit, Step{after ? 2 : -2, false});
  }
  const int step = after ? stepper->count : -stepper->count;
  if (std::optional<TimeReading> day = ReadDay(tokens, at + 1)) {
    if (day->step != 0) return std::nullopt;
    day->first = i;
    day->step = step;
    day->step_unit = stepper->unit;
    day->step_weekday = stepper->weekday;
    day->day_part = stepper->part;
    return day;
  }
  if (stepper->weekday != 0) return std::nullopt;
  const bool preposition = tokens.Is(at, "after") || tokens.Is(at, "before");
  if (preposition && EndsPhrase(tokens, at + 1)) {
    TimeReading reading = ShiftReading(i, at + 1, stepper->unit, Step{step, true});
    reading.day_part = stepper->part;
    return reading;
  }
  if (!MayBeEvent(tokens, at + 1)) return std::nullopt;
  return FromEvent(i, at, *stepper, step);
}

void StepFrom(const TimeReading& reading, TimeExpression& expression) {
  const std::optional<Granularity> granularity = GranularityOf(reading.step_unit);
  const bool whole = granularity && *granularity != Granularity::kDay;
  expression.alternatives.clear();
  expression.either_order = false;
  expression.impossible.clear();
  if (!expression.interval.first || !expression.interval.last) {
    expression.edtf.clear();
    expression.timex =
        reading.step_weekday != 0 ? absl::StrCat("XXXX-WXX-", reading.step_weekday) : "XXXX-XX-XX";
    return;
  }
  CalendarPeriod period{Granularity::kDay, {}};
  DateInterval days;
  if (whole) {
    days = WholePeriodBeside(expression.interval, *granularity, reading.step > 0, &period);
  } else {
    period.first = DayBeside(reading, expression.interval);
    days = IntervalOf(period);
  }
  if (period.first.year() < 1 || period.first.year() > 9999) return;
  expression.timex = TimexOf(period);
  expression.edtf = EdtfOf(days, FuzzyEnds::kNone);
  expression.granularity = period.granularity;
  expression.interval = days;
  if (reading.day_part == DayPart::kNone) return;
  absl::StrAppend(&expression.timex, "T", DayPartName(reading.day_part));
  expression.granularity = Granularity::kTime;
  if (reading.day_part == DayPart::kNight) *expression.interval.last += 1;
}

}  // namespace claimcheck
