// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_HOSPITAL_AND_HURT_H_
#define CHECKER_HOSPITAL_AND_HURT_H_

#include <cstddef>

#include "checker/check.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// Those taken to hospital and those hurt are two sets: some of the hurt need none, and hospitals
// take the dying. So two such counts say nothing of each other, but for one case: more people in
// hospital than were hurt and killed together, by a tenth at least. That is told as a difference,
// never as a conflict.
//
//   "The hospital treated 112 people" / "95 were hurt"   a difference, unless 17 or more died
//   "The hospital treated 38 people" / "95 were hurt"    nothing

// Whether one claim counts more in hospital than the other counts hurt, of whole counts large
// enough that nobody in hospital for a look decides it.
bool CountsMoreInHospital(const Claim& a, const Claim& b);

// Whether of two such claims of `result` the one counts more than the other and the dead of both
// articles together.
bool ExceedsHurtAndDead(const CheckResult& result, std::size_t a, std::size_t b);

}  // namespace claimcheck

#endif  // CHECKER_HOSPITAL_AND_HURT_H_
