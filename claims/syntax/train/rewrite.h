// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TRAIN_REWRITE_H_
#define CLAIMS_SYNTAX_TRAIN_REWRITE_H_

#include "claims/syntax/train/treebank.h"

namespace claimcheck {

// Ways to write a sentence other than its author's. Of capitals only Token::word_case changes,
// which is all that the tagger sees of them.
enum class Writing {
  kAsIs,
  kTitle,     // capitals on all words but those of up to three letters (AP style)
  kUpper,     // all in capitals
  kLower,     // none
  kTelegram,  // without articles, "be" before a participle, and the full stop
  kHeadline,  // kTelegram in kTitle's capitals
};

// The sentence's tokens and tags, written so. Its heads and relations are right only where no word
// was left out.
TreebankSentence Written(TreebankSentence sentence, Writing writing);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TRAIN_REWRITE_H_
