// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_NUMBER_SCALE_H_
#define CLAIMS_MENTION_NUMBER_SCALE_H_

#include "claims/mention/number.h"

namespace claimcheck {

// What makes a number larger by the words behind it: scales, groups, zeroes.

// No number has more scale words in a row than this ("two thousand million million").
inline constexpr int kMaxScales = 4;

// `value` as a number over tokens [first, last).
Number MakeNumber(NumberForm form, const Decimal& value, std::size_t first, std::size_t last);
// A number that no Decimal holds.
Number TooLargeNumber(std::size_t first, std::size_t last);

// `number` × 10^power, with its step and interval.
Number Scaled(Number number, int power);

// `number` with the scale words that follow it: "1.2 [billion]", "$30[m]".
Number WithScales(const SentenceTokens& tokens, Number number, NumberContext context);

// number [ "-" ] "dozen"
Number WithGroup(const SentenceTokens& tokens, Number number);

// number "followed by" digits "zeroes": "a three followed by 9 zeroes"
Number WithZeroes(const SentenceTokens& tokens, Number number);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_NUMBER_SCALE_H_
