// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_ONE_PAST_EVENT_H_
#define CHECKER_ONE_PAST_EVENT_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two counts of harm are of one event on which both articles look back: at one time, within
// a year, and beside one name. Where it was, and that it is another event than the articles' own,
// then tells them apart no more.
//
//   "a crash at Orlo in 2008 killed 41" / "the worst since 2008, when 46 died at Orlo"     true
//   "a crash at Orlo in 2008 killed 41" / "in 2011 46 people died at Orlo"                false
bool TellOnePastEvent(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_ONE_PAST_EVENT_H_
