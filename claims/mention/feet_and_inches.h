// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_FEET_AND_INCHES_H_
#define CLAIMS_MENTION_FEET_AND_INCHES_H_

#include <optional>

#include "claims/mention/amount.h"

namespace claimcheck {

// The amount in digits that begins at token `at` with the marks of feet and inches behind it:
//
//   5'11"   5' 11''   6'2          a height: feet and inches, told in inches
//   6' tall   a 12" screen         one mark, where the words beside it tell that it is no quote
//
// `number` is what stands before the first mark. nullopt where the marks may be quotes.
std::optional<Amount> ReadFeetAndInches(const SentenceTokens& tokens, const Number& number);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_FEET_AND_INCHES_H_
