// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/tagger_model.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "claims/syntax/tag_features.h"

namespace claimcheck {
namespace {

using Scores = std::array<std::int16_t, kTagColumns>;

// 35 features of at most 127 each cannot overflow 16 bits.
static_assert(kTagFeatureCount * 128 < 32768);

// The rows of weights that a word's features have.
struct Rows {
  std::array<const char*, kTagFeatureCount> rows;
  std::size_t count = 0;
};

// Adds up the columns of all rows, eight at a time (vectors as GCC and clang both have them): a
// lane of 16 bits holds the weights of two columns, the even one in its low byte.
Scores Sum(const Rows& rows) {
  static_assert(std::endian::native == std::endian::little);
  using Lanes = std::int16_t __attribute__((vector_size(16)));
  constexpr std::size_t kParts = kTagColumns / sizeof(Lanes);
  Lanes even[kParts] = {};
  Lanes odd[kParts] = {};
  for (std::size_t i = 0; i < rows.count; ++i) {
    for (std::size_t part = 0; part < kParts; ++part) {
      Lanes pairs;
      std::memcpy(&pairs, rows.rows[i] + part * sizeof(Lanes), sizeof pairs);
      even[part] += (pairs << 8) >> 8;
      odd[part] += pairs >> 8;
    }
  }
  Scores scores;
  for (std::size_t c = 0; c < kTagColumns; ++c) {
    const Lanes& lanes = (c % 2 == 0 ? even : odd)[c / sizeof(Lanes)];
    scores[c] = lanes[c % sizeof(Lanes) / 2];
  }
  return scores;
}

Scores Score(const TaggerModel& model, const TagFeatures& features) {
  Rows rows;
  for (std::uint64_t feature : features) {
    const std::size_t number = model.features.Find(feature);
    const bool known = number != 0 && number * kTagColumns <= model.rows.size();
    // Whether a feature is known is a toss-up: rather than branch, an unknown one's row is written
    // over by the next.
    rows.rows[rows.count] = model.rows.data() + (known ? number - 1 : 0) * kTagColumns;
    // The rows together are larger than the caches near the processor: ask for them early.
    __builtin_prefetch(rows.rows[rows.count]);
    rows.count += known;
  }
  return Sum(rows);
}

// The first column that has the highest score.
std::size_t Best(const Scores& scores) {
  std::int16_t best = scores[0];
  for (const std::int16_t score : scores) best = std::max(best, score);
  return static_cast<std::size_t>(std::find(scores.begin(), scores.end(), best) - scores.begin());
}

bool IsFinite(Tag t) {
  return t == Tag::kVBD || t == Tag::kVBZ || t == Tag::kVBP || t == Tag::kMD || t == Tag::kVB;
}

// A sentence with a full stop has a verb that is not a participle: if only participles were found,
// the first is a past tense ("Dozens of people fled.").
void GiveFiniteVerb(const TokenizedText& text, const Sentence& sentence, std::vector<Tag>& tags) {
  if (text.at(sentence.last - 1) != "." || std::any_of(tags.begin(), tags.end(), IsFinite)) return;
  const auto participle = std::find(tags.begin(), tags.end(), Tag::kVBN);
  if (participle != tags.end() && participle != tags.begin()) *participle = Tag::kVBD;
}

}  // namespace

Tag TagOfColumn(std::size_t column) {
  const auto tag = static_cast<Tag>(column + 1);
  if (tag < Tag::kWPS) return tag;
  return tag == Tag::kWPS ? Tag::kWRB : Tag::kOther;
}

std::size_t ColumnOfTag(Tag tag) {
  for (std::size_t column = 0; column < kTagColumns; ++column) {
    if (TagOfColumn(column) == tag) return column;
  }
  return kTagColumns;
}

TaggerModel TaggerModel::Over(absl::string_view bytes) {
  TaggerModel model;
  model.dictionary = KeyTable::Take(bytes);
  model.features = KeyTable::Take(bytes);
  const std::size_t rows = TakeUint32(bytes);
  if (bytes.size() / kTagColumns >= rows) model.rows = bytes.substr(0, rows * kTagColumns);
  return model;
}

std::vector<Tag> TagWith(const TaggerModel& model, const TokenizedText& text,
                         const Sentence& sentence) {
  const std::vector<TagWord> words = SeeWords(text, sentence, model.dictionary);
  std::vector<Tag> tags;
  tags.reserve(sentence.last - sentence.first);
  TagHistory history;
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    const std::size_t at = i - sentence.first + 2;
    Tag tag = TagByForm(text, i);
    const LexicalClass known = LexicalClass::Unpacked(words[at].lexical);
    if (tag == Tag::kNone && known.certain) tag = known.first;
    if (tag == Tag::kNone) {
      const Scores scores = Score(model, FeaturesOfTag(words, at, history));
      tag = TagOfColumn(Best(scores));
    }
    tags.push_back(tag);
    history = history.Then(tag);
  }
  if (!tags.empty()) GiveFiniteVerb(text, sentence, tags);
  return tags;
}

}  // namespace claimcheck
