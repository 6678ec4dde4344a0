// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_NUMBER_PART_H_
#define CLAIMS_MENTION_NUMBER_PART_H_

#include <optional>

#include "claims/mention/number.h"

namespace claimcheck {

// Parts of a whole in words.

// half = "half" [ "-" ] "dozen" | "half a" ( scale | "dozen" | … ) | "half" [ "of" … ]
std::optional<Number> ReadHalf(const SentenceTokens& tokens, std::size_t first,
                               NumberContext context);

// "a third of", "by a quarter", "a quarter of a million"; `first` is the article.
std::optional<Number> ReadArticlePart(const SentenceTokens& tokens, std::size_t first,
                                      NumberContext context);

// "[a] quarter million"; the word at `at` is "quarter", the number begins at `first`.
std::optional<Number> ReadQuarterOfScale(const SentenceTokens& tokens, std::size_t first,
                                         std::size_t at, NumberContext context);

// "two thirds", "three-quarters", "one fifth", "three quarters of a million"; `number` is the
// numerator.
std::optional<Number> ReadParts(const SentenceTokens& tokens, const Number& number,
                                NumberContext context);

// "two and a half", "one-and-three-quarters", "a million and a half"; `number` itself when nothing
// of the kind follows.
Number WithAndAHalf(const SentenceTokens& tokens, const Number& number);

// "four out of five", "one in 10", "two in every three"; likewise.
Number WithRatio(const SentenceTokens& tokens, const Number& number);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_NUMBER_PART_H_
