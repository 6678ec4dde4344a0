// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_AGE_AT_DEATH_H_
#define CLAIMS_CLAIM_AGE_AT_DEATH_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a number, one of reading.quantities, that ends a clause tells how old somebody was who
// died: "died on Sunday at [66]", "passed away in Halden at [66]".
bool IsAgeAtDeath(const SentenceReading& reading, const Quantity& number);

// Who died at an age, one of reading.quantities, where the words of dying stand right before it but
// for a day and a place:
//
//   "Otmar Lindqvar, the singer, died on Sunday at the age of 66"     otmar lindqvar
//   "Otmar Lindqvar, who has died aged 66, sang for 40 years"         otmar lindqvar
//   "Singer Otmar Lindqvar dead at 66"                                otmar lindqvar
//   "The singer died at the age of 66", "Berg's father died at 66"    nobody named: null
const Name* WhoDiedAt(const SentenceReading& reading, const Quantity& age);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_AGE_AT_DEATH_H_
