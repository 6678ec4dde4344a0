// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/tagger_model.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <initializer_list>
#include <utility>

namespace claimcheck {
namespace {

// 25 features of at most 127 each cannot overflow 16 bits.
static_assert(kTagFeatureCount * 128 < 32768);

constexpr std::size_t kMaxRows = 0xFFFF;
constexpr std::size_t kMaxClasses = 0x100;

// A base form, which the tagger may have taken a present tense for, among them.
bool MayBeFinite(Tag t) { return IsFiniteVerb(t) || t == Tag::kVB; }

// A word in -ing between an article, or the like, and a finite verb is a noun: "the fighting began".
void GiveGerunds(const TokenizedText& text, const Sentence& sentence, std::vector<Tag>& tags) {
  static constexpr WordSet kArticles({"the", "a", "an", "this", "that", "another", "each", "every"});
  for (std::size_t i = 1; i + 1 < tags.size(); ++i) {
    if (tags[i] != Tag::kVBG || !IsFiniteVerb(tags[i + 1])) continue;
    const bool article = kArticles.Holds(text.tokens[sentence.first + i - 1].key);
    if (article || tags[i - 1] == Tag::kPRPS || tags[i - 1] == Tag::kPOS) tags[i] = Tag::kNN;
  }
}

// "was due to open in May": between such an adjective with "to" and a preposition stands a verb.
void GiveInfinitives(const TokenizedText& text, const Sentence& sentence, std::vector<Tag>& tags) {
  static constexpr WordSet kReady({"due", "set", "ready", "scheduled", "bound", "likely", "unlikely"});
  for (std::size_t i = 2; i + 1 < tags.size(); ++i) {
    const std::size_t token = sentence.first + i;
    if (tags[i] != Tag::kJJ || tags[i + 1] != Tag::kIN || !text.Is(token - 1, "to")) continue;
    if (!kReady.Holds(text.tokens[token - 2].key)) continue;
    tags[i - 1] = Tag::kTO;
    tags[i] = Tag::kVB;
  }
}

// A sentence with a full stop has a verb that is not a participle: if only participles were found,
// the first is a past tense ("Dozens of people fled.").
void GiveFiniteVerb(const TokenizedText& text, const Sentence& sentence, std::vector<Tag>& tags) {
  if (text.at(sentence.last - 1) != "." || std::any_of(tags.begin(), tags.end(), MayBeFinite)) return;
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
  model.rows = bytes.data();
  bool whole = rows < kMaxRows && bytes.size() / kTagColumns >= rows;
  for (std::size_t slot = 0; slot < model.features.slot_count() && whole; ++slot) {
    whole = model.features.ValueInSlot(slot) <= rows;
  }
  for (std::size_t slot = 0; slot < model.dictionary.slot_count() && whole; ++slot) {
    const std::uint16_t packed = model.dictionary.ValueInSlot(slot);
    whole = packed < LexicalClass::kPackedCount && model.class_count < kMaxClasses;
    if (!whole || packed == 0 || model.class_numbers[packed] != 0) continue;
    model.class_numbers[packed] = static_cast<std::uint8_t>(model.class_count++);
  }
  return whole ? model : TaggerModel();
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

RowMemory::RowMemory(const TaggerModel& model) : model_(model) {
  const std::size_t tags = kTagCount, classes = model.class_count;
  std::size_t end = 0;
  for (const auto& [number, count] : std::initializer_list<std::pair<std::size_t, std::size_t>>{
           {16, tags},
           {17, tags * tags},
           {18, tags * classes},
           {21, classes * classes},
           {22, classes * classes},
           {24, tags * tags * classes}}) {
    begins_[number] = end;
    end += count;
  }
  rows_.assign(end, kUnasked);
}

Tagger::Tagger(const TaggerModel& model, std::size_t memory)
    : model_(model),
      edge_{.known = KnowledgeOf(TagWord())},
      memory_(memory),
      row_memory_(model) {}

Tagger::Known Tagger::KnowledgeOf(const TagWord& word) const {
  Known known{.class_number = model_.class_numbers[word.lexical]};
  TagFeatures features;
  SetOwnFeatures(word, features);
  SetBesideFeatures(word, features);
  for (std::size_t i = 0; i < kFirstBesideFeature; ++i) {
    const std::size_t row = model_.features.Find(features[i]);
    if (row != 0) known.own.Add(model_.Row(row));
  }
  for (std::size_t i = 0; i < kBesideFeatureCount; ++i) {
    known.beside[i] = model_.features.Find(features[kFirstBesideFeature + i]);
  }
  return known;
}

const Tagger::Seen& Tagger::Look(const TokenizedText& text, const WordSeer& seer,
                                 std::size_t token) {
  const Token& t = text.tokens[token];
  const std::uint16_t place = seer.PlaceOf(token);
  Seen* seen = &memory_[FeatureKey(place, t.key) & (memory_.size() - 1)];
  const bool same = seen->place == place && seen->key == t.key && seen->size == t.span.size();
  if (!same) {
    if (seen->last_sentence == sentence_) seen = &spare_.emplace_back();
    TagWord word = seer.See(token, place);
    word.lexical = model_.dictionary.Find(word.key);
    *seen = {.key = t.key, .size = t.span.size(), .place = place, .word = word,
             .known = KnowledgeOf(word)};
  }
  seen->last_sentence = sentence_;
  return *seen;
}

// The column of the tag for the word at `at`.
std::size_t Tagger::BestColumn(std::size_t at, const TagHistory& history) {
  // Whether a feature has a row is a toss-up: rather than branch, one that has none leaves its
  // place to the next.
  std::array<std::uint16_t, kPlaceFeatureCount + kBesideFeatureCount> rows;
  std::size_t count = 0;
  const TaggerModel& model = model_;
  const auto take = [&](std::uint16_t row) {
    const std::size_t some = row != 0 ? 1 : 0;
    rows[count] = row;
    // The rows together are larger than the caches near the processor: ask for them early.
    __builtin_prefetch(model.rows + (row - some) * kTagColumns);
    count += some;
  };
  const std::size_t classes = model_.class_count;
  const Known& own = words_[at]->known;
  const Known& right = words_[at + 1]->known;
  const Known& right2 = words_[at + 2]->known;
  const std::size_t own_class = own.class_number, right_class = right.class_number;
  const auto number_of = [](Tag tag) { return static_cast<std::size_t>(tag); };
  const auto before = number_of(history.before);
  ForEachPlaceFeature(
      words_[at]->word, words_[at - 1]->word, words_[at + 1]->word, words_[at + 2]->word, history,
      [&](std::size_t number, std::uint64_t a, std::uint64_t b) {
        const auto find = [&](std::size_t index) { take(row_memory_.Find(number, index, a, b)); };
        switch (number) {
          case 16:
            return find(before);
          case 17:
            return find(before * kTagCount + number_of(history.before_that));
          case 18:
            return find(before * classes + own_class);
          case 21:
            return find(right_class * classes + own_class);
          case 22:
            return find(right2.class_number * classes + right_class);
          case 24:
            return find(
                (number_of(history.verb) * kTagCount + number_of(history.since_verb)) * classes +
                own_class);
          default:
            return take(model.features.Find(FeatureKey(number, a, b)));
        }
      });
  take(words_[at - 1]->known.beside[0]);
  take(words_[at - 2]->known.beside[1]);
  take(right.beside[2]);
  take(right.beside[3]);
  take(right2.beside[4]);
  TagScores scores = own.own;
  for (std::size_t i = 0; i < count; ++i) scores.Add(model_.Row(rows[i]));
  return scores.BestColumn();
}

std::vector<Tag> Tagger::TagSentence(const TokenizedText& text, const Sentence& sentence) {
  const std::size_t count = sentence.last - sentence.first;
  const WordSeer seer(text, sentence);
  ++sentence_;
  spare_.clear();
  words_.assign(count + 4, &edge_);
  for (std::size_t i = 0; i < count; ++i) words_[i + 2] = &Look(text, seer, sentence.first + i);
  std::vector<Tag> tags;
  tags.reserve(count);
  TagHistory history;
  for (std::size_t i = 0; i < count; ++i) {
    Tag tag = TagByForm(text, sentence.first + i);
    const LexicalClass known = LexicalClass::Unpacked(words_[i + 2]->word.lexical);
    if (tag == Tag::kNone && known.certain) tag = known.first;
    if (tag == Tag::kNone) tag = TagOfColumn(BestColumn(i + 2, history));
    tags.push_back(tag);
    history = history.Then(tag);
  }
  if (!tags.empty()) GiveFiniteVerb(text, sentence, tags);
  GiveGerunds(text, sentence, tags);
  GiveInfinitives(text, sentence, tags);
  return tags;
}

std::vector<Tag> TagWith(const TaggerModel& model, const TokenizedText& text,
                         const Sentence& sentence) {
  return Tagger(model, /*memory=*/1).TagSentence(text, sentence);
}

}  // namespace claimcheck
