// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FATE_GOES_ON_H_
#define CLAIMS_CLAIM_FATE_GOES_ON_H_

#include <vector>

#include "claims/claim/claim.h"
#include "claims/text/token.h"

namespace claimcheck {

// Adds to the ages of people without a fate of their own (see fate.h) what the next sentence tells
// to have befallen the one person of theirs.
//
//   "Officers found a man of 46 in a car. [He was pronounced dead] at the scene."    one killed
//   "A woman, 28, ran into the street. [She had been shot] in the arm."              one hurt
//   "A man of 46 fled in a car. [He was arrested] on Monday."                        one arrested
//   "A man of 46 was with a boy of 9. [He was killed.]"                              either:
//   nothing "A woman of 46 called for help. [He was killed.]" another: nothing
void TellFatesGoingOn(const TokenizedText& text, std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FATE_GOES_ON_H_
