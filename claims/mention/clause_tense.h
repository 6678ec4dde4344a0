// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_CLAUSE_TENSE_H_
#define CLAIMS_MENTION_CLAUSE_TENSE_H_

#include <cstddef>

#include "claims/lexicon/tense_word.h"
#include "claims/text/token.h"

namespace claimcheck {

// The tense of the clause around the tokens [first, last) of `sentence`, by the words alone: the
// nearest cue before them in their clause, else the nearest after them. A cue is a word of
// tense.tsv or one that ends in -ed. Looks at no more than some twenty tokens on either side.
//
//   "He said the court will rule on Tuesday"     kFuture: "will"
//   "On Tuesday, the court ruled …"              kPast: "ruled"
//   "It was to end on Tuesday"                   kUnknown: a plan of the past
//   "Profit on Tuesday"                          kUnknown
Tense ClauseTense(const TokenizedText& text, const Sentence& sentence, std::size_t first,
                  std::size_t last);

// Whether a verb of the past, no form of "be" or "have", stands right before token `first` or
// before its preposition: "ended June 30", "died on Dec. 5".
bool IsPastBeside(const TokenizedText& text, const Sentence& sentence, std::size_t first);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_CLAUSE_TENSE_H_
