// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/clock_and_day.h"

#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claims/mention/calendar_reading.h"
#include "claims/mention/clock_reading.h"
#include "claims/mention/relative_reading.h"
#include "claims/mention/spoken_clock.h"
#include "claims/mention/time_phrase_reading.h"

namespace claimcheck {
namespace {

bool IsDay(const TimeReading& reading) {
  if (reading.form == TimeReading::Form::kShift) {
    return reading.whole && reading.unit == TimeUnit::kDay;
  }
  return reading.form == TimeReading::Form::kCalendar &&
         (reading.day || reading.weekday || reading.holiday != nullptr) && !reading.day_last;
}

constexpr int kMidnight = 24 * 60;

bool IsTimed(const TimeReading& reading) {
  return reading.minute_of_day || reading.day_part != DayPart::kNone;
}

void TakeClock(TimeReading clock, TimeReading& day) {
  TakeHalfOf(day.day_part, clock);
  // "Midnight Sunday morning" begins the day.
  if (clock.minute_of_day == kMidnight && day.day_part == DayPart::kMorning)
    clock.minute_of_day = 0;
  day.minute_of_day = clock.minute_of_day;
  day.half_unknown = clock.half_unknown;
  day.zone = clock.zone;
  day.day_part = DayPart::kNone;
}

// "in the morning" after a clock time
bool JoinPartOfClock(const TimeTokens& tokens, TimeReading& clock) {
  std::size_t last = 0;
  const DayPart part = ReadPartAfterClock(tokens, clock.last, &last);
  if (part == DayPart::kNone) return false;
  TakeHalfOf(part, clock);
  clock.last = last;
  return true;
}

// hours = "morning" | … | ( "early" | "small" | "late" ) "hours"; the token after it
std::size_t ReadHoursOfDay(const TimeTokens& tokens, std::size_t i, DayPart* part) {
  *part = static_cast<DayPart>(tokens.Value(i, TimeKind::kDayPart));
  if (*part != DayPart::kNone || !tokens.Is(i + 1, "hours")) return i + 1;
  if (tokens.Is(i, "early") || tokens.Is(i, "small") || tokens.Is(i, "wee"))
    *part = DayPart::kMorning;
  if (tokens.Is(i, "late")) *part = DayPart::kNight;
  return i + 2;
}

}  // namespace

std::optional<TimeReading> ReadClockAndDay(const TimeTokens& tokens, std::size_t i) {
  std::optional<TimeReading> clock = ReadClock(tokens, i);
  // A bare hour is one only by the part of the day told with it: "at 8 in the morning", "at 8
  // tonight".
  bool told = clock.has_value();
  if (!clock) clock = ReadBareHour(tokens, i);
  if (clock && JoinPartOfClock(tokens, *clock)) told = true;
  DayPart part = DayPart::kNone;
  std::size_t at = 0;
  if (clock) {
    at = clock->last;
    if (tokens.at(at) == ",") ++at;
    if (tokens.Is(at, "on")) ++at;
  } else {
    const std::size_t word = tokens.Is(i, "the") ? i + 1 : i;
    const std::size_t hours = ReadHoursOfDay(tokens, word, &part);
    if (part == DayPart::kNone) return std::nullopt;
    const bool joined = tokens.Is(hours, "of") || tokens.Is(hours, "on");
    // "dawn Monday", but not "night Monday".
    static constexpr WordSet kBare({"dawn", "dusk", "overnight"});
    if (!joined && !tokens.IsOneOf(word, kBare)) return std::nullopt;
    at = joined ? hours + 1 : hours;
  }
  std::optional<TimeReading> day;
  if (tokens.IsTime(at) || BeginsTimePhrase(tokens, at)) {
    day = ReadRelative(tokens, at);
    if (!day || !IsDay(*day)) day = ReadCalendar(tokens, at);
    if (!day || !IsDay(*day)) day = ReadTimePhrase(tokens, at);
  }
  if (!day || !IsDay(*day)) return told ? clock : std::nullopt;
  day->first = i;
  if (clock) {
    // "8 p.m. Tuesday night"
    JoinDayPart(tokens, *day);
    if (!told && day->day_part == DayPart::kNone) return std::nullopt;
    TakeClock(*clock, *day);
  } else {
    day->day_part = part;
  }
  return day;
}

void JoinDayPart(const TimeTokens& tokens, TimeReading& day) {
  if (!IsDay(day) || IsTimed(day)) return;
  const auto part = static_cast<DayPart>(tokens.Value(day.last, TimeKind::kDayPart));
  if (part == DayPart::kNone) return;
  if (tokens.at(day.last).back() == 's') {  // "Tuesday nights"
    if (!day.weekday || day.month) return;
    day.form = TimeReading::Form::kSet;
    day.timex = "XXXX-WXX-" + std::to_string(*day.weekday) + "T" + std::string(DayPartName(part));
  } else {
    day.day_part = part;
  }
  ++day.last;
}

void JoinClockAfter(const TimeTokens& tokens, TimeReading& day) {
  if (!IsDay(day) || day.minute_of_day) return;
  std::size_t at = day.last;
  if (tokens.at(at) == ",") ++at;
  if (tokens.Is(at, "at")) ++at;
  std::optional<TimeReading> clock = ReadClock(tokens, at);
  if (!clock && day.day_part != DayPart::kNone) clock = ReadBareHour(tokens, at);  // "tonight at 8"
  if (!clock) return;
  JoinPartOfClock(tokens, *clock);
  TakeClock(*clock, day);
  day.last = clock->last;
}

void JoinClockOfSet(const TimeTokens& tokens, TimeReading& set) {
  const bool days = absl::StartsWith(set.timex, "XXXX-WXX-") || set.timex == "P1D";
  if (set.form != TimeReading::Form::kSet || !days || !tokens.Is(set.last, "at")) return;
  const std::optional<TimeReading> clock = ReadClock(tokens, set.last + 1);
  if (!clock) return;
  const std::string hour =
      absl::StrFormat("T%02d:%02d", *clock->minute_of_day / 60, *clock->minute_of_day % 60);
  set.timex = absl::StrCat(set.timex == "P1D" ? "XXXX-XX-XX" : set.timex, hour);
  set.duration.reset();
  set.last = clock->last;
}

}  // namespace claimcheck
