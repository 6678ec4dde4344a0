// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_NOT_QUANTITY_H_
#define CLAIMS_MENTION_NOT_QUANTITY_H_

#include <optional>

#include "claims/mention/quantity.h"
#include "claims/text/token.h"

namespace claimcheck {

// A number that tells no amount, over tokens [first, last).
struct NotQuantity {
  NumberRole role = NumberRole::kName;
  std::size_t first = 0;
  std::size_t last = 0;
};

// What the number in digits at token `at` is when it is no amount: a date ("May 9", "2014",
// "10:30", "3 p.m.", "1990s"), a phone number, a score ("2-0"), a list number ("1."), a name
// ("Boeing 737",
// "#5"), an identifier (a URL's part, "007", "14 Elm Street"). `from` is the first token that no
// earlier number has taken. nullopt when it may be an amount.
std::optional<NotQuantity> ReadNotQuantity(const TokenizedText& text, const Sentence& sentence,
                                           std::size_t from, std::size_t at);

// The same for a word: an idiom ("no one", "one of the"), a name ("World War II", "G20"). Constant
// time for words that are neither.
std::optional<NotQuantity> ReadNotQuantityWord(const TokenizedText& text, const Sentence& sentence,
                                               std::size_t at);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_NOT_QUANTITY_H_
