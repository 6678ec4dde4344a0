// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_TOLERANCE_H_
#define CHECKER_TOLERANCE_H_

#include <vector>

#include "checker/settings.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// The tolerance that covers the difference between `a` and `b`; nullptr when none does. Figures and
// lengths of time have to give one value each in one unit; dates lie apart by whole days, for
// tolerances with unit "day" and an amount.
const Tolerance* FindTolerance(const std::vector<Tolerance>& tolerances, const Claim& a,
                               const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_TOLERANCE_H_
