// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_CARDINAL_READING_H_
#define CLAIMS_MENTION_CARDINAL_READING_H_

#include <optional>

#include "claims/mention/number.h"

namespace claimcheck {

// Reads a number in words whose first numeral is token `at`; the number begins at `first`, which is
// `at` or an article before it ("a hundred and six"):
//
//   cardinal = twenty-one | two hundred and six | nineteen hundred     with "point five", "and a
//              half", "thirds", a group, a ratio behind it
//   ordinal  = twenty-first | two hundred and fifth
//   year     = nineteen eighty-four | twenty fifteen | "in" two thousand and eight
std::optional<Number> ReadCardinal(const SentenceTokens& tokens, std::size_t first, std::size_t at,
                                   NumberContext context);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_CARDINAL_READING_H_
