// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/extract.h"

#include <algorithm>
#include <span>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "claims/claim/about.h"
#include "claims/claim/about_time.h"
#include "claims/claim/benchmark.h"
#include "claims/claim/clock_span.h"
#include "claims/claim/dollars.h"
#include "claims/claim/estimate_end.h"
#include "claims/claim/event_anchor.h"
#include "claims/claim/figure_telling.h"
#include "claims/claim/hospital.h"
#include "claims/claim/main_event.h"
#include "claims/claim/modality.h"
#include "claims/claim/past_telling.h"
#include "claims/claim/place_in_row.h"
#include "claims/claim/place_telling.h"
#include "claims/claim/reckoned_date.h"
#include "claims/claim/scope.h"
#include "claims/claim/sentence_reader.h"
#include "claims/claim/sentence_reading.h"
#include "claims/claim/source.h"
#include "claims/claim/whose.h"
#include "claims/mention/date_offset.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// Whether something is wrong with the date as it is written.
bool IsFaulty(const TimeExpression& time) { return !time.impossible.empty() || time.either_order; }

bool OverlapsAge(const std::vector<Quantity>& quantities, const TimeExpression& time) {
  return std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& quantity) {
    return quantity.unit.dimension == "age" && Overlaps(quantity.span, time.span);
  });
}

ClaimKind KindOf(const TimeExpression& time) {
  return time.type == TimexType::kDuration ? ClaimKind::kDuration : ClaimKind::kDate;
}

// Adds a claim on the words of `span`. Claims are heavy: they are filled in where they lie.
Claim& AddClaim(const SentenceReading& reading, Span span, std::vector<Claim>& claims) {
  Claim& claim = claims.emplace_back();
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

void AddTimeClaim(const SentenceReading& reading, TimeClaim&& told, const Published& published,
                  std::vector<Claim>& claims) {
  Claim& claim = AddClaim(reading, told.time.span, claims);
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
    Claim& claim = AddClaim(reading, quantity.span, claims);
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
    Claim& claim = AddClaim(reading, position.quantity.span, claims);
    claim.about = std::move(position.about);
    const std::size_t first = position.quantity.first_token, last = position.quantity.last_token;
    claim.quantity = std::move(position.quantity);
    AddCircumstances(reading, first, last, claim);
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
    if (told) AddTimeClaim(reading, *std::move(told), published, claims);
  }
  for (TimeClaim& claim : reckoned) AddTimeClaim(reading, std::move(claim), published, claims);
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
    AddClaim(reading, quantity.span, mentions).quantity = quantity;
  }
  for (const TimeExpression& time : reading.times) {
    Claim& mention = AddClaim(reading, time.span, mentions);
    mention.kind = KindOf(time);
    mention.date = time;
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
  SentenceReader reader(document, document.text, document.blocks, published, order);
  extraction.date_order = {.order = reader.order(), .undecided = reader.IsUndecided()};
  if (extraction.date_order.undecided) {
    extraction.date_order.habit = OrderByHabit(document, reader.times());
  }
  MainEvent main;
  if (const std::vector<Block> title = TitleBlocks(document); !title.empty()) {
    SentenceReader title_reader(document, document.title, title, published, reader.order());
    title_reader.FindAllNames();
    title_reader.ForEachSentence(ReadingDepth::kClaims, [&](const SentenceReading& reading) {
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
  reader.ForEachSentence(ReadingDepth::kClaims, [&](const SentenceReading& reading) {
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
    SentenceReader(document, document.title, title, published, order).ForEachSentence(ReadingDepth::kMentions, add);
    MarkTitleField(mentions);
  }
  SentenceReader(document, document.text, document.blocks, published, order)
      .ForEachSentence(ReadingDepth::kMentions, add);
  dollars.Resolve(mentions);
  return mentions;
}

}  // namespace claimcheck
