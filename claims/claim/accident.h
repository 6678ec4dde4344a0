// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ACCIDENT_H_
#define CLAIMS_CLAIM_ACCIDENT_H_

#include "claims/claim/claim.h"

namespace claimcheck {

class MainEvent;

// Whether "the accident" may be what the frame is: a crash, a sinking, a collapse.
bool MayBeAccident(absl::string_view frame);

// Whether words beside the claim name a train, a road vehicle or an aircraft.
bool NamesVehicle(const Claim& claim);

// The accident that the fall of a thing is, by what falls: of a vehicle a crash, of a ship that
// goes down a sinking, of a building or a bridge a collapse; empty where it is none of these or the
// article names no such accident. "Five carriages toppled", "the tower fell at 3 a.m.", "the
// aircraft went down at 4 p.m."
absl::string_view AccidentOfFall(const MainEvent& main, const Claim& claim);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ACCIDENT_H_
