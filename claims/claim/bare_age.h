// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BARE_AGE_H_
#define CLAIMS_CLAIM_BARE_AGE_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the number, one of reading.quantities, is somebody's age although nothing but "is" or
// "was", its place behind a name or an "of" says so: "Berg, who was 64, had long retired", "the
// trader was 36", "Ann Lund is 42", "Anna Berg, nine, was hurt", "a bus driver of 73".
bool IsBareAge(const SentenceReading& reading, const Quantity& number);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BARE_AGE_H_
