// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_CHANGE_READING_H_
#define CLAIMS_MENTION_CHANGE_READING_H_

#include "claims/mention/quantity.h"
#include "claims/mention/sentence_tokens.h"

namespace claimcheck {

// Whether the amount in `unit` over tokens [first, last) tells a change or a level:
//
//   rose by 3%   up $2 million   a 3% cut   a rise of 3%   fell 12 to 310     change
//   stood at 3%   rose to 3%   raised $3 million   lost 40 men                    level
//
// See lexicon/en/change.tsv.
Change ReadChange(const SentenceTokens& tokens, std::size_t first, std::size_t last,
                  const Unit& unit);

// The direction of the word of change nearest before token `end`, within a few words: "fell" before
// "by an average of 3%". kNone when there is none.
Change ChangeBefore(const SentenceTokens& tokens, std::size_t end);

// Whether a word of change, of whatever direction, stands shortly before token `end`: "revised",
// "a rise".
bool MovesBefore(const SentenceTokens& tokens, std::size_t end);

// Whether token i is such a word.
bool IsMovementWord(const SentenceTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_CHANGE_READING_H_
