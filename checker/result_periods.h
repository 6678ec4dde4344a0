// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_RESULT_PERIODS_H_
#define CHECKER_RESULT_PERIODS_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two results of one measure are made over other periods (claims/claim/period_of_result.h),
// or may be where only one says which:
//
//   "annual sales were $71 million"  /  "sales were $18 million in the quarter", "sales were $18
//   million", "sales rose 4 percent"
//
// A year has no less than its months, and not twice of what is its own: "annual sales were $71
// million" and "sales were $81 million" are of one.
bool AreOverOtherPeriods(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_RESULT_PERIODS_H_
