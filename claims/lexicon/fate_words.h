// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_FATE_WORDS_H_
#define CLAIMS_LEXICON_FATE_WORDS_H_

#include "claims/lexicon/word_kinds.h"

namespace claimcheck {

// The words by which a sentence tells what befell somebody (see claim/lot.h), or what he or she did
// to others: the kinds of en/fate_words.tsv.
const WordKinds& FateWords();

inline constexpr WordKind kKilled(FateWords, 0);
inline constexpr WordKind kHurt(FateWords, 1);
inline constexpr WordKind kHeld(FateWords, 2);
inline constexpr WordKind kSaved(FateWords, 3);
inline constexpr WordKind kFatal(FateWords, 4);
inline constexpr WordKind kDoes(FateWords, 5);
inline constexpr WordKind kVictims(FateWords, 6);
inline constexpr WordKind kOfHarm(FateWords, 7);
inline constexpr WordKind kOfBlame(FateWords, 8);
inline constexpr WordKind kBehindFate(FateWords, 9);   // "shot [twice]", "shot [Monday]"
inline constexpr WordKind kBeforeFate(FateWords, 10);  // "[was later] shot"
inline constexpr WordKind kOneself(FateWords, 11);
inline constexpr WordKind kKin(FateWords, 12);  // "the [mother] of a boy of 9"

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_FATE_WORDS_H_
