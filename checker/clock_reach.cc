// SPDX-License-Identifier: Apache-2.0
#include "checker/clock_reach.h"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr int kDayMinutes = 1440;

int SlackOf(int minute_of_day, bool about) {
  if (minute_of_day % 60 == 0) return kRoundSlack;
  return about || minute_of_day % 30 == 0 ? kAboutSlack : kExactSlack;
}

}  // namespace

ClockReach ReachOf(const TimeExpression& clock) {
  const int minute = clock.minute_of_day.value_or(0);
  const bool near = clock.mod == "BEFORE" || clock.mod == "AFTER";
  const bool before = clock.preposition == "before", after = clock.preposition == "after";
  // "between 3 p.m. and 4 p.m.": of each end alone no more is known than the side.
  if (clock.preposition == "between") return {0, kSideMinutes, kExactSlack};
  if (clock.preposition == "and") return {kSideMinutes, 0, kExactSlack};
  if (!before && !after) return {0, 0, SlackOf(minute, !clock.mod.empty())};
  int far = near ? kNearMinutes : kSideMinutes;
  if (after && !near && minute % kDayMinutes == 0) far = kNightMinutes;
  if (before) return {far, -1, kExactSlack};
  return {-1, far, kExactSlack};
}

bool MayMeet(const ClockReach& first, const ClockReach& second, std::int64_t behind) {
  if (behind == 0 && AreOnTwoSides(first, second)) return false;
  const std::int64_t gap = behind - second.early - first.late;
  // The told order may be the wrong way round: "after 6:05" / "before 6:10" meet, "before 6:05" /
  // "after 6:10" do not.
  const std::int64_t other = -behind - first.early - second.late;
  return std::max(gap, other) <= std::max(first.slack, second.slack);
}

bool AreOnTwoSides(const ClockReach& a, const ClockReach& b) {
  return (a.early > 0 && b.late > 0 && a.late < 0 && b.early < 0) ||
         (b.early > 0 && a.late > 0 && b.late < 0 && a.early < 0);
}

}  // namespace claimcheck
