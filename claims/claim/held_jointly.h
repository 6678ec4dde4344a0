// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_HELD_JOINTLY_H_
#define CLAIMS_CLAIM_HELD_JOINTLY_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the words of its clause tell a figure of several together, who have it between them:
//
//   "[Together] they have 640 branches", "the [combined] bank will have 640"
//   "have 9 million people [between them]", "[both countries] have 9 million people"
//   "[Norvia and Sudria] have a population of 9 million", "the population of [North and South
//   Halden]"
//
// The last two of those only who live somewhere or work for somebody: "Berg and Lund killed nine".
bool IsHeldJointly(const SentenceReading& reading, const Quantity& quantity, const About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_HELD_JOINTLY_H_
