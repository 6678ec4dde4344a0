// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SHARE_OF_GROUP_H_
#define CLAIMS_CLAIM_SHARE_OF_GROUP_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a percentage is that of one of several groups, each of which the sentence tells by a
// share of its own, so that none is the share of all:
//
//   "[38 percent] backed it in the foundry, and 57 percent in the paint shop"
//   "Of the women [38 percent] backed it, and of the men 57 percent"
bool IsShareOfGroup(const SentenceReading& reading, const Quantity& share);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SHARE_OF_GROUP_H_
