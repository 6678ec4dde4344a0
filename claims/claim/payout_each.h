// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PAYOUT_EACH_H_
#define CLAIMS_CLAIM_PAYOUT_EACH_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a sum is what each of those who suffered a loss is given for it.
//
//   "promised [20,000 crowns] to each bereaved family"
//   "Every household will receive [500 euros]", "offered passengers [90 euros] apiece"
//   not "Passengers paid [40 euros] each", "Each shift costs [640 crowns]"
bool IsPayoutEach(const SentenceReading& reading, const Quantity& sum);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PAYOUT_EACH_H_
