// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/linked_times.h"

#include <algorithm>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "claims/mention/date_offset.h"
#include "claims/value/calendar_period.h"
#include "claims/value/edtf.h"

namespace claimcheck {
namespace {

bool LacksYear(const TimeReading& reading) {
  return reading.form == TimeReading::Form::kCalendar && !reading.year && !reading.year_shift &&
         reading.relation == TimeRelation::kNone && (reading.month || reading.season);
}

// "The Boxing Day earthquake in 2004": the year behind the noun is the day's. "On Boxing Day he
// spoke of a match in 2004" tells of two times.
bool NamesItsYear(const TimeTokens& tokens, const TimeReading& day, const TimeReading& year) {
  constexpr std::size_t kReach = 5;
  const bool named = day.form == TimeReading::Form::kCalendar && !day.year && !day.year_shift &&
                     (day.holiday != nullptr || day.month) && day.relation == TimeRelation::kNone;
  const bool bare = year.form == TimeReading::Form::kCalendar && year.year && !year.month &&
                    !year.quarter && !year.half && !year.season && !year.year_last && !year.fiscal;
  if (!named || !bare || year.first < day.last + 2 || year.first > day.last + kReach) return false;
  static constexpr WordSet kOf({"in", "of"});
  static constexpr WordSet kWhen(
      {"on", "at", "by", "until", "in", "since", "before", "after", ","});
  if (!tokens.IsOneOf(year.first - 1, kOf) || day.first == tokens.first() ||
      tokens.IsOneOf(day.first - 1, kWhen)) {
    return false;
  }
  for (std::size_t i = day.last; i + 1 < year.first; ++i) {
    const bool noun =
        tokens.token(i).kind == TokenKind::kWord && tokens.token(i).word_case == WordCase::kLower;
    if (!noun) return false;
  }
  return true;
}

bool IsClockAlone(const TimeReading& reading) {
  return reading.form == TimeReading::Form::kCalendar && reading.minute_of_day && !reading.day &&
         !reading.weekday && !reading.month && reading.holiday == nullptr;
}

bool IsPlainDay(const TimeReading& reading) {
  if (reading.minute_of_day || reading.day_last) return false;
  if (reading.form == TimeReading::Form::kShift) {
    return reading.whole && reading.unit == TimeUnit::kDay && !reading.from_event;
  }
  return reading.form == TimeReading::Form::kCalendar && (reading.day || reading.weekday);
}

// "9 a.m. to 5 p.m. on Tuesday", "between 9 a.m. and 5 p.m. Tuesday": whether `end` is a clock of a
// day up to which `clock` reaches.
bool EndsHours(const TimeTokens& tokens, const TimeReading& clock, const TimeReading& end) {
  static constexpr WordSet kMarks({"and", "until", "till", "through", "or"});
  if (!end.minute_of_day || IsClockAlone(end) || end.first != clock.last + 1) return false;
  return tokens.IsRangeMark(clock.last) || tokens.IsOneOf(clock.last, kMarks);
}

// Whether nothing but brackets, a comma and "on" stands in tokens [first, last).
bool IsJoint(const TimeTokens& tokens, std::size_t first, std::size_t last) {
  static constexpr WordSet kJoints({"(", ")", ",", "on", "/", "[", "]"});
  if (last - first > 3) return false;
  for (std::size_t i = first; i < last; ++i) {
    if (!tokens.IsOneOf(i, kJoints)) return false;
  }
  return true;
}

// "a week before Christmas", "two days after May 9".
void LinkOffset(const TimeExpression& date, TimeExpression& before) {
  if (!before.offset || before.offset->first_token != date.first_token) return;
  const std::optional<DateInterval> days = DaysOf(*before.offset, date.interval, date.granularity);
  if (!days || !date.impossible.empty() || !date.alternatives.empty()) return;
  before.interval = *days;
  before.edtf = EdtfOf(*days, days->first == days->last ? FuzzyEnds::kNone : FuzzyEnds::kBoth);
  before.anchor = DateAnchor::kContext;
}

// The whole number of units that a length of time has.
std::optional<int> WholeUnits(const TimeExpression& length) {
  if (length.type != TimexType::kDuration || !length.duration || !length.duration->value ||
      length.duration->bound != BoundKind::kExact) {
    return std::nullopt;
  }
  int units = 0;
  if (!absl::SimpleAtoi(length.duration->value->ToCanonicalString(), &units) || units < 1 ||
      units > 1000) {
    return std::nullopt;
  }
  return units;
}

// `day` so many units on; units of a day or longer that count in days or months.
std::optional<absl::CivilDay> Moved(absl::CivilDay day, int units, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kDay:
      return day + units;
    case TimeUnit::kWeek:
      return day + 7 * units;
    case TimeUnit::kMonth:
      return AddMonths(day, units);
    case TimeUnit::kQuarter:
      return AddMonths(day, 3 * units);
    case TimeUnit::kYear:
      return AddMonths(day, 12 * units);
    default:
      return std::nullopt;
  }
}

// The last `units` of what ends with `last`: the day after it is where the next one begins, so that
// three months to 31 January begin on 1 November.
std::optional<DateInterval> UnitsUpTo(absl::CivilDay last, int units, TimeUnit unit) {
  const std::optional<absl::CivilDay> first = Moved(last + 1, -units, unit);
  if (!first || first->year() < 1) return std::nullopt;
  return DateInterval{.first = *first, .last = last};
}

std::optional<DateInterval> UnitsFrom(absl::CivilDay first, int units, TimeUnit unit) {
  const std::optional<absl::CivilDay> next = Moved(first, units, unit);
  if (!next || next->year() > 9999) return std::nullopt;
  return DateInterval{.first = first, .last = *next - 1};
}

// "three months ended Jan. 31", "the 12 months to September", "the first two months of 2014".
void LinkLength(const TimeTokens& tokens, const TimeExpression& date, TimeExpression& length) {
  const std::optional<int> units = WholeUnits(length);
  if (!units || !date.interval.first || !date.interval.last) return;
  const TimeUnit unit = TimeUnitNamed(length.duration->unit);
  const std::size_t at = length.last_token;
  static constexpr WordSet kEnds({"ended", "ending", "to", "through", "until"});
  const bool beside = date.first_token == at + 1;
  std::optional<DateInterval> days;
  if (beside && tokens.IsOneOf(at, kEnds)) {
    days = UnitsUpTo(*date.interval.last, *units, unit);
  } else if (beside && (tokens.Is(at, "of") || tokens.Is(at, "in"))) {
    const std::size_t word =
        tokens.Is(length.first_token, "the") ? length.first_token + 1 : length.first_token;
    if (tokens.Is(word, "first")) days = UnitsFrom(*date.interval.first, *units, unit);
    if (tokens.Is(word, "last") || tokens.Is(word, "final")) {
      days = UnitsUpTo(*date.interval.last, *units, unit);
    }
    if (days && !Contains(date.interval, *days)) days.reset();
  }
  if (!days) return;
  length.interval = *days;
  length.edtf = EdtfOf(*days, FuzzyEnds::kNone);
  length.anchor = date.anchor;
}

// Clocks of the world stand 12 hours behind UTC to 14 ahead, in steps of a quarter of an hour.
constexpr int kDay = 24 * 60;
constexpr int kFarthestAhead = 14 * 60;
constexpr int kClockStep = 15;

// The clock without a zone is so far from the other: "10:30 p.m. (2030 GMT)".
void InferOffset(const TimeExpression& zoned, TimeExpression& local) {
  int offset = *local.minute_of_day - *zoned.minute_of_day + *zoned.utc_offset_minutes;
  while (offset > kFarthestAhead) offset -= kDay;
  while (offset <= kFarthestAhead - kDay) offset += kDay;
  if (offset % kClockStep != 0) return;
  local.utc_offset_minutes = offset;
  if (!local.edtf.empty()) local.edtf += UtcOffsetText(offset);
}

// The second clock has the day of the first one's instant: 7 p.m. EST on Sunday is 0000 GMT on
// Monday.
void ShiftDay(const TimeExpression& first, TimeExpression& second) {
  const int minute = *first.minute_of_day - *first.utc_offset_minutes + *second.utc_offset_minutes;
  const int days = minute < 0 ? -1 : minute >= kDay ? 1 : 0;
  if (days == 0 || second.interval != first.interval) return;
  const absl::CivilDay day = *second.interval.first + days;
  const std::size_t length = IsoDay(day).size();
  second.timex.replace(0, length, IsoDay(day));
  second.edtf.replace(0, length, IsoDay(day));
  second.interval = {.first = day, .last = day};
}

void LinkClocks(const TimeTokens& tokens, TimeExpression& first, TimeExpression& second) {
  if (!first.minute_of_day || !second.minute_of_day) return;
  const bool bracket = tokens.at(first.last_token) == "(" || tokens.at(first.last_token) == "[";
  if (!bracket || second.first_token != first.last_token + 1) return;
  if (second.utc_offset_minutes && !first.utc_offset_minutes) InferOffset(second, first);
  if (first.utc_offset_minutes && !second.utc_offset_minutes) InferOffset(first, second);
  const bool known = first.utc_offset_minutes && second.utc_offset_minutes;
  if (known && second.anchor == DateAnchor::kContext && first.interval.first) {
    ShiftDay(first, second);
  }
}

bool IsWeekdayAlone(const TimeTokens& tokens, const TimeExpression& time) {
  return time.type == TimexType::kDate && time.last_token == time.first_token + 1 &&
         tokens.Value(time.first_token, TimeKind::kWeekday) != 0 && time.interval.first;
}

void MoveByWeek(int weeks, TimeExpression& day) {
  const absl::CivilDay moved = *day.interval.first + 7 * weeks;
  day.interval = {.first = moved, .last = moved};
  day.timex = day.edtf = IsoDay(moved);
}

// What joins two weekdays of one row, of which the second comes later.
bool IsWeekdayJoint(const TimeTokens& tokens, std::size_t i) {
  static constexpr WordSet kWords({"and", "or", "through", "until", "till", "&"});
  return tokens.IsOneOf(i, kWords) || tokens.IsRangeMark(i);
}

constexpr std::size_t kLongestRow = 7;  // days that one row names

// "Tuesday and Wednesday", "Monday through Thursday": the days of a row follow each other. Which of
// both was resolved against its order shows in the side of publication that the second lies on.
void LinkWeekdays(const TimeTokens& tokens, std::optional<absl::CivilDay> published,
                  std::size_t first, std::vector<TimeExpression>& expressions) {
  if (!published) return;
  for (std::size_t i = first + 1; i < expressions.size(); ++i) {
    TimeExpression& before = expressions[i - 1];
    TimeExpression& after = expressions[i];
    if (after.first_token != before.last_token + 1 || !IsWeekdayJoint(tokens, before.last_token) ||
        !IsWeekdayAlone(tokens, before) || !IsWeekdayAlone(tokens, after) ||
        *before.interval.first < *after.interval.first) {
      continue;
    }
    if (*after.interval.first >= *published) {
      MoveByWeek(1, after);
      continue;
    }
    MoveByWeek(-1, before);
    for (std::size_t k = i - 1; k > first && i - k < kLongestRow; --k) {
      const bool row = expressions[k].first_token == expressions[k - 1].last_token + 1 &&
                       IsWeekdayAlone(tokens, expressions[k - 1]);
      if (!row || *expressions[k - 1].interval.first < *expressions[k].interval.first) break;
      MoveByWeek(-1, expressions[k - 1]);
    }
  }
}

// The weekday that an expression names, 1 for Monday; 0 for none.
int WeekdayIn(const TimeTokens& tokens, const TimeExpression& time) {
  for (std::size_t i = time.first_token; i < time.last_token; ++i) {
    if (const int weekday = tokens.Value(i, TimeKind::kWeekday); weekday != 0) return weekday;
  }
  return 0;
}

bool IsOneDay(const TimeExpression& time) {
  return time.granularity == Granularity::kDay && time.interval.first &&
         time.interval.first == time.interval.last && !time.offset;
}

// "Saturday night, Aug. 8, 2015": the date tells which Saturday, if it is one.
void LinkRestatedDay(const TimeTokens& tokens, TimeExpression& weekday,
                     const TimeExpression& date) {
  constexpr std::size_t kIsoDay = 10;  // "2015-08-08"
  const bool beside =
      date.first_token == weekday.last_token + 1 && tokens.at(weekday.last_token) == ",";
  const bool timed = weekday.granularity == Granularity::kTime || weekday.hours != nullptr;
  if (!beside || !timed || !IsOneDay(date) || !weekday.interval.first) return;
  const absl::CivilDay day = *date.interval.first;
  const int named = WeekdayIn(tokens, weekday);
  if (named == 0 || WeekdayIn(tokens, date) != 0) return;
  if (static_cast<int>(absl::GetWeekday(day)) + 1 != named) return;
  if (weekday.timex.size() < kIsoDay || weekday.edtf.size() < kIsoDay) return;
  const absl::civil_diff_t further = *weekday.interval.last - *weekday.interval.first;
  weekday.timex.replace(0, kIsoDay, IsoDay(day));
  weekday.edtf.replace(0, kIsoDay, IsoDay(day));
  weekday.interval = {.first = day, .last = day + further};
  weekday.anchor = date.anchor;
  weekday.alternatives.clear();
}

}  // namespace

void ShareSets(const TimeTokens& tokens, std::vector<TimeReading>& readings) {
  static constexpr WordSet kJoints({"and", "or", ","});
  for (std::size_t i = 1; i < readings.size(); ++i) {
    const TimeReading& set = readings[i - 1];
    TimeReading& day = readings[i];
    const bool alone = day.form == TimeReading::Form::kCalendar && day.weekday &&
                       day.last == day.first + 1 && day.relation == TimeRelation::kNone;
    if (!alone || set.form != TimeReading::Form::kSet || day.first != set.last + 1 ||
        !absl::StartsWith(set.timex, "XXXX-WXX-") || !tokens.IsOneOf(set.last, kJoints)) {
      continue;
    }
    day.form = TimeReading::Form::kSet;
    day.timex = absl::StrCat("XXXX-WXX-", *day.weekday);
  }
}

void ShareYears(const TimeTokens& tokens, std::vector<TimeReading>& readings) {
  for (std::size_t i = 1; i < readings.size(); ++i) {
    if (NamesItsYear(tokens, readings[i - 1], readings[i])) readings[i - 1].year = readings[i].year;
  }
  for (std::size_t i = readings.size(); i > 1; --i) {
    const TimeReading& later = readings[i - 1];
    TimeReading& earlier = readings[i - 2];
    const bool beside = later.first <= earlier.last + 2 && later.form == earlier.form;
    if (!beside || !LacksYear(earlier) || !later.year ||
        later.month.has_value() != earlier.month.has_value()) {
      continue;
    }
    earlier.year = later.year;
    if (earlier.month && *earlier.month > *later.month) earlier.year = *later.year - 1;
  }
}

ClockDay DayOfClock(const TimeTokens& tokens, const std::vector<TimeReading>& readings,
                    std::size_t i) {
  if (!IsClockAlone(readings[i])) return {};
  if (i + 1 < readings.size() && EndsHours(tokens, readings[i], readings[i + 1])) {
    const bool past_midnight = *readings[i].minute_of_day > *readings[i + 1].minute_of_day;
    return {&readings[i + 1], past_midnight ? -1 : 0};
  }
  std::size_t day = i + 1;
  if (day < readings.size() && IsClockAlone(readings[day]) && tokens.at(readings[i].last) == "(" &&
      readings[day].first == readings[i].last + 1) {
    ++day;
  }
  if (day >= readings.size() || !IsPlainDay(readings[day])) return {};
  // The second clock's own turn comes with the day right after it.
  if (!IsJoint(tokens, readings[day - 1].last, readings[day].first)) return {};
  return {&readings[day], 0};
}

void LinkExpressions(const TimeTokens& tokens, std::optional<absl::CivilDay> published,
                     std::size_t first, std::vector<TimeExpression>& expressions) {
  LinkWeekdays(tokens, published, first, expressions);
  for (std::size_t i = first + 1; i < expressions.size(); ++i) {
    LinkRestatedDay(tokens, expressions[i - 1], expressions[i]);
  }
  for (std::size_t i = first + 1; i < expressions.size(); ++i) {
    TimeExpression& before = expressions[i - 1];
    TimeExpression& after = expressions[i];
    LinkOffset(after, before);
    LinkLength(tokens, after, before);
    LinkClocks(tokens, before, after);
  }
}

}  // namespace claimcheck
