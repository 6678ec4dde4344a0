// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TRAIN_TREEBANK_H_
#define CLAIMS_SYNTAX_TRAIN_TREEBANK_H_

#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "claims/syntax/tag.h"
#include "claims/text/tokenize.h"

namespace claimcheck {

inline constexpr std::size_t kNoHead = static_cast<std::size_t>(-1);

// A treebank sentence seen through our own tokenizer: each of our tokens carries the tag, head and
// relation of the treebank word that it is, or is part of, by its place in the sentence's text.
//
// - A treebank word that we cut in several ("10:30"): each part that is a word has its tag; its
//   last part that is a word or a number stands for it in the tree, the others hang on that.
// - Several treebank words that are one token of ours ("e-mail"): the token stands for all, with
//   the tag and head of the one that hangs on a word outside.
struct TreebankSentence {
  std::string id;                           // "n01001011": PUD's news has n, its Wikipedia w
  std::shared_ptr<const std::string> text;  // which `cut` views
  TokenizedText cut;
  Sentence sentence;  // all of it, whatever our sentence cutter says
  std::vector<Tag> tags;
  std::vector<std::size_t> heads;      // tokens of `cut`; kNoHead for the root
  std::vector<std::string> relations;  // Universal Dependencies v2, with subtypes: "nsubj:pass"

  bool Is(std::size_t token, absl::string_view relation) const;  // its subtypes too
};

// Reads a CoNLL-U file (universaldependencies.org/format.html). Sentences without "# text" or whose
// words are not found in it in order are left out.
absl::StatusOr<std::vector<TreebankSentence>> ReadTreebank(const std::string& path);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TRAIN_TREEBANK_H_
