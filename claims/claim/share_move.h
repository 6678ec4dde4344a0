// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SHARE_MOVE_H_
#define CLAIMS_CLAIM_SHARE_MOVE_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Adds to what a share price did when and how far it did so, which tells it from what it did by the
// close: "premarket", "early trading", "at most" ("fell as much as 24 percent"), "further", "over
// days" ("11 percent in three days"), "index" ("the stock index fell 1 percent"). The firm becomes
// the actor of `about`, where it is named.
//
// `about` has its measure. Leaves the modifiers unsorted.
void AddShareMove(const SentenceReading& reading, const Quantity& move, About& about);

// Whether a percentage without a frame is what the shares of a firm did: "Halden was down 2.6
// percent in premarket trading".
bool IsMoveInTrading(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SHARE_MOVE_H_
