// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BESIDE_MORE_H_
#define CLAIMS_CLAIM_BESIDE_MORE_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether others stand beside those counted, told without a number or under another name, so that
// the count is not that of all:
//
//   "the driver and [29 passengers]"
//   "[four members] of the choir and a friend"
//   "three soldiers and [12 civilians]"
//   "the gunman and [three clerks]"         no: he is counted for himself
bool IsBesideMore(const SentenceReading& reading, const Quantity& quantity);

// The same of people of one trade: "the owner of the club and [three waiters]" are more than three,
// and the waiters three.
bool IsTradeBesideMore(const SentenceReading& reading, const Quantity& quantity);

// Whether the number counts things of two names together: "[487,000 Astra vans] and Vela trucks".
bool CountsMoreBehind(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BESIDE_MORE_H_
