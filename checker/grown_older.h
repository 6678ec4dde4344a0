// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_GROWN_OLDER_H_
#define CHECKER_GROWN_OLDER_H_

#include <optional>

#include "checker/relation.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// How two ages of one person that are not the same relate where the time between the two articles,
// or the past that one of them tells of, makes of one the other; nullopt where it does not. Of the
// birthday nothing is known: once half a year has passed it is likelier to lie between than not.
//
//   "Berg, 19" in June 2014 / "Berg, 20" in August 2015         compatible
//   "Berg, 42, is on trial" / "In 2009 Berg, 35, joined"        compatible
//   "Berg, 30" on 9 February / "Berg, 31" on 14 June            differs
//   "Berg, 30" on Monday / "Berg, 31" on Tuesday                nullopt
std::optional<Comparison> GrownOlder(const Claim& a, const ClaimTime& a_time, const Claim& b,
                                     const ClaimTime& b_time);

}  // namespace claimcheck

#endif  // CHECKER_GROWN_OLDER_H_
