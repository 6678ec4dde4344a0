// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_MODALITY_H_
#define CLAIMS_CLAIM_MODALITY_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// How the sentence holds the claim whose mention covers tokens [first, last): planned ("will open
// in March"), denied ("was not killed"), uncertain ("may have killed", "feared dead"), else
// asserted.
Modality ModalityOf(const SentenceReading& reading, std::size_t first, std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_MODALITY_H_
