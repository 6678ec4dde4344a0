// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_OTHER_PART_H_
#define CHECKER_OTHER_PART_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two quantities of one measure tell of two parts, or of a part and its whole:
//
//   "40 others" / "40"          "six children" / "24 people"      "30 seriously hurt" / "50 hurt"
//   "31 fires worldwide" / "19 fires in this country"
//   "84 passengers", where the crew is counted apart / "90 people on board"
//   "$3.9 billion including debt" / "$3.7 billion"
//   "800 jobs in Velje" / "15,000 jobs", of one firm
//
// Not where the part stands above its whole, which contradicts it (see part_of_whole.h).
bool CountOtherParts(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_OTHER_PART_H_
