// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BIRTHDAY_H_
#define CLAIMS_CLAIM_BIRTHDAY_H_

#include <vector>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The ages that the sentence tells by a birthday:
//
//   "on her 40th birthday"              40
//   "days before her third birthday"    2
//   "did not live to see her third"     less than 3
//   "after his 70th birthday"           70 or more
//
// Reads reading.ordinals.
std::vector<Quantity> BirthdayAges(const SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BIRTHDAY_H_
