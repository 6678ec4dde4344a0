// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_CONJOINED_NOUN_H_
#define CLAIMS_MENTION_CONJOINED_NOUN_H_

#include "claims/mention/sentence_tokens.h"

namespace claimcheck {

// One past the nouns that share a number with the noun that ends before token `last`; `last` when
// there are none. The number, with its hedges, begins at token `first`.
//
//   400 homes [and businesses] burned      3,000 men[, women and children] fled
//   killed 12 soldiers [and policemen]     killed 12 soldiers and rebels fled   (none: they did)
//
// All are plurals in small letters, and the last but one is followed by "and" or "or".
std::size_t EndOfConjoinedNouns(const SentenceTokens& tokens, std::size_t first, std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_CONJOINED_NOUN_H_
