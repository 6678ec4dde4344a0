// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_ONE_HEAD_H_
#define CHECKER_ONE_HEAD_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two measures of one kind, without a frame, are of one thing by the words that they hang
// on (About::head):
//
//   "the tower is 30 metres high" / "a 40-metre tower"            one word
//   "from the nearest land" / "from the shore"                    two words for one thing
//   "a boat of 12 metres" / "the vessel, 9 metres long"           likewise
//   "the coach was doing 88 km/h" / "the bus, at 97 km/h"        likewise
//   "60 metres from the school" / "60 metres from the crane"      a distance from its other end
//   "85 km south of Dravo, the capital" / "of the capital"        by name and as such
//   the magnitude of one quake, not of its aftershocks
bool AreMeasuredOfOneThing(const Claim& a, const Claim& b);

// Whether one of them is told by the name of a place and the other by what it may be: "12 km north
// of the city" / "21 km from Velje".
bool MayBeMeasuredOfOneTown(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_ONE_HEAD_H_
