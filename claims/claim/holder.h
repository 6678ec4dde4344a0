// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_HOLDER_H_
#define CLAIMS_CLAIM_HOLDER_H_

#include <string>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The name of whoever has, wins or loses the share or count in tokens [first, last): the one right
// before it, "the Reds 24 percent", "the Reds, with 24 percent", else the subject of its clause,
// "the Reds won 24 percent". Empty where none is named, or a place.
std::string HolderOf(const SentenceReading& reading, std::size_t first, std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_HOLDER_H_
