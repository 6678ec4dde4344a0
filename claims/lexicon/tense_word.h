// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_TENSE_WORD_H_
#define CLAIMS_LEXICON_TENSE_WORD_H_

#include <cstdint>
#include <vector>

#include "claims/lexicon/time_phrase.h"

namespace claimcheck {

// Whether a clause tells of what was or of what will be. A plan of the past ("was due on Tuesday")
// may lie on either side of the day that it is told on.
enum class Tense : std::uint8_t { kUnknown, kPast, kFuture, kPastPlan };

// The tense that the word with this key (see Token::key) speaks for, by lexicon/en/tense.tsv.
Tense TenseOfWord(std::uint64_t key);

std::vector<PhraseExample> TenseWordExamples();

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_TENSE_WORD_H_
