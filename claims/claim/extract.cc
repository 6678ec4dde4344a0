// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/extract.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "claims/claim/about.h"
#include "claims/claim/about_time.h"
#include "claims/claim/bare_age.h"
#include "claims/claim/benchmark.h"
#include "claims/claim/birthday.h"
#include "claims/claim/clock_span.h"
#include "claims/claim/context.h"
#include "claims/claim/dollars.h"
#include "claims/claim/estimate_end.h"
#include "claims/claim/event_anchor.h"
#include "claims/claim/figure_telling.h"
#include "claims/claim/fiscal.h"
#include "claims/claim/hemisphere.h"
#include "claims/claim/hospital.h"
#include "claims/claim/main_event.h"
#include "claims/claim/modality.h"
#include "claims/claim/past_telling.h"
#include "claims/claim/place_in_row.h"
#include "claims/claim/place_telling.h"
#include "claims/claim/rate_apart.h"
#include "claims/claim/reached_count.h"
#include "claims/claim/reckoned_date.h"
#include "claims/claim/scope.h"
#include "claims/claim/sentence_reading.h"
#include "claims/claim/source.h"
#include "claims/claim/whose.h"
#include "claims/claim/zero_count.h"
#include "claims/lexicon/lemma.h"
#include "claims/lexicon/word_marks.h"
#include "claims/mention/date_offset.h"
#include "claims/syntax/tagger.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

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

// Whether something is wrong with the date as it is written.
bool IsFaulty(const TimeExpression& time) { return !time.impossible.empty() || time.either_order; }

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

// Reads the numbers of the sentence: for claims those that the date reader leaves, `with_all` also
// lengths of time.
void ReadNumbers(const TokenizedText& text, bool with_all, SentenceReading& reading) {
  reading.quantities.clear();
  reading.ordinals.clear();
  for (Quantity& quantity : ReadQuantities(text, reading.sentence)) {
    const bool ordinal = quantity.role == NumberRole::kOrdinal && quantity.value;
    if (ordinal && !SameValue(*quantity.value, 1)) reading.ordinals.push_back(quantity);
    const bool not_compared = quantity.role == NumberRole::kNotCompared;
    if (quantity.role != NumberRole::kQuantity && !not_compared) continue;
    // As a claim a length of time belongs to the date reader, an age to the quantity reader.
    const bool in_time = std::any_of(
        reading.times.begin(), reading.times.end(),
        [&](const TimeExpression& time) { return Overlaps(time.span, quantity.number_span); });
    if (!in_time || with_all || quantity.unit.dimension == "age") {
      reading.quantities.push_back(std::move(quantity));
    }
  }
}

bool OverlapsAge(const std::vector<Quantity>& quantities, const TimeExpression& time) {
  return std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& quantity) {
    return quantity.unit.dimension == "age" && Overlaps(quantity.span, time.span);
  });
}

ClaimKind KindOf(const TimeExpression& time) {
  return time.type == TimexType::kDuration ? ClaimKind::kDuration : ClaimKind::kDate;
}

// Reads one text (the article's, or a title from metadata) sentence by sentence.
class TextReader {
 public:
  TextReader(const Document& document, absl::string_view text, const std::vector<Block>& blocks,
             const Published& published, DayMonthChoice order)
      : text_(TokenizeArticle(text)), blocks_(blocks), order_(order) {
    ReadTimes(published);
    const bool seasons = std::any_of(times_.begin(), times_.end(), [](const TimeExpression& time) {
      return time.granularity == Granularity::kSeason;
    });
    southern_ = seasons && IsSouthern(document, text_);
    if (std::any_of(times_.begin(), times_.end(),
                    [](const TimeExpression& t) { return t.fiscal; })) {
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

  const TokenizedText& text() const { return text_; }
  const std::vector<TimeExpression>& times() const { return times_; }
  DayMonthChoice order() const { return order_; }

  // Whether a date in digits still reads two ways.
  bool IsUndecided() const {
    return std::any_of(times_.begin(), times_.end(),
                       [](const TimeExpression& time) { return time.either_order; });
  }

  // Calls `use` with a reading of every sentence of the article that holds a mention; `complete`
  // adds tags, names and triggers.
  template <typename Use>
  void ForEachSentence(bool complete, Use use) {
    BlockCursor blocks(blocks_);
    SentenceItems<TimeExpression> times(times_);
    SentenceItems<Name> names(names_);
    // One reading for all sentences: its lists keep their memory.
    SentenceReading reading;
    std::vector<TimeExpression> impossible;
    reading.text = &text_;
    for (const Sentence& sentence : text_.sentences) {
      const BlockKind kind = blocks.KindAt(sentence.span.begin);
      if (kind == BlockKind::kLeftOut) continue;
      if (!sentence.may_hold_mention && !(complete && MayCountNone(text_, sentence))) continue;
      reading.sentence = sentence;
      reading.in_title = kind == BlockKind::kTitle;
      reading.on_date_line = IsDateLine(kind);
      reading.times = times.Take(sentence, &TimeExpression::first_token);
      if (reading.on_date_line) {
        impossible.assign(reading.times.begin(), reading.times.end());
        Keep(impossible, [](const TimeExpression& time) { return !time.impossible.empty(); });
        reading.times = impossible;
        reading.quantities.clear();
        reading.ordinals.clear();
      } else {
        ReadNumbers(text_, !complete, reading);
      }
      const bool any =
          !reading.times.empty() || !reading.quantities.empty() || !reading.ordinals.empty();
      if (!any && (!complete || reading.on_date_line || !MayCountNone(text_, sentence))) continue;
      if (complete) {
        reading.names = names.Take(sentence, &Name::first);
        Complete(reading);
      }
      use(reading);
    }
  }

  const std::vector<Name>& FindAllNames() {
    names_ = FindNames(text_);
    return names_;
  }

 private:
  void DropTimesIn(const std::optional<Span>& span) {
    if (!span) return;
    Keep(times_, [&](const TimeExpression& time) {
      return !time.impossible.empty() || !Overlaps(time.span, *span);
    });
  }

  // "Shares fell", "Winds reached": a plural that opens its sentence, and that the tagger took for a name
  // or a verb, is a name only where the article has such a name, and a verb before no other.
  static void TakeForPlural(SentenceReading& reading) {
    const std::size_t first = reading.first();
    const bool named = !reading.names.empty() && reading.names.front().first == first;
    const bool verb_follows = reading.has(first + 1) && IsVerb(reading.tag(first + 1));
    const bool unlikely = IsProperNoun(reading.tag(first)) || reading.tag(first) == Tag::kVBZ;
    if (!unlikely || named || !verb_follows || reading.in_title) return;
    const absl::string_view word = reading.word(first);
    if (NounLemma(word) != Folded(word)) reading.tags.front() = Tag::kNNS;
  }

  // Adds what the sentence's words are and say of each other.
  static void Complete(SentenceReading& reading) {
    reading.tags = TagSentence(*reading.text, reading.sentence);
    TakeForPlural(reading);
    reading.subjects.clear();
    FindLemmas(reading);
    FindClauses(reading);
    reading.triggers = FindTriggers(reading);
    FindContent(reading);
    reading.cues = FindCues(reading);
    reading.attributions = FindAttributions(reading);
    for (Quantity& quantity : reading.quantities) {
      if (IsBareAge(reading, quantity)) quantity.unit = {"year of age", "age"};
    }
    ReadRatesApart(reading);
    for (auto read : {BirthdayAges, ReachedCounts, ZeroCounts}) {
      for (Quantity& quantity : read(reading)) reading.quantities.push_back(std::move(quantity));
    }
  }

  void ReadTimes(const Published& published) {
    DateContext context;
    context.published = published.date;
    context.published_is_related = published.from == PublishedFrom::kRelated;
    context.order = order_;
    context.southern = southern_;
    context.fiscal = fiscal_;
    times_ = ReadTimeExpressions(text_, context);
  }

  TokenizedText text_;
  const std::vector<Block>& blocks_;
  DayMonthChoice order_;
  bool southern_ = false;
  std::optional<FiscalYear> fiscal_;
  std::vector<TimeExpression> times_;
  std::vector<Name> names_;
};

Claim ClaimOn(const SentenceReading& reading, Span span) {
  Claim claim;
  claim.span = span;
  claim.sentence = reading.sentence.span;
  claim.in_title = reading.in_title;
  return claim;
}

// Puts the claims from index `begin` on in the order of the text. They are heavy to move about, and
// mostly in order.
void SortFrom(std::size_t begin, std::vector<Claim>& claims) {
  const std::span<Claim> added = std::span(claims).subspan(begin);
  const auto before = [](const Claim& a, const Claim& b) { return a.span < b.span; };
  if (!std::is_sorted(added.begin(), added.end(), before)) {
    std::sort(added.begin(), added.end(), before);
  }
}

void AddCircumstances(const SentenceReading& reading, std::size_t first, std::size_t last,
                      Claim& claim) {
  claim.scope = ScopeOf(reading, first, last);
  claim.source = SourceOf(reading, first, last);
  claim.modality = ModalityOf(reading, first, last, claim.about.evoked_by);
}

// Whether another date counts from `time`, as from Christmas in "a week before Christmas": then it
// dates nothing itself.
bool IsCountedFrom(const SentenceReading& reading, const TimeExpression& time) {
  // "The day after Monday's vote" counts from the vote, which was on Monday.
  static constexpr WordSet kOwners({"'s", "’s"});
  if (reading.has(time.last_token) && kOwners.Holds(reading.token(time.last_token).key)) return false;
  return std::any_of(reading.times.begin(), reading.times.end(), [&](const TimeExpression& other) {
    return other.offset && other.offset->first_token == time.first_token;
  });
}

// The first date within the words that `offset` counts from, where it has days.
std::optional<DateInterval> DaysInAnchor(const SentenceReading& reading, const DateOffset& offset) {
  for (const TimeExpression& time : reading.times) {
    const bool inside =
        time.first_token >= offset.first_token && time.last_token <= offset.last_token;
    if (inside && !time.offset && time.interval.first && time.interval.last) return time.interval;
  }
  return std::nullopt;
}

// "two days after the vote" as a claim: a date that counts from the vote, quoted with its "after".
void CountFromAnchor(const SentenceReading& reading, Claim& claim) {
  TimeExpression& date = *claim.date;
  claim.kind = ClaimKind::kDate;
  claim.span = Cover(claim.span, reading.token(date.last_token).span);
  claim.anchor = AboutAnchor(reading, *date.offset);
  date.offset->anchor_days = DaysInAnchor(reading, *date.offset);
  date.duration.reset();
  if (date.interval.first) {
    SetDaysOfOffset(date.interval, date.anchor, date);
  } else {
    date.type = TimexType::kDate;
    date.timex = "XXXX-XX-XX";
  }
}

// What is dated after the article appeared is still to come, whatever the tense.
bool IsAhead(const Claim& claim, const Published& published) {
  return published.date && claim.date->interval.first &&
         *claim.date->interval.first > *published.date;
}

Claim ClaimOf(const SentenceReading& reading, TimeClaim&& told, const Published& published) {
  Claim claim = ClaimOn(reading, told.time.span);
  claim.kind = KindOf(told.time);
  claim.date = std::move(told.time);
  claim.about = std::move(told.about);
  if (claim.date->offset) CountFromAnchor(reading, claim);
  AddCircumstances(reading, claim.date->first_token, claim.date->last_token, claim);
  claim.modality = EventModality(reading, *claim.date, told.event);
  if (claim.modality == Modality::kAsserted && IsAhead(claim, published)) {
    claim.modality = Modality::kPlanned;
  }
  claim.scope.background = IsBackground(claim.date->interval, published);
  return claim;
}

// A number too large to compare is a claim about nothing, so that the report can name it.
std::optional<About> AboutOf(const SentenceReading& reading, const Quantity& quantity,
                             const FigureTelling& figures) {
  if (quantity.role == NumberRole::kNotCompared) return About{};
  if (auto about = figures.AboutFigure(reading, quantity)) return about;
  return AboutQuantity(reading, quantity);
}

// The time that `time`, right behind it, tells again: by other clocks ("06:52 UTC (2:52 a.m. EDT)"),
// or by its date ("Sunday night, Oct. 2"); nullptr where it does not.
const TimeExpression* RestatedBy(const SentenceReading& reading, const TimeExpression& time) {
  if (time.first_token < reading.first() + 2) return nullptr;
  const std::size_t mark = time.first_token - 1;
  const bool clocks = time.minute_of_day && (reading.Is(mark, "(") || reading.Is(mark, "/"));
  const bool date = time.granularity == Granularity::kDay && reading.Is(mark, ",");
  for (const TimeExpression& first : reading.times) {
    if (first.last_token != mark) continue;
    if (clocks && first.minute_of_day) return &first;
    const bool one_day = !first.day_unsaid && first.granularity == Granularity::kTime &&
                         first.interval.first && first.interval.first == time.interval.first;
    if (date && one_day) return &first;
  }
  return nullptr;
}

void AddClaims(const SentenceReading& reading, const Published& published,
               const std::optional<DateInterval>& past, const FigureTelling& figures,
               std::vector<Claim>& claims) {
  const std::size_t before = claims.size();
  std::vector<TimeClaim> reckoned;
  if (published.date) reckoned = ReckonedDates(reading, *published.date);
  for (const TimeExpression& span : ClockSpans(reading)) {
    std::optional<TimeClaim> told = AboutTime(reading, span);
    if (told && told->about.from_frame) reckoned.push_back(*std::move(told));
  }
  const auto is_reckoned = [&](Span span) {
    return std::any_of(reckoned.begin(), reckoned.end(),
                       [&](const TimeClaim& claim) { return Overlaps(claim.time.span, span); });
  };
  for (const Quantity& quantity : reading.quantities) {
    if (is_reckoned(quantity.number_span)) continue;
    std::optional<About> about = AboutOf(reading, quantity, figures);
    if (!about) continue;
    Claim& claim = claims.emplace_back(ClaimOn(reading, quantity.span));
    claim.kind = ClaimKind::kQuantity;
    claim.quantity = quantity;
    claim.about = *std::move(about);
    // "The quake measured 6.1"
    if (claim.about.measure == "magnitude" && claim.quantity->unit.name.empty()) {
      claim.quantity->unit = {"magnitude", "magnitude"};
    }
    AddCircumstances(reading, quantity.first_token, quantity.last_token, claim);
    if (claim.about.measure == "hospital") {
      claim.scope.place = NamedHospital(reading, quantity.first_token, quantity.last_token);
    }
    claim.scope.benchmark = IsBenchmark(reading, quantity.first_token);
    claim.scope.estimate = EndOfEstimate(reading, quantity);
    if (past && !claim.scope.during) claim.scope.during = *past;
    claim.scope.background = past || IsBackground(claim.scope.during, published);
  }
  for (PlaceInRow& position : PlacesInRows(reading)) {
    Claim claim = ClaimOn(reading, position.quantity.span);
    claim.about = std::move(position.about);
    const std::size_t first = position.quantity.first_token, last = position.quantity.last_token;
    claim.quantity = std::move(position.quantity);
    AddCircumstances(reading, first, last, claim);
    claims.push_back(std::move(claim));
  }
  for (const TimeExpression& time : reading.times) {
    if (time.type == TimexType::kSet || time.vague || OverlapsAge(reading.quantities, time) ||
        IsCountedFrom(reading, time) || is_reckoned(time.span)) {
      continue;
    }
    const bool dateline =
        reading.on_date_line || (published.span && Overlaps(time.span, *published.span));
    std::optional<TimeClaim> told;
    if (const TimeExpression* first = RestatedBy(reading, time); first != nullptr && !dateline) {
      told = AboutTime(reading, *first);
      if (told) told->time = time;
    } else if (!dateline) {
      told = AboutTime(reading, time);
    }
    if (!told && IsFaulty(time))
      told = TimeClaim{time, About{}, {time.first_token, time.last_token}};
    if (told) claims.push_back(ClaimOf(reading, *std::move(told), published));
  }
  for (TimeClaim& claim : reckoned) claims.push_back(ClaimOf(reading, std::move(claim), published));
  SortFrom(before, claims);
}

// Tells the places that the article is about, those that its headline and first sentences name and
// the lands they lie in, from those that it comes to speak of later: "in one village alone, five died".
void TellPlacesApart(const std::vector<Name>& names, std::size_t end_of_lead,
                     std::vector<Claim>& claims) {
  absl::flat_hash_set<std::string> main;
  for (const Name& name : names) {
    if (name.first >= end_of_lead) break;
    main.insert(name.canonical);
    if (!name.country.empty()) main.insert(name.country);
  }
  for (Claim& claim : claims) {
    // Of those taken to hospitals one that is named got some, wherever the article names it.
    const bool hospital = claim.about.measure == "hospital";
    claim.scope.one_place =
        !claim.scope.place.empty() && (hospital || !main.contains(claim.scope.place));
  }
}

// The one country that the headline and first sentences name, or name a place of; empty where they
// name none or several.
std::string CountryOfLead(const std::vector<Name>& names, std::size_t end_of_lead) {
  std::string country;
  for (const Name& name : names) {
    if (name.first >= end_of_lead) break;
    if (name.country.empty()) continue;
    if (!country.empty() && country != name.country) return "";
    country = name.country;
  }
  return country;
}

// Whose clocks the times show that tell no zone.
void TellClocks(const std::string& country, std::vector<Claim>& claims) {
  for (Claim& claim : claims) {
    if (claim.kind == ClaimKind::kDate && !claim.date->utc_offset_minutes) {
      claim.scope.clock_country = country;
    }
  }
}

// One past the last token of the headline and the two sentences after it.
std::size_t EndOfLead(const TokenizedText& text) {
  constexpr std::size_t kSentences = 3;
  if (text.sentences.empty()) return 0;
  return text.sentences[std::min(text.sentences.size(), kSentences) - 1].last;
}

void AddMentions(const SentenceReading& reading, std::vector<Claim>& mentions) {
  const std::size_t before = mentions.size();
  for (const Quantity& quantity : reading.quantities) {
    Claim mention = ClaimOn(reading, quantity.span);
    mention.quantity = quantity;
    mentions.push_back(std::move(mention));
  }
  for (const TimeExpression& time : reading.times) {
    Claim mention = ClaimOn(reading, time.span);
    mention.kind = KindOf(time);
    mention.date = time;
    mentions.push_back(std::move(mention));
  }
  SortFrom(before, mentions);
}

// A title from metadata that is not in the text is read like the title block it would have been.
std::vector<Block> TitleBlocks(const Document& document) {
  if (document.title.empty() || !document.title_span.empty()) return {};
  return {{.kind = BlockKind::kTitle, .span = {0, document.title.size()}}};
}

void MarkTitleField(std::vector<Claim>& claims) {
  for (Claim& claim : claims) claim.in_title = claim.in_title_field = true;
}

}  // namespace

Extraction ExtractClaims(const Document& document, const Published& published,
                         DayMonthChoice order, absl::string_view home_currency) {
  Extraction extraction;
  constexpr std::size_t kUsualClaims = 16;  // they are heavy to move about
  extraction.claims.reserve(kUsualClaims);
  Dollars dollars(document, home_currency);
  TextReader reader(document, document.text, document.blocks, published, order);
  extraction.date_order = {.order = reader.order(), .undecided = reader.IsUndecided()};
  if (extraction.date_order.undecided) {
    extraction.date_order.habit = OrderByHabit(document, reader.times());
  }
  MainEvent main;
  if (const std::vector<Block> title = TitleBlocks(document); !title.empty()) {
    TextReader title_reader(document, document.title, title, published, reader.order());
    title_reader.FindAllNames();
    title_reader.ForEachSentence(true, [&](const SentenceReading& reading) {
      dollars.See(reading.quantities);
      main.See(reading);
      AddClaims(reading, published, /*past=*/std::nullopt, {}, extraction.claims);
    });
    MarkTitleField(extraction.claims);
  }
  const std::vector<Name>& names = reader.FindAllNames();
  PastTelling past(published);
  PlaceTelling places(reader.text(), names);
  FigureTelling figures;
  reader.ForEachSentence(true, [&](const SentenceReading& reading) {
    dollars.See(reading.quantities);
    main.See(reading);
    const std::size_t before = extraction.claims.size();
    AddClaims(reading, published, past.GoesOn(reading), figures, extraction.claims);
    const std::span added = std::span(extraction.claims).subspan(before);
    places.GoOn(reading, added);
    figures.See(reading, added);
  });
  dollars.Resolve(extraction.claims);
  DateByEvents(extraction.claims);
  TellWhose(reader.text(), names, extraction.claims);
  NameMainEvent(main, extraction.claims);
  const std::size_t end_of_lead = EndOfLead(reader.text());
  TellPlacesApart(names, end_of_lead, extraction.claims);
  TellClocks(CountryOfLead(names, end_of_lead), extraction.claims);
  extraction.profile = MakeProfile(document, reader.text(), names);
  return extraction;
}

std::vector<Claim> ReadMentions(const Document& document, const Published& published,
                                DayMonthChoice order) {
  std::vector<Claim> mentions;
  Dollars dollars(document);
  const auto add = [&](const SentenceReading& reading) {
    dollars.See(reading.quantities);
    AddMentions(reading, mentions);
  };
  if (const std::vector<Block> title = TitleBlocks(document); !title.empty()) {
    TextReader(document, document.title, title, published, order).ForEachSentence(false, add);
    MarkTitleField(mentions);
  }
  TextReader(document, document.text, document.blocks, published, order)
      .ForEachSentence(false, add);
  dollars.Resolve(mentions);
  return mentions;
}

}  // namespace claimcheck
