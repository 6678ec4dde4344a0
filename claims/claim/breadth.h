// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BREADTH_H_
#define CLAIMS_CLAIM_BREADTH_H_

#include "claims/claim/claim.h"
#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Adds to the modifiers of a quantity whom its count takes in, where the words of its clause say
// so:
//
//   "31 fires around the world"            worldwide
//   "nationally the Greens got 8 percent"  nationwide
//   "84 passengers and six crew"           without crew
//   "118 including its crew"               with crew, of those aboard and of room for them
//   "$3.9 billion including debt"          with debt
void AddBreadth(const SentenceReading& reading, const Quantity& quantity, TokenRange clause,
                About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BREADTH_H_
