// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/tagger_model.h"

#include <algorithm>
#include <array>

#include "claims/syntax/tag_features.h"

namespace claimcheck {
namespace {

using Scores = std::array<std::int16_t, kTagColumns>;

// 35 features of at most 127 each cannot overflow 16 bits.
static_assert(kTagFeatureCount * 128 < 32768);

Scores Score(const TaggerModel& model, const TagFeatures& features) {
  Scores scores = {};
  for (std::uint64_t feature : features) {
    const std::size_t row = model.features.Find(feature);
    if (row == 0 || row * kTagColumns > model.rows.size()) continue;
    const char* weights = model.rows.data() + (row - 1) * kTagColumns;
    for (std::size_t c = 0; c < kTagColumns; ++c) {
      scores[c] = static_cast<std::int16_t>(scores[c] + static_cast<signed char>(weights[c]));
    }
  }
  return scores;
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
      const auto best = std::max_element(scores.begin(), scores.end());
      tag = TagOfColumn(static_cast<std::size_t>(best - scores.begin()));
    }
    tags.push_back(tag);
    history = history.Then(tag);
  }
  if (!tags.empty()) GiveFiniteVerb(text, sentence, tags);
  return tags;
}

}  // namespace claimcheck
