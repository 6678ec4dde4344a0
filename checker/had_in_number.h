// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_HAD_IN_NUMBER_H_
#define CHECKER_HAD_IN_NUMBER_H_

#include "checker/alignment.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two handfuls of things that no frame names are one count, because each article counts
// things so called in one number only, and both tell that something has so many
// (claims/claim/what_has_them.h) that may be the same, or what was done with them by one word:
//
//   "The ship has 11 decks"  /  "it is a vessel with 12 decks"
//   "It sank five barges"     /  "the storm sank seven barges"
//
// Not of people, homes, vehicles and such, of which a story counts many.
bool AreHadInNumber(const Claim& a, const Claim& b, const Meeting& meeting);

}  // namespace claimcheck

#endif  // CHECKER_HAD_IN_NUMBER_H_
