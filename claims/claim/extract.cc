// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/extract.h"

#include <algorithm>
#include <span>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "claims/claim/batch_claims.h"
#include "claims/claim/dollars.h"
#include "claims/claim/earlier_one.h"
#include "claims/claim/event_anchor.h"
#include "claims/claim/figure_telling.h"
#include "claims/claim/general_prices.h"
#include "claims/claim/incident_log.h"
#include "claims/claim/joint_places.h"
#include "claims/claim/main_event.h"
#include "claims/claim/other_event.h"
#include "claims/claim/past_telling.h"
#include "claims/claim/place_telling.h"
#include "claims/claim/round_up.h"
#include "claims/claim/sentence_reader.h"
#include "claims/claim/sentence_reading.h"
#include "claims/claim/several_events.h"
#include "claims/claim/whose.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/places.h"

namespace claimcheck {
namespace {

// "Arrested 12 people in Halden and 30 in Velje": whether the sentence counts the same in another
// place as well.
bool CountsElsewhere(const std::vector<Claim>& claims, std::size_t claim) {
  constexpr std::size_t kReach = 4;
  const Claim& it = claims[claim];
  const std::size_t begin = claim < kReach ? 0 : claim - kReach;
  const std::size_t end = std::min(claim + kReach + 1, claims.size());
  if (it.kind != ClaimKind::kQuantity || it.about.role != ClaimRole::kCount) return false;
  return std::any_of(claims.begin() + static_cast<std::ptrdiff_t>(begin),
                     claims.begin() + static_cast<std::ptrdiff_t>(end), [&](const Claim& other) {
                       return other.sentence == it.sentence && !other.scope.place.empty() &&
                              other.kind == it.kind && other.about.role == it.about.role &&
                              other.about.from_frame && other.about.measure == it.about.measure &&
                              other.scope.place != it.scope.place;
                     });
}

// Tells the places that the article is about, those that its headline and first sentences name and
// the lands they lie in, from those that it comes to speak of later: "in one village alone, five
// died".
void TellPlacesApart(const std::vector<Name>& names, std::size_t end_of_lead,
                     std::vector<Claim>& claims) {
  absl::flat_hash_set<std::string> main;
  for (const Name& name : names) {
    if (name.first >= end_of_lead) break;
    main.insert(name.canonical);
    if (!name.country.empty()) main.insert(name.country);
  }
  for (std::size_t i = 0; i < claims.size(); ++i) {
    Claim& claim = claims[i];
    // Of those taken to hospitals one that is named got some, wherever the article names it.
    const bool hospital = claim.about.measure == "hospital";
    if (claim.scope.place.empty()) continue;
    // A firm has people elsewhere than in the land that the article is about.
    const Place* place = IsOfFirm(claim.about.measure) ? FindPlace(claim.scope.place) : nullptr;
    const bool land = place != nullptr && place->kind == PlaceKind::kCountry;
    claim.scope.one_place =
        hospital || land || !main.contains(claim.scope.place) || CountsElsewhere(claims, i);
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

Extraction ExtractClaims(const Document& document, const Published& published, DayMonthChoice order,
                         absl::string_view home_currency) {
  Extraction extraction;
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
    title_reader.ForEachBatch(ReadingDepth::kClaims, [&](std::span<const SentenceReading> batch) {
      BatchClaims claims(batch, published);
      claims.Reserve(extraction.claims);
      for (const SentenceReading& reading : batch) {
        dollars.See(reading.quantities);
        main.See(reading);
        claims.AddNext(/*past=*/std::nullopt, {}, extraction.claims);
      }
    });
    MarkTitleField(extraction.claims);
  }
  const std::vector<Name>& names = reader.FindAllNames();
  PastTelling past(published);
  PlaceTelling places(reader.text(), names);
  OtherEventTelling others(reader.text(), published);
  RoundUp round_up(reader.text());
  FigureTelling figures;
  reader.ForEachBatch(ReadingDepth::kClaims, [&](std::span<const SentenceReading> batch) {
    BatchClaims claims(batch, published);
    claims.Reserve(extraction.claims);
    for (const SentenceReading& reading : batch) {
      dollars.See(reading.quantities);
      main.See(reading);
      const std::size_t before = extraction.claims.size();
      claims.AddNext(past.GoesOn(reading), figures, extraction.claims);
      const std::span added = std::span(extraction.claims).subspan(before);
      places.GoOn(reading, added);
      others.GoOn(reading, added);
      round_up.See(reading, added);
      figures.See(reading, added);
    }
  });
  round_up.Mark(extraction.claims);
  MarkIncidentLog(extraction.claims);
  dollars.Resolve(extraction.claims);
  DateByEvents(extraction.claims);
  extraction.people = TellWhose(reader.text(), names, extraction.claims);
  NameMainEvent(main, extraction.claims);
  MarkHeadlineOfSeveralEvents(extraction.claims);
  MarkEarlierOnes(reader.text(), published.date, extraction.claims);
  const std::size_t end_of_lead = EndOfLead(reader.text());
  TellPlacesApart(names, end_of_lead, extraction.claims);
  TellJointPlacesApart(reader.text(), names, end_of_lead, extraction.claims);
  TellGeneralPrices(extraction.claims);
  TellClocks(CountryOfLead(names, end_of_lead), extraction.claims);
  extraction.profile = MakeProfile(document, reader.text(), names);
  return extraction;
}

std::vector<Claim> ReadMentions(const Document& document, const Published& published,
                                DayMonthChoice order) {
  std::vector<Claim> mentions;
  Dollars dollars(document);
  const auto add = [&](std::span<const SentenceReading> batch) {
    for (const SentenceReading& reading : batch) {
      dollars.See(reading.quantities);
      AddMentions(reading, mentions);
    }
  };
  if (const std::vector<Block> title = TitleBlocks(document); !title.empty()) {
    SentenceReader(document, document.title, title, published, order)
        .ForEachBatch(ReadingDepth::kMentions, add);
    MarkTitleField(mentions);
  }
  SentenceReader(document, document.text, document.blocks, published, order)
      .ForEachBatch(ReadingDepth::kMentions, add);
  dollars.Resolve(mentions);
  return mentions;
}

}  // namespace claimcheck
