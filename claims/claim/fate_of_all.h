// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FATE_OF_ALL_H_
#define CLAIMS_CLAIM_FATE_OF_ALL_H_

#include <optional>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What befell those of whom `about` tells that they were aboard, where it befell all of them: their
// number is that of the dead, too. nullopt where only some are told of, or nothing.
//
//   "All 62 people on board died"            62 on board, 62 dead
//   "The crash killed all 62 aboard"         62 aboard, 62 dead
//   "The 62 people on board were Danes"      62 on board
std::optional<About> FateOfAll(const SentenceReading& reading, const Quantity& quantity,
                               const About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FATE_OF_ALL_H_
