// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_SETTLED_H_
#define CHECKER_SETTLED_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether what a figure tells is settled once and for all, so that no later day explains another
// figure: the votes of a ballot, the price of a sale, a fine, a prize, the magnitude of a quake;
// and what was counted in a month or year that is over.
//
//   "139 deputies voted for it", "sold for $9 million", "In 2018 there were 1,409 leopards"   yes
//   "killed 12 people", "was fined 14 times so far this year", "the storm cost $9 million"    no
bool IsSettled(const Claim& claim);

}  // namespace claimcheck

#endif  // CHECKER_SETTLED_H_
