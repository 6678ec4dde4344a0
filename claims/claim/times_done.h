// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_TIMES_DONE_H_
#define CLAIMS_CLAIM_TIMES_DONE_H_

#include "absl/strings/string_view.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a count of times counts under another name, by the verb that it stands behind; "" where the
// verb has none.
//
//   "discharged sewage [1,420 times]"                       spill
//   "found the net [21 times]", "scored [twice]"            goal
//   "fired [five times] at the car"                         shot
//   "discharged their weapons [14 times]"                   shot
//   "was shot [three times]", "was struck [twice]"          ""    who is hit is not who fires
absl::string_view WhatWasDoneTimes(const SentenceReading& reading, const Quantity& times);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_TIMES_DONE_H_
