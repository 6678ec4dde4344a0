// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_MULTIPLE_READING_H_
#define CLAIMS_MENTION_MULTIPLE_READING_H_

#include <optional>

#include "claims/mention/amount.h"

namespace claimcheck {

// The unit of what tells how many times as much there is: "time" of the dimension "multiple".
Unit MultipleUnit();

// The word at token `at` when it tells a multiple by itself, as an amount of one token:
//
//   sales tripled   will double   a threefold rise   twice as many   double the price     3 or 2,
//   MultipleUnit the bank halved its staff                        0.5 fraction, a decrease, as "cut
//   by half" he was shot twice   twice a week                 2 time   2 time per week: how often
//
// nullopt for all other words, and where the same word means something else: "doubled back", "a
// double murder", "once or twice".
std::optional<Amount> ReadMultiple(const SentenceTokens& tokens, std::size_t at);

// Whether the noun at token `head` is the "times" of a comparison: "three times as many", "four
// times the limit", "ten times larger"; not "he was shot three times".
bool CountsMultiple(const SentenceTokens& tokens, std::size_t head);

// One past a ratio in words that begins at token `at`: "two-to-one", "three to one" behind "ratio",
// "odds" or "majority"; 0 when there is none.
std::size_t EndOfSpokenRatio(const SentenceTokens& tokens, std::size_t at);

// Whether an amount that begins at token `first`, with its hedges, is a factor: "by a factor of 3".
bool IsFactor(const SentenceTokens& tokens, std::size_t first);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_MULTIPLE_READING_H_
