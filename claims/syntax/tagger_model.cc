// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/tagger_model.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <utility>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace claimcheck {
namespace {

// 25 features of at most 127 each cannot overflow 16 bits.
static_assert(kTagFeatureCount * 128 < 32768);

constexpr std::size_t kMaxRows = 0xFFFF;
constexpr std::size_t kMaxClasses = 0x100;

// The highest score of all lanes.
std::int16_t Highest(const TagScores& scores) {
  static_assert(TagScores::kParts == 2);
#if defined(__SSE2__)
  const auto at = [](const TagScores::Lanes& lanes) {
    return reinterpret_cast<const __m128i&>(lanes);
  };
  __m128i most = _mm_max_epi16(_mm_max_epi16(at(scores.even[0]), at(scores.even[1])),
                               _mm_max_epi16(at(scores.odd[0]), at(scores.odd[1])));
  // The first lane is held against more and more of the others.
  most = _mm_max_epi16(most, _mm_srli_si128(most, 8));
  most = _mm_max_epi16(most, _mm_srli_si128(most, 4));
  most = _mm_max_epi16(most, _mm_srli_si128(most, 2));
  return static_cast<std::int16_t>(_mm_extract_epi16(most, 0));
#else
  std::int16_t lanes[kTagColumns];
  std::memcpy(lanes, scores.even, sizeof scores.even);
  std::memcpy(lanes + kTagColumns / 2, scores.odd, sizeof scores.odd);
  return *std::max_element(std::begin(lanes), std::end(lanes));
#endif
}

// The lanes of both parts that hold `score`, a bit for each, the first the lowest.
std::uint32_t ColumnsWith(std::int16_t score, const TagScores::Lanes (&parts)[TagScores::kParts]) {
  static_assert(TagScores::kParts == 2);
#if defined(__SSE2__)
  const __m128i sought = _mm_set1_epi16(score);
  const auto equal = [&](const TagScores::Lanes& lanes) {
    return _mm_cmpeq_epi16(reinterpret_cast<const __m128i&>(lanes), sought);
  };
  return static_cast<std::uint32_t>(
      _mm_movemask_epi8(_mm_packs_epi16(equal(parts[0]), equal(parts[1]))));
#else
  std::int16_t scores[TagScores::kParts * sizeof(TagScores::Lanes) / sizeof(std::int16_t)];
  std::memcpy(scores, parts, sizeof scores);
  std::uint32_t columns = 0;
  for (std::size_t i = 0; i < std::size(scores); ++i) {
    columns |= std::uint32_t{scores[i] == score} << i;
  }
  return columns;
#endif
}

// A base form, which the tagger may have taken a present tense for, among them.
bool MayBeFinite(Tag t) { return IsFiniteVerb(t) || t == Tag::kVB; }

// A word in -ing between an article, or the like, and a finite verb is a noun: "the fighting
// began".
void GiveGerunds(const TokenizedText& text, const Sentence& sentence, std::vector<Tag>& tags) {
  static constexpr WordSet kArticles(
      {"the", "a", "an", "this", "that", "another", "each", "every"});
  for (std::size_t i = 1; i + 1 < tags.size(); ++i) {
    if (tags[i] != Tag::kVBG || !IsFiniteVerb(tags[i + 1])) continue;
    const bool article = kArticles.Holds(text.tokens[sentence.first + i - 1].key);
    if (article || tags[i - 1] == Tag::kPRPS || tags[i - 1] == Tag::kPOS) tags[i] = Tag::kNN;
  }
}

// "was due to open in May": between such an adjective with "to" and a preposition stands a verb.
void GiveInfinitives(const TokenizedText& text, const Sentence& sentence, std::vector<Tag>& tags) {
  static constexpr WordSet kReady(
      {"due", "set", "ready", "scheduled", "bound", "likely", "unlikely"});
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
  if (text.at(sentence.last - 1) != "." || std::any_of(tags.begin(), tags.end(), MayBeFinite))
    return;
  const auto participle = std::find(tags.begin(), tags.end(), Tag::kVBN);
  if (participle != tags.end() && participle != tags.begin()) *participle = Tag::kVBD;
}

// The rows of a model that some features have.
class RowList {
 public:
  explicit RowList(const TaggerModel& model) : model_(model) {}

  // Whether a feature has a row is a toss-up: rather than branch, one that has none, 0, leaves its
  // place to the next.
  void Take(std::uint16_t row) {
    const std::size_t some = row != 0 ? 1 : 0;
    rows_[count_] = row;
    count_ += some;
  }

  void AddTo(TagScores& scores) const {
    for (std::size_t i = 0; i < count_; ++i) scores.Add(model_.Row(rows_[i]));
  }

 private:
  const TaggerModel& model_;
  std::array<std::uint16_t, kTagFeatureCount> rows_;
  std::size_t count_ = 0;
};

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

inline std::size_t TagScores::BestColumn() const {
  const std::int16_t best = Highest(*this);
  // Where the best stands is never guessed right: all columns are asked at once.
  const std::uint32_t evens = ColumnsWith(best, even), odds = ColumnsWith(best, odd);
  const auto first = [](std::uint32_t columns) {
    return static_cast<std::size_t>(std::countr_zero(columns | 1u << (kTagColumns / 2)));
  };
  return std::min(2 * first(evens), 2 * first(odds) + 1);
}

RowMemory::RowMemory(const TaggerModel& model) : model_(model) {
  const std::size_t tags = kTagCount, classes = model.class_count;
  std::size_t end = 0;
  for (const auto& [number, count] :
       std::initializer_list<std::pair<std::size_t, std::size_t>>{{16, tags},
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
      edge_{.known = KnowledgeOf(TagWord(), /*fixed=*/true)},
      memory_(memory),
      row_memory_(model) {}

Tagger::Known Tagger::KnowledgeOf(const TagWord& word, bool fixed) const {
  Known known{.class_number = model_.class_numbers[word.lexical]};
  const auto find = [&](std::size_t number, std::uint64_t a, std::uint64_t b) {
    return model_.features.Find(FeatureKey(number, a, b));
  };
  if (!fixed) {
    RowList rows(model_);
    ForEachOwnFeature(word, [&](std::size_t number, std::uint64_t a, std::uint64_t b) {
      rows.Take(find(number, a, b));
    });
    rows.AddTo(known.own);
  }
  ForEachBesideFeature(word, [&](std::size_t number, std::uint64_t a, std::uint64_t b) {
    known.beside[number - kFirstBesideFeature] = find(number, a, b);
  });
  return known;
}

const Tagger::Seen& Tagger::LookFirst(const TokenizedText& text, const WordSeer& seer,
                                      std::size_t token, Seen* places) {
  const Token& t = text.tokens[token];
  const std::uint16_t place = seer.PlaceOf(token);
  // In place of the one that was used less lately.
  Seen* seen = places[0].last_sentence <= places[1].last_sentence ? places : places + 1;
  if (seen->last_sentence == sentence_) seen = &spare_.emplace_back();
  TagWord word = seer.See(token, place);
  word.lexical = model_.dictionary.Find(word.key);
  Tag fixed = TagByForm(text, token);
  const LexicalClass known = LexicalClass::Unpacked(word.lexical);
  if (fixed == Tag::kNone && known.certain) fixed = known.first;
  *seen = {.key = t.key,
           .size = static_cast<std::uint32_t>(t.span.size()),
           .last_sentence = sentence_,
           .word = word,
           .place = place,
           .fixed = fixed,
           .known = KnowledgeOf(word, fixed != Tag::kNone)};
  return *seen;
}

inline TagScores Tagger::ScoresBeforeHistory(std::size_t at) {
  const Seen& own = *words_[at];
  const Seen& left = *words_[at - 1];
  const Seen& right = *words_[at + 1];
  const Seen& right2 = *words_[at + 2];
  const std::size_t classes = model_.class_count;
  const std::size_t own_class = own.known.class_number, right_class = right.known.class_number;
  RowList rows(model_);
  ForEachWordsFeature(own.word, left.word, right.word, right2.word,
                      [&](std::size_t number, std::uint64_t a, std::uint64_t b) {
                        const auto find = [&](std::size_t index) {
                          rows.Take(row_memory_.Find(number, index, a, b));
                        };
                        switch (number) {
                          case 21:
                            return find(right_class * classes + own_class);
                          case 22:
                            return find(right2.known.class_number * classes + right_class);
                          default:
                            return rows.Take(model_.features.Find(FeatureKey(number, a, b)));
                        }
                      });
  rows.Take(left.known.beside[0]);
  rows.Take(words_[at - 2]->known.beside[1]);
  rows.Take(right.known.beside[2]);
  rows.Take(right.known.beside[3]);
  rows.Take(right2.known.beside[4]);
  TagScores scores = own.known.own;
  rows.AddTo(scores);
  return scores;
}

inline std::size_t Tagger::BestColumn(std::size_t at, const TagHistory& history,
                                      const TagScores& before_history) {
  const std::size_t classes = model_.class_count, own_class = words_[at]->known.class_number;
  const auto number_of = [](Tag tag) { return static_cast<std::size_t>(tag); };
  const std::size_t before = number_of(history.before);
  RowList rows(model_);
  ForEachHistoryFeature(
      words_[at]->word, history, [&](std::size_t number, std::uint64_t a, std::uint64_t b) {
        const auto find = [&](std::size_t index) {
          rows.Take(row_memory_.Find(number, index, a, b));
        };
        switch (number) {
          case 16:
            return find(before);
          case 17:
            return find(before * kTagCount + number_of(history.before_that));
          case 18:
            return find(before * classes + own_class);
          default:
            return find((number_of(history.verb) * kTagCount + number_of(history.since_verb)) *
                            classes +
                        own_class);
        }
      });
  TagScores scores = before_history;
  rows.AddTo(scores);
  return scores.BestColumn();
}

void Tagger::TagSentence(const TokenizedText& text, const Sentence& sentence,
                         std::vector<Tag>& tags) {
  const std::size_t count = sentence.last - sentence.first;
  const WordSeer seer(text, sentence);
  ++sentence_;
  spare_.clear();
  words_.assign(count + 4, &edge_);
  for (std::size_t i = 0; i < count; ++i) words_[i + 2] = &Look(text, seer, sentence.first + i);
  // What does not depend on other tags first: no word waits there for the one before it.
  tags.resize(count);
  scores_.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    tags[i] = words_[i + 2]->fixed;
    if (tags[i] == Tag::kNone) scores_[i] = ScoresBeforeHistory(i + 2);
  }
  TagHistory history;
  for (std::size_t i = 0; i < count; ++i) {
    if (tags[i] == Tag::kNone) tags[i] = TagOfColumn(BestColumn(i + 2, history, scores_[i]));
    history = history.Then(tags[i]);
  }
  if (!tags.empty()) GiveFiniteVerb(text, sentence, tags);
  GiveGerunds(text, sentence, tags);
  GiveInfinitives(text, sentence, tags);
}

std::vector<Tag> TagWith(const TaggerModel& model, const TokenizedText& text,
                         const Sentence& sentence) {
  std::vector<Tag> tags;
  Tagger(model, /*memory=*/2).TagSentence(text, sentence, tags);
  return tags;
}

}  // namespace claimcheck
