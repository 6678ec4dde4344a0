// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/counted_day.h"

#include "claims/value/calendar_period.h"
#include "claims/value/day_before.h"

namespace claimcheck {
namespace {

constexpr int kDaysOfWeek = 7;

// How many days `weekday` lies ahead of `day`, 0 to 6.
int DaysAhead(absl::CivilDay day, int weekday) {
  return (weekday - IsoWeekday(day) + kDaysOfWeek) % kDaysOfWeek;
}

absl::CivilDay NearestWeekday(absl::CivilDay day, int weekday) {
  const int ahead = DaysAhead(day, weekday);
  return day + (ahead > kDaysOfWeek / 2 ? ahead - kDaysOfWeek : ahead);
}

}  // namespace

std::optional<CountedFrom> ReadCountedFrom(const TimeTokens& tokens, std::size_t i, TimeUnit unit) {
  const bool weeks = unit == TimeUnit::kWeek || unit == TimeUnit::kFortnight;
  if (!weeks && unit != TimeUnit::kMonth && unit != TimeUnit::kYear) return std::nullopt;
  if (tokens.Is(i, "today")) return CountedFrom{.day = {}, .last = i + 1};
  if (tokens.Is(i, "yesterday")) return CountedFrom{.day = {.days = -1}, .last = i + 1};
  if (tokens.Is(i, "tomorrow")) return CountedFrom{.day = {.days = 1}, .last = i + 1};
  if (unit == TimeUnit::kMonth) return std::nullopt;
  const std::size_t at = tokens.Is(i, "on") || tokens.Is(i, "this") ? i + 1 : i;
  // "a year ago on Monday" is a Monday of then
  if (tokens.Is(i, "on") && !weeks) return std::nullopt;
  const int weekday = tokens.Value(at, TimeKind::kWeekday);
  if (weekday == 0) return std::nullopt;
  return CountedFrom{.day = {.weekday = weekday}, .last = at + 1};
}

std::optional<absl::CivilDay> CountedDay(const TimeReading& reading, absl::CivilDay published) {
  constexpr int kMost = 5000;  // years
  if (reading.amount < -kMost || reading.amount > kMost) return std::nullopt;
  const DayMark& mark = *reading.from_day;
  const bool years = reading.unit == TimeUnit::kYear;
  absl::CivilDay day = published + mark.days;
  if (mark.weekday != 0 && years) day = NearestWeekday(published, mark.weekday);
  if (mark.weekday != 0 && !years) {
    const int ahead = DaysAhead(published, mark.weekday);
    // The last one counts back from today at the earliest, the next one on from tomorrow.
    day = published + (reading.amount > 0 ? (ahead == 0 ? kDaysOfWeek : ahead)
                                          : (ahead == 0 ? 0 : ahead - kDaysOfWeek));
  }
  const bool fortnights = reading.unit == TimeUnit::kFortnight;
  const std::optional<absl::CivilDay> counted =
      DayBefore(day, fortnights ? -2 * reading.amount : -reading.amount,
                fortnights ? TimeUnit::kWeek : reading.unit);
  return counted && counted->year() <= 9999 ? counted : std::nullopt;
}

}  // namespace claimcheck
