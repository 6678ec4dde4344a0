// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/incident_log.h"

#include <algorithm>
#include <map>

namespace claimcheck {
namespace {

bool IsClockTime(const Claim& claim) {
  return claim.kind == ClaimKind::kDate && claim.date->minute_of_day.has_value();
}

bool IsLog(const std::vector<Claim>& claims) {
  constexpr int kLeastTimes = 10;
  constexpr std::ptrdiff_t kLeastDays = 3;
  std::map<absl::CivilDay, int> times;
  int count = 0;
  for (const Claim& claim : claims) {
    if (!IsClockTime(claim) || claim.date->day_unsaid || !claim.date->interval.first) continue;
    ++times[*claim.date->interval.first];
    ++count;
  }
  const auto days =
      std::count_if(times.begin(), times.end(), [](const auto& day) { return day.second > 1; });
  return count >= kLeastTimes && days >= kLeastDays;
}

}  // namespace

void MarkIncidentLog(std::vector<Claim>& claims) {
  if (!IsLog(claims)) return;
  for (Claim& claim : claims) {
    if (IsClockTime(claim)) claim.scope.other_event = true;
  }
}

}  // namespace claimcheck
