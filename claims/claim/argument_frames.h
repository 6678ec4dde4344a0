// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ARGUMENT_FRAMES_H_
#define CLAIMS_CLAIM_ARGUMENT_FRAMES_H_

#include "claims/claim/frame_offers.h"

namespace claimcheck {

// Offers the words that a number is an argument of: the noun that it counts ("38 deaths"), the verb
// behind it ("23 people in the bus were killed"), the verb before it ("killed at least 23") and the
// noun before "of" ("the arrest of 12 men").
void OfferArguments(FrameOffers& offers);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ARGUMENT_FRAMES_H_
