// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TAG_FEATURES_H_
#define CLAIMS_SYNTAX_TAG_FEATURES_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "claims/syntax/key_table.h"
#include "claims/syntax/tag.h"
#include "claims/text/token.h"

namespace claimcheck {

// What a word is known by: its Token::key, and one key for all numbers of as many digits.
inline std::uint64_t WordKey(const Token& token) {
  if (token.kind != TokenKind::kNumber) return token.key;
  return 0x6E756D0000u + std::min<std::size_t>(token.span.size(), 6);
}

// The last bytes of a word, four at most, folded; the last of them lowest.
std::uint32_t EndingOf(absl::string_view word);

// What the tagger sees of a word, whatever its neighbours. The training program and the tagger
// share this header, so that both see the same.
struct TagWord {
  std::uint64_t key = 0;      // Token::key; one key for all numbers of a shape
  std::uint32_t ending = 0;   // its last four bytes, folded
  std::uint32_t start = 0;    // its first three bytes, folded
  std::uint16_t shape = 0;    // how it is written, and in what kind of sentence
  std::uint16_t lexical = 0;  // its LexicalClass; 0 when the dictionary does not know it

  // The last `bytes` bytes of its ending.
  std::uint64_t Last(unsigned bytes) const { return ending & ((1u << (8 * bytes)) - 1); }

  friend bool operator==(const TagWord&, const TagWord&) = default;
};

// The tags that a word had in the treebank, packed in 16 bits: the most frequent, the second (kNone
// when the first is nearly always right), and whether the first is taken without asking.
struct LexicalClass {
  Tag first = Tag::kNone;
  Tag second = Tag::kNone;
  bool certain = false;

  static constexpr std::size_t kPackedCount = 1u << 13;  // every packed class is below it
  std::uint16_t Packed() const;
  static LexicalClass Unpacked(std::uint16_t packed) {
    const auto tag = [](unsigned bits) {
      return bits < static_cast<unsigned>(kTagCount) ? static_cast<Tag>(bits) : Tag::kNone;
    };
    return {.first = tag(packed & 63u),
            .second = tag(packed >> 6 & 63u),
            .certain = (packed >> 12 & 1u) != 0};
  }
};

// Sees the words of one sentence, one by one, without their classes.
class WordSeer {
 public:
  WordSeer(const TokenizedText& text, const Sentence& sentence);

  // What the place of a token adds to its shape: how its letters are cased, and those of the
  // sentence; whether it opens the sentence, and whether a space stands before it.
  std::uint16_t PlaceOf(std::size_t token) const {
    const Token& t = text_.tokens[token];
    unsigned place = static_cast<unsigned>(t.kind);
    place = place * 4 + static_cast<unsigned>(t.word_case);
    place = place * 4 + casing_;
    place = place * 16 + (token < opening_end_ ? 8u : 0u) + (t.space_before ? 0u : 4u);
    return static_cast<std::uint16_t>(place + 1);
  }

  // The token there. Tokens of one length, key and place look the same.
  TagWord See(std::size_t token, std::uint16_t place) const;

 private:
  const TokenizedText& text_;
  std::size_t opening_end_;  // before the tokens up to here stands only punctuation, or nothing
  unsigned casing_;
};

// Sees the words of `sentence`; `dictionary` maps a word's key to its packed LexicalClass. Two
// empty words stand before the first and two after the last, so that word i is at i + 2.
std::vector<TagWord> SeeWords(const TokenizedText& text, const Sentence& sentence,
                              const KeyTable& dictionary);

// The tag of tokens that need no model: punctuation, digits and numerals ("forty"; not "one"), the
// word "whose". kNone for the others.
Tag TagByForm(const TokenizedText& text, std::size_t token);

// The tags before a word, as they were guessed.
struct TagHistory {
  Tag before = Tag::kNone;
  Tag before_that = Tag::kNone;
  Tag verb = Tag::kNone;        // of the nearest verb on the left
  Tag since_verb = Tag::kNone;  // of the word after that verb

  // The history of the next word, when this one's tag is `tag`.
  TagHistory Then(Tag tag) const {
    TagHistory next{.before = tag, .before_that = before, .verb = verb, .since_verb = since_verb};
    if (IsVerb(tag)) {
      next.verb = tag;
      next.since_verb = Tag::kNone;
    } else if (since_verb == Tag::kNone) {
      next.since_verb = tag;
    }
    return next;
  }
};

inline constexpr std::size_t kTagFeatureCount = 25;
using TagFeatures = std::array<std::uint64_t, kTagFeatureCount>;

// The features are numbered by what they look at: first those of the word itself, then those of a
// word beside it (the one before, the one before that, two of the one after, the one after that),
// then those of several words or of the history.
inline constexpr std::size_t kFirstBesideFeature = 11;
inline constexpr std::size_t kFirstPlaceFeature = 16;
inline constexpr std::size_t kBesideFeatureCount = kFirstPlaceFeature - kFirstBesideFeature;

// Call `use` with the number of each feature of a word itself, or that it is for the words that it
// stands beside, and the two values that make its FeatureKey.
template <typename Use>
void ForEachOwnFeature(const TagWord& w, Use use) {
  use(0, 0, 0);
  use(1, w.key, 0);
  use(2, w.key, w.shape);
  use(3, w.ending, 0);
  use(4, w.Last(3), 0);
  use(5, w.Last(2), w.shape);
  use(6, w.Last(1), w.shape);
  use(7, w.start, 0);
  use(8, w.shape, 0);
  use(9, w.lexical, 0);
  use(10, w.lexical, w.shape);
}
template <typename Use>
void ForEachBesideFeature(const TagWord& w, Use use) {
  use(11, w.key, 0);
  use(12, w.key, 0);
  use(13, w.key, 0);
  use(14, w.Last(3), w.shape);
  use(15, w.key, 0);
}

// Call `use` with the number of each feature of several words (a word, the one before, the two
// after), or of a word and the history, and the two values that make its FeatureKey.
template <typename Use>
void ForEachWordsFeature(const TagWord& w, const TagWord& left, const TagWord& right,
                         const TagWord& right2, Use use) {
  use(19, left.key, w.key);
  use(20, w.key, right.key);
  use(21, right.lexical, w.lexical);
  use(22, right2.lexical, right.lexical);
  use(23, std::uint64_t{left.shape} << 16 | w.shape, right.shape);
}
template <typename Use>
void ForEachHistoryFeature(const TagWord& w, const TagHistory& history, Use use) {
  const auto t1 = static_cast<std::uint64_t>(history.before);
  const auto t2 = static_cast<std::uint64_t>(history.before_that);
  const auto verb = static_cast<std::uint64_t>(history.verb);
  const auto since_verb = static_cast<std::uint64_t>(history.since_verb);
  use(16, t1, 0);
  use(17, t1, t2);
  use(18, t1, w.lexical);
  use(24, verb << 8 | since_verb, w.lexical);
}

// All features of the word at `at` (an index into SeeWords' result).
TagFeatures FeaturesOfTag(const std::vector<TagWord>& words, std::size_t at,
                          const TagHistory& history);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TAG_FEATURES_H_
