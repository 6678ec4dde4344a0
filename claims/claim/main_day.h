// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_MAIN_DAY_H_
#define CLAIMS_CLAIM_MAIN_DAY_H_

#include <optional>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// Whether an interval is one day.
bool IsDay(const DateInterval& date);

// Whether a date is one day, or the night between two: "Saturday", "Saturday night".
bool IsDayOrNight(const TimeExpression& date);

// Whether a date lies on a day, the one before or the one after it.
bool IsWithinADay(absl::CivilDay day, const DateInterval& date);

// The day that most dates of the main event give, the first such of several, or the two of a night
// where only that is told; none where no date is that close.
std::optional<DateInterval> DayOfMain(absl::string_view frame, const std::vector<Claim>& claims);

// Marks the dates that tell when the main event was, those of the blow that killed somebody in a
// shooting or a stabbing among them: "was fatally shot on Monday", "was killed at 4:40 a.m.". An
// article that tells of nothing else than one day long ago has its main event there.
void MarkTimesOfMain(absl::string_view frame, const std::optional<DateInterval>& day,
                     std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_MAIN_DAY_H_
