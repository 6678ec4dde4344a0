// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_TERMS_OF_SUM_H_
#define CLAIMS_CLAIM_TERMS_OF_SUM_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Adds to the modifiers of an amount on what terms it is reckoned, where the words beside it tell:
//
//   cash option   "or take $3 million in cash", "a lump sum of $3 million": of a prize
//   hammer        "the hammer price came to $4 million": what comes on top is not yet in it
//   with fees     "$5 million including fees", "$5 million with the buyer's premium"
//   after tax     "won $3 million after tax"
//   pretax        "won $5 million before taxes"
//   stage         "until bids reached $2 million": passed on the way to the last one
//   of several    "50 tonnes of pulp, card and ink": of all of them together
//
// Leaves them unsorted.
void AddTermsOfSum(const SentenceReading& reading, const Quantity& quantity, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_TERMS_OF_SUM_H_
