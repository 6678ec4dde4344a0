// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TAGGER_MODEL_H_
#define CLAIMS_SYNTAX_TAGGER_MODEL_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/syntax/key_table.h"
#include "claims/syntax/tag.h"
#include "claims/text/token.h"

namespace claimcheck {

// The tags among which the model chooses: all but kNone and those that TagByForm alone gives. Tag
// kCC has column 0.
inline constexpr std::size_t kTagColumns = 32;
Tag TagOfColumn(std::size_t column);
std::size_t ColumnOfTag(Tag tag);  // kTagColumns when it has none

// A tagger's weights as they lie in model/tagger.bin:
//
//   bytes = dictionary (KeyTable: word to LexicalClass)
//           features (KeyTable: feature to its row, counted from 1)
//           row count (4 bytes) { weight of each column (1 byte each, signed) }
struct TaggerModel {
  KeyTable dictionary;
  KeyTable features;
  absl::string_view rows;

  // A view of `bytes`, which the caller keeps alive; a model without weights when they hold none.
  static TaggerModel Over(absl::string_view bytes);
};

// Tags `sentence` with the weights of `model`; see TagSentence.
std::vector<Tag> TagWith(const TaggerModel& model, const TokenizedText& text,
                         const Sentence& sentence);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TAGGER_MODEL_H_
