// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SHOTS_H_
#define CLAIMS_CLAIM_SHOTS_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Tells shots that hit somebody, by measure and by whom, and shots that are some of all, apart from
// those fired:
//
//   "Berg was shot [four times]"                       hits, of Berg
//   "Berg was hit by [five bullets]"                   hits, of Berg
//   "Berg suffered [three gunshot wounds]"             hits, of Berg
//   "[Two bullets] came through the window"            shots, of them
//   "fired the first [four shots]"                     shots, of them
//   "fired [11 shots]"                                 shots
void TellShots(const SentenceReading& reading, const Quantity& quantity, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SHOTS_H_
