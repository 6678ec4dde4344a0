// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TAGGER_MODEL_H_
#define CLAIMS_SYNTAX_TAGGER_MODEL_H_

#include <array>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/syntax/key_table.h"
#include "claims/syntax/tag.h"
#include "claims/syntax/tag_features.h"
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
  const char* rows = nullptr;
  std::size_t row_count = 0;

  // Whether there is a row of this number.
  bool HasRow(std::size_t number) const { return number - 1 < row_count; }
  // Its weights, kTagColumns bytes.
  const char* Row(std::size_t number) const { return rows + (number - 1) * kTagColumns; }

  // A view of `bytes`, which the caller keeps alive; a model without weights when they hold none.
  static TaggerModel Over(absl::string_view bytes);
};

// Scores of all columns, side by side (vectors as GCC and clang both have them): a lane of 16 bits
// adds up weights of 8, the even columns apart from the odd ones.
struct TagScores {
  using Lanes = std::int16_t __attribute__((vector_size(16)));
  static constexpr std::size_t kParts = kTagColumns / sizeof(Lanes);
  Lanes even[kParts] = {};
  Lanes odd[kParts] = {};

  void Add(const char* row);
  std::size_t BestColumn() const;  // the first that has the highest score
};

// Tags sentences with the weights of a model; see TagSentence. What the weights say of a word by
// itself is remembered from sentence to sentence: most words of a text have just been seen, and
// half of all questions to the model need not be asked again. For one thread at a time.
class Tagger {
 public:
  // `model` must outlive the tagger. `memory` is a power of two.
  explicit Tagger(const TaggerModel& model, std::size_t memory = 2048);

  std::vector<Tag> TagSentence(const TokenizedText& text, const Sentence& sentence);

 private:
  // What the model says of a word by itself: its class, the sum of its own features' weights, and
  // the rows of kBesideFeatures, 0 for none.
  struct KnownWord {
    TagWord form;  // without its class
    bool filled = false;
    std::uint16_t lexical = 0;
    std::array<std::uint16_t, kBesideFeatures.size()> beside = {};
    TagScores own;
  };

  const KnownWord& Know(const TagWord& form);
  std::size_t BestColumn(std::size_t at, const TagHistory& history) const;

  const TaggerModel& model_;
  std::vector<KnownWord> memory_;
  // Of the sentence that is being tagged; two empty words at either end.
  std::vector<TagWord> words_;
  std::vector<KnownWord> known_;
};

// Tags one sentence.
std::vector<Tag> TagWith(const TaggerModel& model, const TokenizedText& text,
                         const Sentence& sentence);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TAGGER_MODEL_H_
