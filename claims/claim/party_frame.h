// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PARTY_FRAME_H_
#define CLAIMS_CLAIM_PARTY_FRAME_H_

#include "claims/claim/frame_offers.h"

namespace claimcheck {

// Offers the noun counted where it says no more than what makes them so: "41 protesters". Neither a
// verb nor a phrase up to the number may tell anything else of them.
void OfferParty(FrameOffers& offers);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PARTY_FRAME_H_
