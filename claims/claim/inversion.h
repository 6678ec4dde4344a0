// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_INVERSION_H_
#define CLAIMS_CLAIM_INVERSION_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a verb before its subject asks or supposes what stands in tokens [first, last), instead
// of telling it (Quirk et al. 1985, A Comprehensive Grammar of the English Language, 11.5
// and 15.36):
//
//   Did [40 people] die?                                        asked
//   Had [12 passengers] been killed, the line would close.      supposed
//   How did [40 people] die?                                    neither: it takes for granted that
//   they did Never have [40 people] died there.                          neither
bool IsAskedOrSupposed(const SentenceReading& reading, std::size_t first, std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_INVERSION_H_
