// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SOURCE_H_
#define CLAIMS_CLAIM_SOURCE_H_

#include <string>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Who the sentence says makes the claim whose mention covers tokens [first, last), as written:
// "UN" for "according to UN estimates", "the sheriff" for "…, the sheriff said". Empty when the
// article says it itself.
std::string SourceOf(const SentenceReading& reading, std::size_t first, std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SOURCE_H_
