// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TAGGER_MODEL_H_
#define CLAIMS_SYNTAX_TAGGER_MODEL_H_

#include <array>
#include <cstdint>
#include <deque>
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
  // The classes of the dictionary are numbered, that of unknown words 0: class_numbers[packed].
  std::vector<std::uint8_t> class_numbers = std::vector<std::uint8_t>(LexicalClass::kPackedCount);
  std::size_t class_count = 1;

  // The weights of a row that `features` has, kTagColumns bytes.
  const char* Row(std::size_t number) const { return rows + (number - 1) * kTagColumns; }

  // A view of `bytes`, which the caller keeps alive; a model without weights when they hold none.
  // No model has more than 255 classes or 65,534 rows.
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

// Rows of the features that have few values, those of tags and classes: found in the model the
// first time, after that by their values alone. For one thread at a time.
class RowMemory {
 public:
  explicit RowMemory(const TaggerModel& model);

  // The row of feature `number` of the values a and b, 0 for none; `index` numbers the values from
  // 0 on: tags by their own numbers, classes by the model's.
  std::uint16_t Find(std::size_t number, std::size_t index, std::uint64_t a, std::uint64_t b) {
    std::uint16_t& row = rows_[begins_[number] + index];
    if (row == kUnasked) [[unlikely]]
      row = model_.features.Find(FeatureKey(number, a, b));
    return row;
  }

 private:
  static constexpr std::uint16_t kUnasked = 0xFFFF;

  const TaggerModel& model_;
  std::array<std::size_t, kTagFeatureCount> begins_ = {};
  std::vector<std::uint16_t> rows_;
};

// Tags sentences with the weights of a model; see TagSentence. What the weights say of a word by
// itself is remembered from sentence to sentence: most words of a text have just been seen, and
// half of all questions to the model need not be asked again. For one thread at a time.
class Tagger {
 public:
  // `model` must outlive the tagger. `memory` is how many words it remembers, a power of two and
  // two at least.
  explicit Tagger(const TaggerModel& model, std::size_t memory = 4096);

  // Puts the tags of the sentence's tokens in place of what `tags` holds.
  void TagSentence(const TokenizedText& text, const Sentence& sentence, std::vector<Tag>& tags);

 private:
  // What the model says of a word by itself: the number of its class, the rows of the features that
  // it is for the words beside it, 0 for none, and the sum of its own features' weights.
  struct Known {
    std::uint8_t class_number = 0;
    std::array<std::uint16_t, kBesideFeatureCount> beside = {};
    TagScores own;
  };
  // A word that has been seen, and where: of all that look the same. Two lines of the cache: the
  // scores are the second.
  struct alignas(64) Seen {
    std::uint64_t key = 0;
    std::uint32_t size = 0;
    std::uint32_t last_sentence = 0;  // the last one that it was seen in
    TagWord word;                     // with its class
    std::uint16_t place = 0;          // 0: nothing has been seen yet
    Tag fixed = Tag::kNone;           // its tag where no weights are asked for it
    Known known;

    bool LooksLike(const Token& token, std::uint16_t other_place) const {
      return place == other_place && key == token.key &&
             size == static_cast<std::uint32_t>(token.span.size());
    }
  };
  static_assert(sizeof(Seen) == 128);

  // What the token looks like; good until the next sentence.
  const Seen& Look(const TokenizedText& text, const WordSeer& seer, std::size_t token) {
    const Token& t = text.tokens[token];
    const std::uint16_t place = seer.PlaceOf(token);
    // The two places where it may lie.
    Seen* const places = &memory_[2 * (FeatureKey(place, t.key) & (memory_.size() / 2 - 1))];
    for (Seen* seen : {places, places + 1}) {
      if (!seen->LooksLike(t, place)) continue;
      seen->last_sentence = sentence_;
      return *seen;
    }
    return LookFirst(text, seer, token, places);
  }
  // The same for one that lies in neither of the two `places`.
  const Seen& LookFirst(const TokenizedText& text, const WordSeer& seer, std::size_t token,
                        Seen* places);
  // Without the scores of its own features where its tag is `fixed`, for which nobody asks.
  Known KnowledgeOf(const TagWord& word, bool fixed) const;
  // The scores of the word at `at` without those of the history, and with them the column of its
  // tag.
  TagScores ScoresBeforeHistory(std::size_t at);
  std::size_t BestColumn(std::size_t at, const TagHistory& history,
                         const TagScores& before_history);

  const TaggerModel& model_;
  const Seen edge_;  // the empty word at either end of a sentence
  std::vector<Seen> memory_;
  RowMemory row_memory_;
  // Of the sentence that is being tagged: its number; its words, between two empty ones at either
  // end; and what did not fit into the memory because other words of the sentence lie there.
  std::uint32_t sentence_ = 0;
  std::vector<const Seen*> words_;
  std::vector<TagScores> scores_;  // without those of the history
  std::deque<Seen> spare_;
};

// Tags one sentence.
std::vector<Tag> TagWith(const TaggerModel& model, const TokenizedText& text,
                         const Sentence& sentence);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TAGGER_MODEL_H_
