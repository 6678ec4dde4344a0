// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_HOUSE_SIZE_H_
#define CLAIMS_CLAIM_HOUSE_SIZE_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a count is that of all who sit in a house that votes: how large it is, and not how many
// of them did something.
//
//   "a [90-member] council", "the [90-seat] house"          true
//   "the chamber has [90 members]"                          true
//   "[41 members] of the council resigned"                  false
bool IsSizeOfHouse(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_HOUSE_SIZE_H_
