// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_OTHER_TIME_H_
#define CHECKER_OTHER_TIME_H_

#include "checker/kinship.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two figures are of other times, so that neither says anything against the other:
//
//   "the flood of 2010 killed 40"          beside this week's dead, unless both look back on it
//   killed on Monday / in May              days, months that have none in common
//   sales of a quarter / of the half year
//   "so far this year 900 have drowned"    beside those of one day
//   "in 1977" / "in the 1970s"             years as a whole beside one of them
//   "two were hurt there last month"       beside the day of the other article's main event
//
// An age is its bearer's, and no date is of another time than itself: false of both. `kin` is how
// the articles are kin; null within one.
bool AreOfOtherTimes(const Claim& a, const Claim& b, const Kin* kin);

// Whether what two figures count may have happened at one time, as far as both tell.
bool MayBeOfOneTime(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_OTHER_TIME_H_
