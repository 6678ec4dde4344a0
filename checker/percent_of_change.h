// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_PERCENT_OF_CHANGE_H_
#define CHECKER_PERCENT_OF_CHANGE_H_

#include <vector>

#include "checker/check.h"

namespace claimcheck {

// Sentences that tell by how many per cent an amount rose or fell, and from what to what, where the
// one is not the other:
//
//   "Sales fell 28 percent to $2.3 billion, compared with $3.0 billion a year ago."    23 percent
//
// Only where the sentence gives one such percentage and two amounts in one unit, the older of them
// behind "from", "compared with", "against" or "on the"; every figure may be rounded at its own
// last digit. Changes told at other prices or rates ("adjusted", "at constant currencies") add up
// otherwise and are let be.
std::vector<Finding> FindMisfitPercents(const CheckResult& result, const CheckOptions& options);

}  // namespace claimcheck

#endif  // CHECKER_PERCENT_OF_CHANGE_H_
