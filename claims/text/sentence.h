// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_TEXT_SENTENCE_H_
#define CLAIMS_TEXT_SENTENCE_H_

#include <vector>

#include "claims/text/token.h"

namespace claimcheck {

// Groups the tokens of `text` into sentences, by the rules that Tokenize states; the second half of
// it. Each has the marks of its tokens together; whether it may hold a mention is left to the
// caller.
std::vector<Sentence> CutSentences(const TokenizedText& text);

}  // namespace claimcheck

#endif  // CLAIMS_TEXT_SENTENCE_H_
