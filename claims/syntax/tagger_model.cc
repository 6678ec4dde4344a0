// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/tagger_model.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace claimcheck {
namespace {

// 35 features of at most 127 each cannot overflow 16 bits.
static_assert(kTagFeatureCount * 128 < 32768);

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
  if (bytes.size() / kTagColumns < rows) return model;
  model.rows = bytes.data();
  model.row_count = rows;
  return model;
}

void TagScores::Add(const char* row) {
  static_assert(std::endian::native == std::endian::little);
  for (std::size_t part = 0; part < kParts; ++part) {
    Lanes pairs;
    std::memcpy(&pairs, row + part * sizeof(Lanes), sizeof pairs);
    even[part] += (pairs << 8) >> 8;
    odd[part] += pairs >> 8;
  }
}

std::size_t TagScores::BestColumn() const {
  constexpr std::size_t kHalf = kTagColumns / 2;
  std::int16_t evens[kHalf], odds[kHalf];
  std::memcpy(evens, even, sizeof evens);
  std::memcpy(odds, odd, sizeof odds);
  std::int16_t best = evens[0];
  for (const std::int16_t score : evens) best = std::max(best, score);
  for (const std::int16_t score : odds) best = std::max(best, score);
  std::size_t half = 0;
  while (evens[half] != best && odds[half] != best) ++half;
  return 2 * half + (evens[half] == best ? 0 : 1);
}

Tagger::Tagger(const TaggerModel& model, std::size_t memory) : model_(model), memory_(memory) {}

const Tagger::KnownWord& Tagger::Know(const TagWord& form) {
  const std::uint64_t hash = FeatureKey(form.shape, form.key, form.ending);
  KnownWord& known = memory_[hash & (memory_.size() - 1)];
  if (known.filled && known.form == form) return known;
  known = {.form = form, .filled = true};
  const bool empty = form == TagWord();  // before the first word, after the last
  if (!empty) known.lexical = model_.dictionary.Find(form.key);
  TagWord word = form;
  word.lexical = known.lexical;
  TagFeatures features;
  SetOwnFeatures(word, features);
  SetBesideFeatures(word, features);
  for (const std::size_t feature : kOwnFeatures) {
    const std::size_t row = model_.features.Find(features[feature]);
    if (model_.HasRow(row)) known.own.Add(model_.Row(row));
  }
  for (std::size_t i = 0; i < kBesideFeatures.size(); ++i) {
    const std::uint16_t row = model_.features.Find(features[kBesideFeatures[i]]);
    if (model_.HasRow(row)) known.beside[i] = row;
  }
  return known;
}

// The column of the tag for the word at `at`.
std::size_t Tagger::BestColumn(std::size_t at, const TagHistory& history) const {
  // Whether a feature has a row is a toss-up: rather than branch, one that has none leaves its
  // place to the next.
  std::array<const char*, kPlaceFeatures.size() + kBesideFeatures.size()> rows;
  std::size_t count = 0;
  const auto take = [&](std::size_t row) {
    rows[count] = model_.HasRow(row) ? model_.Row(row) : model_.rows;
    // The rows together are larger than the caches near the processor: ask for them early.
    __builtin_prefetch(rows[count]);
    count += model_.HasRow(row);
  };
  ForEachPlaceFeature(words_, at, history, [&](std::size_t /*number*/, std::uint64_t key) {
    take(model_.features.Find(key));
  });
  take(known_[at - 1].beside[0]);
  take(known_[at - 2].beside[1]);
  take(known_[at + 1].beside[2]);
  take(known_[at + 1].beside[3]);
  take(known_[at + 2].beside[4]);
  TagScores scores = known_[at].own;
  for (std::size_t i = 0; i < count; ++i) scores.Add(rows[i]);
  return scores.BestColumn();
}

std::vector<Tag> Tagger::TagSentence(const TokenizedText& text, const Sentence& sentence) {
  words_ = SeeWords(text, sentence, KeyTable());
  known_.clear();
  for (TagWord& word : words_) {
    known_.push_back(Know(word));
    word.lexical = known_.back().lexical;
  }
  std::vector<Tag> tags;
  tags.reserve(sentence.last - sentence.first);
  TagHistory history;
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    const std::size_t at = i - sentence.first + 2;
    Tag tag = TagByForm(text, i);
    const LexicalClass known = LexicalClass::Unpacked(words_[at].lexical);
    if (tag == Tag::kNone && known.certain) tag = known.first;
    if (tag == Tag::kNone) tag = TagOfColumn(BestColumn(at, history));
    tags.push_back(tag);
    history = history.Then(tag);
  }
  if (!tags.empty()) GiveFiniteVerb(text, sentence, tags);
  return tags;
}

std::vector<Tag> TagWith(const TaggerModel& model, const TokenizedText& text,
                         const Sentence& sentence) {
  return Tagger(model, /*memory=*/1).TagSentence(text, sentence);
}

}  // namespace claimcheck
