// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TAGGER_H_
#define CLAIMS_SYNTAX_TAGGER_H_

#include <vector>

#include "claims/syntax/tag.h"
#include "claims/text/token.h"

namespace claimcheck {

// The part of speech of every token of `sentence`: result[i] belongs to token sentence.first + i.
// An averaged perceptron (Collins 2002, EMNLP) whose weights are compiled in; docs/syntax.md
// tells how they were made and how accurate they are. Deterministic: integer arithmetic only.
std::vector<Tag> TagSentence(const TokenizedText& text, const Sentence& sentence);

// The same in place of what `tags` holds, whose memory is used again.
void TagSentence(const TokenizedText& text, const Sentence& sentence, std::vector<Tag>& tags);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TAGGER_H_
