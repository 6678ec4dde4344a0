// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_SYNTAX_TAG_FEATURES_H_
#define CLAIMS_SYNTAX_TAG_FEATURES_H_

#include <array>
#include <cstdint>
#include <vector>

#include "claims/syntax/key_table.h"
#include "claims/syntax/tag.h"
#include "claims/text/token.h"

namespace claimcheck {

// What a word is known by: its Token::key, and one key for all numbers of as many digits.
std::uint64_t WordKey(const TokenizedText& text, std::size_t token);

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
  std::uint16_t PlaceOf(std::size_t token) const;

  // The token there. Tokens of one length, key and place look the same.
  TagWord See(std::size_t token, std::uint16_t place) const;

 private:
  const TokenizedText& text_;
  const Sentence& sentence_;
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

inline constexpr std::size_t kTagFeatureCount = 35;
using TagFeatures = std::array<std::uint64_t, kTagFeatureCount>;

// The features by what they look at: those of the word itself, those of a word beside it (the one
// before, the one before that, two of the one after, the one after that), and those of several
// words or of the history, whose numbers are all the others.
inline constexpr std::array<std::size_t, 11> kOwnFeatures = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 27};
inline constexpr std::array<std::size_t, 5> kBesideFeatures = {15, 16, 17, 22, 18};
inline constexpr std::array<std::size_t, 19> kPlaceFeatures = {
    10, 11, 12, 13, 14, 19, 20, 21, 23, 24, 25, 26, 28, 29, 30, 31, 32, 33, 34};

// Fills in the features at those numbers; SetBesideFeatures takes the one word for each of the
// words beside.
void SetOwnFeatures(const TagWord& word, TagFeatures& features);
void SetBesideFeatures(const TagWord& word, TagFeatures& features);

// Calls `use` with the number of each of kPlaceFeatures and the two values that make its FeatureKey.
template <typename Use>
void ForEachPlaceFeature(const std::vector<TagWord>& words, std::size_t at,
                         const TagHistory& history, Use use) {
  const TagWord& w = words[at];
  const TagWord& left = words[at - 1];
  const TagWord& right = words[at + 1];
  const TagWord& right2 = words[at + 2];
  const auto t1 = static_cast<std::uint64_t>(history.before);
  const auto t2 = static_cast<std::uint64_t>(history.before_that);
  const auto verb = static_cast<std::uint64_t>(history.verb);
  const auto since_verb = static_cast<std::uint64_t>(history.since_verb);
  const auto take = [&](std::size_t number, std::uint64_t a, std::uint64_t b = 0) {
    use(number, a, b);
  };
  take(10, t1);
  take(11, t1, t2);
  take(12, t1, w.key);
  take(13, t1, w.lexical);
  take(14, t1, w.Last(3));
  take(19, left.key, w.key);
  take(20, w.key, right.key);
  take(21, left.Last(3), w.lexical);
  take(23, right.lexical, w.lexical);
  take(24, t1 << 16 | right.lexical, w.lexical);
  take(25, right2.lexical, right.lexical);
  take(26, t1 << 16 | t2, w.shape);
  take(28, std::uint64_t{left.shape} << 16 | w.shape, right.shape);
  take(29, t1, right.key);
  take(30, left.key, right.key);
  take(31, verb << 8 | t1, w.Last(2));
  take(32, verb << 8 | since_verb, w.lexical);
  take(33, right.lexical, w.Last(2));
  take(34, w.ending, right.key);
}

// All features of the word at `at` (an index into SeeWords' result).
TagFeatures FeaturesOfTag(const std::vector<TagWord>& words, std::size_t at,
                          const TagHistory& history);

}  // namespace claimcheck

#endif  // CLAIMS_SYNTAX_TAG_FEATURES_H_
