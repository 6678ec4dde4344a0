// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_VERB_BEFORE_H_
#define CLAIMS_CLAIM_VERB_BEFORE_H_

#include <cstdint>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Where a verb stands right before the figure, the key of its lemma; else 0: that of "take" for
// "[took] 4,000 dollars", 0 for "took some 4,000 dollars".
inline std::uint64_t VerbBefore(const SentenceReading& reading, const Quantity& quantity) {
  if (quantity.first_token == reading.first()) return 0;
  const std::size_t i = quantity.first_token - 1;
  return IsVerb(reading.tag(i)) ? LemmaAsVerb(reading, i).key : 0;
}

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_VERB_BEFORE_H_
