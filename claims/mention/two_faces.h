// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_TWO_FACES_H_
#define CLAIMS_MENTION_TWO_FACES_H_

#include "claims/mention/quantity.h"
#include "claims/mention/sentence_tokens.h"

namespace claimcheck {

// Takes the same amount told in another unit into `quantity`, which ends before token `at`:
//
//   10 km (6 miles)   5,000 barrels (210,000 gallons/795,000 litres)   2.5 trillion won ($2.1
//   billion)   5,000 barrels, or 210,000 gallons,
//
// Returns one past the second face; `at` when there is none.
std::size_t ReadOtherFace(const SentenceTokens& tokens, std::size_t at, Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_TWO_FACES_H_
