// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_TRANSFER_FEE_H_
#define CLAIMS_CLAIM_TRANSFER_FEE_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a sum is what a club pays for a player.
//
//   "signed the striker from Halden for [38 million euros]", "who joined in May for [38 million]"
//   "paid [38 million euros] for the winger", "whose record signing cost [29 million euros]"
//   not "signed a contract for [38 million euros]", "paid the striker [90,000 euros] a week"
bool IsTransferFee(const SentenceReading& reading, const Quantity& sum);

// What the player that the sentence tells of plays as: "winger", "striker" of a forward, too; ""
// where it does not say.
absl::string_view PlayerOf(const SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_TRANSFER_FEE_H_
