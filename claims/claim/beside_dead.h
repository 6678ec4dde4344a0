// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BESIDE_DEAD_H_
#define CLAIMS_CLAIM_BESIDE_DEAD_H_

#include <span>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the others that `quantity` counts are others than the dead, so that they are all who were
// hurt: the nearest words before them that tell of anybody's harm, in their sentence or in the one
// before it, tell of dead alone, or the article has counted nobody else so far. `before` are the
// article's claims up to it.
//
//   "A clerk was killed and three other people were hurt."      all the hurt
//   "Two men were shot dead. At least 15 others were shot."      all the wounded
//   "One man died and two were hurt. Three others were hurt."    some of them
//   "Two men were shot. Three others were hurt."                 some of those shot
bool AreOthersThanTheDead(const SentenceReading& reading, const Quantity& quantity,
                          const About& about, std::span<const Claim> before);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BESIDE_DEAD_H_
