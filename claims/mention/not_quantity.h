// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_NOT_QUANTITY_H_
#define CLAIMS_MENTION_NOT_QUANTITY_H_

#include <optional>

#include "claims/mention/quantity.h"
#include "claims/mention/sentence_tokens.h"

namespace claimcheck {

// A number that tells no amount, over tokens [first, last).
struct NotQuantity {
  NumberRole role = NumberRole::kName;
  std::size_t first = 0;
  std::size_t last = 0;
};

// What the number in digits at token `at` is when it is no amount: a date ("May 9", "2014",
// "10:30", "3 p.m.", "1990s"; date_number.h), a phone number, an identifier (a URL's part, "007",
// "14 Elm Street"; code_number.h), a score ("2-0"), a list number ("1."), a name ("Boeing 737",
// "#5"). `from` is the first token that no earlier number has taken. nullopt when it may be an
// amount.
std::optional<NotQuantity> ReadNotQuantity(const SentenceTokens& tokens, std::size_t from,
                                           std::size_t at);

// The same for a word: a name ("World War II", "G20"). Constant time for words that are none.
std::optional<NotQuantity> ReadNotQuantityWord(const SentenceTokens& tokens, std::size_t at);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_NOT_QUANTITY_H_
