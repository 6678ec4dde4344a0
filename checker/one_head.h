// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_ONE_HEAD_H_
#define CHECKER_ONE_HEAD_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two measures of one kind, without a frame, are of one thing by the words that they hang
// on (About::head):
//
//   one word                                    "the tower is 30 metres high" / "a 40-metre tower"
//   two words for one thing                     "from the nearest land" / "from the shore"; "a boat
//                                               of 12 metres" / "the vessel, 9 metres long"
//   a distance told from its other end          "60 metres from the school" of a crane / "60 metres
//                                               from the crane" of a school
//   the capital by name and as such             "85 km south of Dravo, the capital" / "58 km south
//   of
//                                               the capital"
//   the magnitude of one quake, not of aftershocks
bool AreMeasuredOfOneThing(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_ONE_HEAD_H_
