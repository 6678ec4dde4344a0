// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/sentence_reader.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/claim/bare_age.h"
#include "claims/claim/bare_magnitude.h"
#include "claims/claim/birthday.h"
#include "claims/claim/context.h"
#include "claims/claim/fiscal.h"
#include "claims/claim/hemisphere.h"
#include "claims/claim/noun_of_level.h"
#include "claims/claim/part_of_count.h"
#include "claims/claim/present_verb.h"
#include "claims/claim/rate_apart.h"
#include "claims/claim/reached_count.h"
#include "claims/claim/tag_repair.h"
#include "claims/claim/times_done.h"
#include "claims/claim/zero_count.h"
#include "claims/lexicon/word_marks.h"
#include "claims/syntax/tagger.h"

namespace claimcheck {
namespace {

// So many sentences are read together. What the stages keep of them fits into the caches next to a
// processor beside the code and tables of one stage; twice as many gain nothing more.
constexpr std::size_t kBatch = 32;

// Steps through the blocks of a document in the order of the text.
class BlockCursor {
 public:
  explicit BlockCursor(const std::vector<Block>& blocks) : blocks_(blocks) {}

  // The kind of block that holds `offset`, which must not decrease from call to call; a paragraph
  // where there is none.
  BlockKind KindAt(std::size_t offset) {
    while (next_ < blocks_.size() && blocks_[next_].span.end <= offset) ++next_;
    if (next_ == blocks_.size() || offset < blocks_[next_].span.begin) return BlockKind::kParagraph;
    return blocks_[next_].kind;
  }

 private:
  const std::vector<Block>& blocks_;
  std::size_t next_ = 0;
};

// Lines that say when the article was published, and by whom: they claim nothing, but may be wrong.
bool IsDateLine(BlockKind kind) {
  return kind == BlockKind::kDateLine || kind == BlockKind::kByline;
}

// Takes out of `items` those that do not pass `test`.
template <typename Item, typename Test>
void Keep(std::vector<Item>& items, Test test) {
  items.erase(
      std::remove_if(items.begin(), items.end(), [&](const Item& item) { return !test(item); }),
      items.end());
}

// The items of a list in the order of the text that lie in one sentence after the other.
template <typename Item>
class SentenceItems {
 public:
  explicit SentenceItems(const std::vector<Item>& items) : items_(items) {}

  std::span<const Item> Take(const Sentence& sentence, std::size_t Item::*first) {
    while (next_ < items_.size() && items_[next_].*first < sentence.first) ++next_;
    const std::size_t begin = next_;
    while (next_ < items_.size() && items_[next_].*first < sentence.last) ++next_;
    return std::span(items_).subspan(begin, next_ - begin);
  }

 private:
  const std::vector<Item>& items_;
  std::size_t next_ = 0;
};

// Reads the numbers of the sentence: for claims those that the date reader leaves, else lengths of
// time as well.
void ReadNumbers(ReadingDepth depth, SentenceReading& reading) {
  const bool with_all = depth == ReadingDepth::kMentions;
  ReadQuantities(*reading.text, reading.sentence, reading.quantities);
  for (const Quantity& quantity : reading.quantities) {
    const bool ordinal = quantity.role == NumberRole::kOrdinal && quantity.value;
    if (ordinal && !SameValue(*quantity.value, 1)) reading.ordinals.push_back(quantity);
  }
  Keep(reading.quantities, [&](const Quantity& quantity) {
    const bool not_compared = quantity.role == NumberRole::kNotCompared;
    if (quantity.role != NumberRole::kQuantity && !not_compared) return false;
    // As a claim a length of time belongs to the date reader, an age to the quantity reader.
    if (with_all || quantity.unit.dimension == "age") return true;
    return std::none_of(
        reading.times.begin(), reading.times.end(),
        [&](const TimeExpression& time) { return Overlaps(time.span, quantity.number_span); });
  });
}

// "Applications rose to [12,000]": of a number without a noun, what rose to it.
void NameCounted(const SentenceReading& reading, Quantity& quantity) {
  const std::optional<std::size_t> noun = NounOfLevel(reading, quantity);
  if (!noun || reading.tag(*noun) != Tag::kNNS) return;
  quantity.unit = {LemmaAsNoun(reading, *noun).text, "count"};
  quantity.noun = std::string(reading.word(*noun));
}

// "[Five] of the train's nine carriages": of a number without a noun, what the whole counts.
void NamePart(const SentenceReading& reading, Quantity& part) {
  if (!part.unit.name.empty() || part.unit.dimension != "count") return;
  const std::size_t end = EndOfWhole(reading, part);
  if (end == part.last_token) return;
  for (const Quantity& whole : reading.quantities) {
    if (whole.last_token != end || whole.unit.name.empty()) continue;
    part.unit = whole.unit;
    part.noun = whole.noun;
  }
}

// "found the net [21 times]": what was done so often.
void NameDone(const SentenceReading& reading, Quantity& times) {
  const absl::string_view done = WhatWasDoneTimes(reading, times);
  if (done.empty()) return;
  times.unit = {std::string(done), "count"};
  times.noun = absl::StrCat(done, "s");
}

// Adds what only words and figures together tell: numbers without digits, units told apart.
void CompleteQuantities(SentenceReading& reading) {
  for (Quantity& quantity : reading.quantities) {
    if (IsBareAge(reading, quantity)) {
      quantity.unit = {"year of age", "age"};
      quantity.noun.clear();
      quantity.noun_span = {};
    }
    NameCounted(reading, quantity);
    NamePart(reading, quantity);
    NameDone(reading, quantity);
    ReadBareMagnitude(reading, quantity);
  }
  ReadRatesApart(reading);
  for (auto read : {BirthdayAges, ReachedCounts, ZeroCounts}) {
    for (Quantity& quantity : read(reading)) reading.quantities.push_back(std::move(quantity));
  }
}

// Adds what the words of the sentences are and say of each other, stage by stage.
void Complete(std::span<SentenceReading> batch) {
  for (SentenceReading& reading : batch) {
    TagSentence(*reading.text, reading.sentence, reading.tags);
    RepairTags(reading);
    RepairPresentVerbs(reading);
  }
  FindLemmas(batch);
  for (SentenceReading& reading : batch) {
    reading.subjects.clear();
    FindClauses(reading);
    FindTriggers(reading);
    FindContent(reading);
    FindCues(reading);
    FindAttributions(reading);
    FindElsewheres(reading);
  }
  for (SentenceReading& reading : batch) CompleteQuantities(reading);
}

}  // namespace

SentenceReader::SentenceReader(const Document& document, absl::string_view text,
                               const std::vector<Block>& blocks, const Published& published,
                               DayMonthChoice order)
    : text_(TokenizeArticle(text)), blocks_(blocks), order_(order) {
  ReadTimes(published);
  const bool seasons = std::any_of(times_.begin(), times_.end(), [](const TimeExpression& time) {
    return time.granularity == Granularity::kSeason;
  });
  southern_ = seasons && IsSouthern(document, text_);
  if (std::any_of(times_.begin(), times_.end(), [](const TimeExpression& t) { return t.fiscal; })) {
    fiscal_ = FiscalYearOfArticle(text_, times_);
  }
  if (southern_ || fiscal_) ReadTimes(published);
  if (order_.order == DayMonthOrder::kUnknown) {
    order_ = OrderInArticle(text, times_, published);
    if (order_.order != DayMonthOrder::kUnknown && IsUndecided()) ReadTimes(published);
  }
  // The dateline tells when the article was published, nothing more, with a year or without.
  DropTimesIn(published.span);
  for (const DateHint& hint : document.date_hints) {
    const bool own = text.data() == document.text.data();
    if (own && hint.source == DateHint::Source::kDateline) DropTimesIn(hint.span);
  }
}

bool SentenceReader::IsUndecided() const {
  return std::any_of(times_.begin(), times_.end(),
                     [](const TimeExpression& time) { return time.either_order; });
}

const std::vector<Name>& SentenceReader::FindAllNames() {
  names_ = FindNames(text_);
  return names_;
}

void SentenceReader::ForEachBatch(ReadingDepth depth,
                                  absl::FunctionRef<void(std::span<const SentenceReading>)> use) {
  BlockCursor blocks(blocks_);
  SentenceItems<TimeExpression> times(times_);
  SentenceItems<Name> names(names_);
  // The lists of the readings keep their memory from batch to batch.
  thread_local std::vector<SentenceReading> readings(kBatch);
  std::size_t count = 0;
  const auto hand_on = [&] {
    const std::span batch = std::span(readings).first(std::exchange(count, 0));
    if (depth == ReadingDepth::kClaims) Complete(batch);
    if (!batch.empty()) use(batch);
  };
  for (const Sentence& sentence : text_.sentences) {
    const BlockKind kind = blocks.KindAt(sentence.span.begin);
    if (kind == BlockKind::kLeftOut || !MayHoldMention(sentence, depth)) continue;
    SentenceReading& reading = readings[count];
    reading.text = &text_;
    reading.sentence = sentence;
    reading.times = times.Take(sentence, &TimeExpression::first_token);
    reading.names = names.Take(sentence, &Name::first);
    if (!ReadMentions(kind, depth, reading)) continue;
    if (++count == kBatch) hand_on();
  }
  hand_on();
}

void SentenceReader::ReadTimes(const Published& published) {
  DateContext context;
  context.published = published.date;
  context.published_is_related = published.from == PublishedFrom::kRelated;
  context.order = order_;
  context.southern = southern_;
  context.fiscal = fiscal_;
  times_ = ReadTimeExpressions(text_, context);
}

void SentenceReader::DropTimesIn(const std::optional<Span>& span) {
  if (!span) return;
  Keep(times_, [&](const TimeExpression& time) {
    return !time.impossible.empty() || !Overlaps(time.span, *span);
  });
}

bool SentenceReader::MayHoldMention(const Sentence& sentence, ReadingDepth depth) const {
  return sentence.may_hold_mention ||
         (depth == ReadingDepth::kClaims && MayCountNone(text_, sentence));
}

bool SentenceReader::ReadMentions(BlockKind kind, ReadingDepth depth, SentenceReading& reading) {
  reading.in_title = kind == BlockKind::kTitle;
  reading.on_date_line = IsDateLine(kind);
  reading.quantities.clear();
  reading.ordinals.clear();
  if (reading.on_date_line) {
    std::vector<TimeExpression>& impossible = impossible_.emplace_back();
    std::copy_if(reading.times.begin(), reading.times.end(), std::back_inserter(impossible),
                 [](const TimeExpression& time) { return !time.impossible.empty(); });
    reading.times = impossible;
    return !impossible.empty();
  }
  ReadNumbers(depth, reading);
  return !reading.times.empty() || !reading.quantities.empty() || !reading.ordinals.empty() ||
         (depth == ReadingDepth::kClaims && MayCountNone(text_, reading.sentence));
}

}  // namespace claimcheck
