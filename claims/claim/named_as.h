// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_NAMED_AS_H_
#define CLAIMS_CLAIM_NAMED_AS_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The name that the sentence gives somebody whom it tells by an age, one of reading.quantities;
// null where it gives none, or the name with an age of its own.
//
//   "Police identified the 38-year-old as Anton Berg"              anton berg
//   "The 38-year-old was later identified by his sister as A. Berg"   a. berg
//   "Relatives of the 38-year-old victim identified her as Anna Berg"  anna berg
//   "A 38-year-old witness identified him as Anton Berg"           none
const Name* NamedAs(const SentenceReading& reading, const Quantity& age);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_NAMED_AS_H_
