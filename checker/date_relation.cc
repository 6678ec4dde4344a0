// SPDX-License-Identifier: Apache-2.0
#include "checker/date_relation.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/clock_reach.h"

namespace claimcheck {
namespace {

bool IsResolved(const DateInterval& interval) { return interval.first || interval.last; }

constexpr int kDayMinutes = 1440;

// "Midnight on Friday" begins Friday for some and ends it for others.
bool IsMidnight(const TimeExpression& time) { return time.minute_of_day == kDayMinutes; }

std::vector<DateInterval> Readings(const TimeExpression& time) {
  std::vector<DateInterval> readings = {time.interval};
  if (IsMidnight(time) && time.interval.first && time.interval.last) {
    readings.push_back({*time.interval.first - 1, *time.interval.last + 1});
  }
  for (const DateReading& reading : time.alternatives) readings.push_back(reading.interval);
  return readings;
}

bool AnyReadingMeets(const TimeExpression& a, const TimeExpression& b) {
  for (const DateInterval& x : Readings(a)) {
    for (const DateInterval& y : Readings(b)) {
      if (!Disjoint(x, y)) return true;
    }
  }
  return false;
}

// A clock time of a certain day: minutes from an arbitrary midnight, in UTC or by a local clock.
struct Clock {
  std::int64_t minute = 0;
  bool utc = false;
  ClockReach reach;
  int period =
      0;  // what it may be off by: half a day where a.m. or p.m. is not told; 0 for nothing
};

// Clock times further apart than this are not two people's watches.
constexpr std::int64_t kTellableMinutes = 120;

// How near half a day two times are of which one is a.m. for p.m.
constexpr std::int64_t kHalfDaySlack = 30;

std::optional<Clock> ClockOf(const TimeExpression& time) {
  const DateInterval& days = time.interval;
  if (!time.minute_of_day || !days.first || days.first != days.last || !time.alternatives.empty()) {
    return std::nullopt;
  }
  Clock clock;
  clock.minute = (*days.first - absl::CivilDay(1970, 1, 1)) * kDayMinutes + *time.minute_of_day -
                 time.utc_offset_minutes.value_or(0);
  clock.utc = time.utc_offset_minutes.has_value();
  clock.reach = ReachOf(time);
  if (IsMidnight(time)) clock.period = kDayMinutes;
  if (time.half_unknown) clock.period = kDayMinutes / 2;
  return clock;
}

// Whether the first of two clock times that lie within half a day (of their period) of each other
// is the later one.
bool IsLater(const Clock& a, const Clock& b) {
  const int period = std::max(a.period, b.period);
  const std::int64_t turn = period == 0 ? kDayMinutes : period;
  const std::int64_t ahead = ((a.minute - b.minute) % turn + turn) % turn;
  return ahead != 0 && ahead <= turn / 2;
}

// Two clock times of one moment of whatever day, of which one may be a.m. for p.m.
Comparison CompareByTheClock(const Clock& a, const Clock& b) {
  constexpr std::int64_t kHalfDay = 720, kDay = 1440;
  const std::int64_t apart = std::abs(a.minute - b.minute) % kDay;
  std::int64_t between = std::min(apart, kDay - apart);
  if (std::max(a.period, b.period) == kHalfDay) between = std::min(between, kHalfDay - between);
  const bool swapped = between != 0 && IsLater(a, b);
  if (between == 0 && !AreOnTwoSides(a.reach, b.reach)) {
    return {Relation::kAgree, "the same time by the clock"};
  }
  if (swapped ? MayMeet(b.reach, a.reach, between) : MayMeet(a.reach, b.reach, between)) {
    return {Relation::kCompatible, "the times agree as far as they are told"};
  }
  if (between <= kTellableMinutes) {
    return {Relation::kDiffers, "the clock times are less than two hours apart"};
  }
  if (kHalfDay - between <= kHalfDaySlack) {
    return {Relation::kDiffers, "the clock times are half a day apart, as a.m. and p.m. are"};
  }
  return {Relation::kCompatible, "the clock times are of two moments"};
}

// Two clock times as instants, whatever their zones; by local clocks where neither tells its zone,
// for they are told of one place. nullopt where only one does.
std::optional<Comparison> CompareClocks(const TimeExpression& a, const TimeExpression& b) {
  const std::optional<Clock> x = ClockOf(a), y = ClockOf(b);
  if (!x || !y || x->utc != y->utc) return std::nullopt;
  if (a.day_unsaid || b.day_unsaid) return CompareByTheClock(*x, *y);
  std::int64_t apart = std::abs(x->minute - y->minute);
  if (const int period = std::max(x->period, y->period); period != 0 && apart < 2 * period) {
    apart = std::min({apart, std::abs(apart - period), std::abs(apart - 2 * period)});
  }
  if (apart == 0 && !AreOnTwoSides(x->reach, y->reach)) {
    return Comparison{Relation::kAgree, "the same time"};
  }
  const bool swapped = apart != 0 && IsLater(*x, *y);
  if (swapped ? MayMeet(y->reach, x->reach, apart) : MayMeet(x->reach, y->reach, apart)) {
    return Comparison{Relation::kCompatible, "the times agree as far as they are told"};
  }
  if (apart <= kTellableMinutes) {
    return Comparison{Relation::kDiffers, "the clock times are less than two hours apart"};
  }
  return Comparison{Relation::kConflict, "both clock times cannot be true"};
}

// The minutes from the first to the last at which something may have been, both inclusive, by the
// clocks of UTC or by local ones.
struct Minutes {
  std::int64_t first = 0;
  std::int64_t last = 0;
  bool utc = false;
};

// Of a clock time with its slack, of a part of a day, and of a day.
std::optional<Minutes> MinutesOf(const TimeExpression& time) {
  const DateInterval& days = time.interval;
  if (!days.first || !days.last || !time.alternatives.empty()) return std::nullopt;
  const std::int64_t midnight = (*days.first - absl::CivilDay(1970, 1, 1)) * kDayMinutes;
  if (time.minute_of_day) {
    const std::optional<Clock> clock = ClockOf(time);
    if (!clock || clock->period != 0) return std::nullopt;
    const ClockReach& reach = clock->reach;
    return Minutes{clock->minute - reach.early - reach.slack,
                   clock->minute + reach.late + reach.slack, clock->utc};
  }
  if (time.hours != nullptr) {
    return Minutes{midnight + time.hours->first, midnight + time.hours->last};
  }
  if (time.granularity != Granularity::kDay) return std::nullopt;
  return Minutes{midnight, midnight + (*days.last - *days.first + 1) * kDayMinutes - 1};
}

// What local minutes may be in UTC.
Minutes InUtc(const Minutes& local, const OffsetRange& offsets) {
  return {local.first - offsets.most, local.last - offsets.least, true};
}

// The minutes from one time to another on whatever day, between minus and plus half a day.
std::int64_t WithinHalfDay(std::int64_t minutes) {
  const std::int64_t ahead = (minutes % kDayMinutes + kDayMinutes) % kDayMinutes;
  return ahead > kDayMinutes / 2 ? ahead - kDayMinutes : ahead;
}

bool Overlap(const Minutes& a, const Minutes& b) { return a.first <= b.last && b.first <= a.last; }

// Whether the times of day meet on any day.
bool OverlapOnSomeDay(const Minutes& a, const Minutes& b) {
  const std::int64_t ahead = ((b.first - a.first) % kDayMinutes + kDayMinutes) % kDayMinutes;
  return ahead <= a.last - a.first || kDayMinutes - ahead <= b.last - b.first;
}

// "United Kingdom" for "united kingdom"
std::string WithCapitals(std::string name) {
  bool begins = true;
  for (char& letter : name) {
    if (begins) letter = absl::ascii_toupper(static_cast<unsigned char>(letter));
    begins = letter == ' ';
  }
  return name;
}

// "UTC+7 to UTC+9"
std::string OffsetWords(const OffsetRange& offsets) {
  const auto words = [](int minutes) {
    const int size = std::abs(minutes);
    std::string text = absl::StrCat("UTC", minutes < 0 ? "-" : "+", size / 60);
    if (size % 60 != 0) absl::StrAppendFormat(&text, ":%02d", size % 60);
    return text;
  };
  if (offsets.least == offsets.most) return words(offsets.least);
  return absl::StrCat(words(offsets.least), " to ", words(offsets.most));
}

std::string WhyNotOneMoment(const LocalClocks& local) {
  if (local.country.empty()) return "no clocks on earth show both times at once";
  return absl::StrCat("by the clocks of ", WithCapitals(local.country), " (",
                      OffsetWords(local.offsets), ") the two times are not one moment");
}

// A local time or part of the day against a time that tells its zone.
Comparison CompareAcrossZones(const TimeExpression& a, Minutes x, const TimeExpression& b,
                              Minutes y, const LocalClocks& local) {
  const bool a_is_local = !x.utc;
  const TimeExpression& here = a_is_local ? a : b;
  // A day alone is the outlet's as often as the event's.
  const bool timed = here.minute_of_day || here.hours != nullptr;
  Minutes& told = a_is_local ? x : y;
  told = InUtc(told, timed ? local.offsets : OffsetRange{});
  const bool guessed = a.day_unsaid || b.day_unsaid;
  if (guessed ? OverlapOnSomeDay(x, y) : Overlap(x, y)) {
    return {Relation::kCompatible,
            "the zone that one of the times does not tell may make them one"};
  }
  return {here.local_said ? Relation::kConflict : Relation::kDiffers, WhyNotOneMoment(local)};
}

// Whether two parts of one day only meet where one stretches the words: afternoon and evening.
bool BarelyMeet(const TimeExpression& a, const Minutes& x, const TimeExpression& b,
                const Minutes& y) {
  if (a.minute_of_day || b.minute_of_day || a.interval.first != b.interval.first) return false;
  const std::int64_t shared = std::min(x.last, y.last) - std::max(x.first, y.first);
  const std::int64_t shorter = std::min(x.last - x.first, y.last - y.first);
  return 3 * shared < shorter;
}

// A part of the day against another, or against a clock time of one place.
Comparison CompareHours(const TimeExpression& a, const Minutes& x, const TimeExpression& b,
                        const Minutes& y) {
  const bool guessed = a.day_unsaid || b.day_unsaid;
  if (guessed ? OverlapOnSomeDay(x, y) : Overlap(x, y)) {
    if (!guessed && BarelyMeet(a, x, b, y)) {
      return {Relation::kDiffers, "the two parts of the day hardly meet"};
    }
    return {Relation::kCompatible, "one time of day lies within the other or overlaps it"};
  }
  if (guessed) return {Relation::kDiffers, "the times of day are apart"};
  return {Relation::kConflict, "both times of day cannot be true"};
}

// By hours and zones; nullopt where days tell as much, or clocks more.
std::optional<Comparison> CompareTimesOfDay(const TimeExpression& a, const TimeExpression& b,
                                            const LocalClocks& local) {
  if (a.hours != nullptr && a.hours == b.hours && a.interval == b.interval) return std::nullopt;
  const bool timed =
      (a.minute_of_day || a.hours != nullptr) && (b.minute_of_day || b.hours != nullptr);
  const std::optional<Minutes> x = MinutesOf(a), y = MinutesOf(b);
  if (!x || !y) return std::nullopt;
  if (x->utc != y->utc) return CompareAcrossZones(a, *x, b, *y, local);
  return timed ? std::optional(CompareHours(a, *x, b, *y)) : std::nullopt;
}

// "Last week" of a reporter whose weeks begin on Sunday, and that Sunday or the night before it.
bool IsEveOfWeek(const TimeExpression& week, const TimeExpression& day) {
  if (week.granularity != Granularity::kWeek || !week.interval.first || !day.interval.last)
    return false;
  const auto before = *week.interval.first - *day.interval.last;
  return before == 1 || (before == 2 && day.hours != nullptr);
}

// "The beginning of March" / "11 March", "early 2014" / "May 2014": behind the soft end of a part
// of a period, by no more than half of that part; a period's own ends are not soft.
bool LiesJustOutside(const TimeExpression& rough, const TimeExpression& other) {
  if (rough.type != TimexType::kDate || rough.interval == other.interval) return false;
  const bool start = rough.mod == "START", mid = rough.mod == "MID", end = rough.mod == "END";
  if (!start && !mid && !end) return false;
  const DateInterval &own = rough.interval, &days = other.interval;
  const absl::civil_diff_t slack = (*own.last - *own.first + 2) / 2;
  const bool behind = (start || mid) && *days.first > *own.last;
  const bool before = (end || mid) && *days.last < *own.first;
  return (behind && *days.first - *own.last <= slack) ||
         (before && *own.first - *days.last <= slack);
}

}  // namespace

Comparison CompareDates(const TimeExpression& a, const TimeExpression& b,
                        const LocalClocks& local) {
  if (a.vague || b.vague || !IsResolved(a.interval) || !IsResolved(b.interval)) {
    return {Relation::kCompatible, "one of the dates cannot be placed in the calendar"};
  }
  if (const std::optional<Comparison> clocks = CompareClocks(a, b)) return *clocks;
  if (const std::optional<Comparison> hours = CompareTimesOfDay(a, b, local)) return *hours;
  if (a.interval == b.interval) {
    return a.hours == b.hours ? Comparison{Relation::kAgree, "the same date"}
                              : Comparison{Relation::kCompatible, "one tells the time of day, too"};
  }
  if (!Disjoint(a.interval, b.interval)) {
    return {Relation::kCompatible, "one date lies within the other or overlaps it"};
  }
  if (IsEveOfWeek(a, b) || IsEveOfWeek(b, a)) {
    return {Relation::kCompatible, "weeks are held to begin on Sunday, too"};
  }
  if (AnyReadingMeets(a, b)) {
    return {Relation::kCompatible, "another reading of the words fits"};
  }
  if (LiesJustOutside(a, b) || LiesJustOutside(b, a)) {
    return {Relation::kDiffers, "one is told only roughly, and the other lies just outside"};
  }
  return {Relation::kConflict, "both dates cannot be true"};
}

Comparison CompareWithAnswer(const TimeExpression& event, const TimeExpression& answer,
                             AnswerKind kind) {
  constexpr std::int64_t kSoonMinutes = 60, kComingMinutes = 360;
  const Comparison fits = {Relation::kCompatible, "the one may follow the other"};
  // "happened just after 11" / "were called just before 11"
  const bool sides = event.minute_of_day && event.minute_of_day == answer.minute_of_day &&
                     event.interval == answer.interval &&
                     AreOnTwoSides(ReachOf(event), ReachOf(answer)) && ReachOf(answer).early > 0;
  if (sides) return {Relation::kDiffers, "one is told to have followed the other, but earlier"};
  const bool timed = (event.minute_of_day || event.hours != nullptr) &&
                     (answer.minute_of_day || answer.hours != nullptr);
  const std::optional<Minutes> x = MinutesOf(event), y = MinutesOf(answer);
  if (!timed || !x || !y || x->utc != y->utc) return fits;
  std::int64_t before = x->first - y->last, after = y->first - x->last;
  if (event.minute_of_day && answer.minute_of_day) {
    // Both hold their slack, of which one is enough.
    const int spare = std::min(ReachOf(event).slack, ReachOf(answer).slack);
    before += spare, after += spare;
  }
  if (event.day_unsaid || answer.day_unsaid) {
    if (!event.minute_of_day || !answer.minute_of_day) return fits;
    before = WithinHalfDay(before), after = WithinHalfDay(after);
    if (before > kTellableMinutes || after > kTellableMinutes) return fits;
  }
  if (before > 0) {
    const bool sure = !event.day_unsaid && !answer.day_unsaid && before > kTellableMinutes;
    return {sure ? Relation::kConflict : Relation::kDiffers,
            "one is told to have followed the other, but earlier"};
  }
  const bool call = kind == AnswerKind::kCall && event.minute_of_day && answer.minute_of_day;
  if (after > kSoonMinutes && call) {
    return {Relation::kDiffers, "more than an hour lies between the event and the call"};
  }
  const bool days = !event.day_unsaid && !answer.day_unsaid;
  if (after > kComingMinutes && kind == AnswerKind::kComing && days) {
    return {Relation::kDiffers, "who was called came many hours later"};
  }
  return fits;
}

}  // namespace claimcheck
