// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FINE_BY_ORDER_H_
#define CLAIMS_CLAIM_FINE_BY_ORDER_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a sum that is paid is a fine, as the words around `pay` say: to nobody, and for what was
// done.
//
//   "was ordered to [pay] 9 million euros", "must [pay] 9 million euros for dumping waste"
//   not "was ordered to [pay] the widow 9 million euros", "must [pay] 9 million euros for the land"
bool IsFineByOrder(const SentenceReading& reading, const Quantity& sum, const Trigger& pay);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FINE_BY_ORDER_H_
