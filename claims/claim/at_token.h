// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_AT_TOKEN_H_
#define CLAIMS_CLAIM_AT_TOKEN_H_

#include <cstddef>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What stands at a token of a sentence. The token may lie beyond the sentence, where nothing
// stands.

// Whether it is this word, given folded.
inline bool Stands(const SentenceReading& reading, std::size_t token, FoldedWord word) {
  return reading.has(token) && reading.Is(token, word);
}

// The quantity that it is part of, an age among them; nullptr where it is of none.
inline const Quantity* QuantityAt(const SentenceReading& reading, std::size_t token) {
  for (const Quantity& quantity : reading.quantities) {
    if (token >= quantity.first_token && token < quantity.last_token) return &quantity;
  }
  return nullptr;
}

inline bool IsAgeAt(const SentenceReading& reading, std::size_t token) {
  const Quantity* const quantity = QuantityAt(reading, token);
  return quantity != nullptr && quantity->unit.dimension == "age";
}

// The name that it is part of; nullptr where it is of none.
inline const Name* NameAt(const SentenceReading& reading, std::size_t token) {
  for (const Name& name : reading.names) {
    if (token >= name.first && token < name.last) return &name;
  }
  return nullptr;
}

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_AT_TOKEN_H_
