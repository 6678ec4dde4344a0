// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_LEVEL_FRAMES_H_
#define CLAIMS_CLAIM_LEVEL_FRAMES_H_

#include "claims/claim/frame_offers.h"

namespace claimcheck {

// Offers the nouns that a number may be the height of and that stand before it: "the death toll in
// the conflict has exceeded 6,100", "a profit of $57 million".
void OfferLevel(FrameOffers& offers);

// Offers those told in other ways: "the number of people feared to have drowned rose to 90", "a $20
// million fine", "At 24, the toll is the highest", "brings to 12 the death toll".
void OfferOtherLevels(FrameOffers& offers);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_LEVEL_FRAMES_H_
