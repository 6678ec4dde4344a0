// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_CLOCK_REACH_H_
#define CHECKER_CLOCK_REACH_H_

#include <cstdint>

#include "claims/mention/time_expression.h"

namespace claimcheck {

// How far a told clock time goes: people look at their watches and round, but by minutes.
constexpr int kRoundSlack = 15;     // either way of a full hour: "at 6 p.m.", "about 6 p.m."
constexpr int kAboutSlack = 10;     // of the half hour, and with "about": "8:30", "about 9:20"
constexpr int kExactSlack = 5;      // of any other: "9:22 p.m."
constexpr int kNearMinutes = 15;    // "shortly before 6 p.m.", "just after noon"
constexpr int kSideMinutes = 60;    // "before 6 p.m.", "after noon"
constexpr int kNightMinutes = 300;  // "after midnight" is any small hour

// The minutes before and after a clock time in which it may have been, and how much one may take
// it too exactly.
//
//   "at 9:22 p.m."          on the minute, slack 5
//   "about 6 p.m."          on the minute, slack 15
//   "shortly before 6"      15 to 1 minutes before, slack 5
//   "after 6 p.m."          1 to 60 minutes after, slack 5
//   "between 6 p.m." and …  0 to 60 minutes after, slack 5
struct ClockReach {
  int early = 0;  // minutes before the told one, negative for after it
  int late = 0;   // minutes after the told one, negative for before it
  int slack = 0;
};

ClockReach ReachOf(const TimeExpression& clock);

// Whether two clock times may be of one moment, the second told so many minutes behind the first.
bool MayMeet(const ClockReach& first, const ClockReach& second, std::int64_t behind);

// "Just before 11" / "just after 11".
bool AreOnTwoSides(const ClockReach& a, const ClockReach& b);

}  // namespace claimcheck

#endif  // CHECKER_CLOCK_REACH_H_
