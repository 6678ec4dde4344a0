// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/batch_claims.h"

#include <algorithm>
#include <utility>

#include "claims/claim/about.h"
#include "claims/claim/ban.h"
#include "claims/claim/benchmark.h"
#include "claims/claim/clock_span.h"
#include "claims/claim/division.h"
#include "claims/claim/estimate_end.h"
#include "claims/claim/event_anchor.h"
#include "claims/claim/fate_of_all.h"
#include "claims/claim/further_count.h"
#include "claims/claim/hospital.h"
#include "claims/claim/modality.h"
#include "claims/claim/moment.h"
#include "claims/claim/moved_level.h"
#include "claims/claim/past_telling.h"
#include "claims/claim/place_in_row.h"
#include "claims/claim/plain_measure.h"
#include "claims/claim/reckoned_date.h"
#include "claims/claim/scope.h"
#include "claims/claim/source.h"
#include "claims/claim/yearly_rate.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/mention/date_offset.h"

namespace claimcheck {
namespace {

// Whether something is wrong with the date as it is written.
bool IsFaulty(const TimeExpression& time) { return !time.impossible.empty() || time.either_order; }

bool OverlapsAge(const std::vector<Quantity>& quantities, const TimeExpression& time) {
  return std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& quantity) {
    return quantity.unit.dimension == "age" && Overlaps(quantity.span, time.span);
  });
}

void AddCircumstances(const SentenceReading& reading, std::size_t first, std::size_t last,
                      Claim& claim) {
  claim.scope = ScopeOf(reading, first, last);
  claim.source = SourceOf(reading, first, last);
  claim.modality = ModalityOf(reading, first, last, claim.about.evoked_by);
}

void AddModifier(std::string modifier, About& about) {
  std::vector<std::string>& all = about.modifiers;
  all.insert(std::lower_bound(all.begin(), all.end(), modifier), std::move(modifier));
}

// Whether another date counts from `time`, as from Christmas in "a week before Christmas": then it
// dates nothing itself.
bool IsCountedFrom(const SentenceReading& reading, const TimeExpression& time) {
  // "The day after Monday's vote" counts from the vote, which was on Monday.
  static constexpr WordSet kOwners({"'s", "’s"});
  if (reading.has(time.last_token) && kOwners.Holds(reading.token(time.last_token).key))
    return false;
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

// Tells of a figure that it only stands beside another; an earlier change is a change, too.
void AddComparison(const SentenceReading& reading, const Quantity& quantity, Claim& claim) {
  const MovedLevel moved = MovedLevelOf(reading, quantity);
  const bool fact = claim.about.from_frame && claim.about.role == ClaimRole::kCount &&
                    claim.modality == Modality::kAsserted;
  // "The indictment had put the bribes at 2.1 million": of sums much is told that was so before.
  const bool put_at = quantity.unit.dimension == "money" && claim.modality == Modality::kAsserted &&
                      quantity.first_token > reading.first() &&
                      reading.Is(quantity.first_token - 1, "at");
  // "The repairs need 9 million euros" tells what they cost.
  const bool counted = quantity.unit.dimension == "count";
  claim.scope.benchmark = IsBenchmark(reading, quantity.first_token) ||
                          (counted && IsNeeded(reading, quantity.first_token)) ||
                          IsOfDefinition(reading, quantity.first_token) ||
                          ((fact || put_at) && IsSuperseded(reading, quantity.first_token));
  if (moved.side == LevelSide::kEarlier && moved.other != nullptr &&
      quantity.unit.dimension == "percent") {
    claim.quantity->change = moved.other->change;
  }
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
  // "called for help at 3:20 a.m." plans nothing.
  const bool called = claim.about.measure == kCallOut && claim.modality == Modality::kPlanned;
  if (called || claim.about.evoked_by == kMayNot) claim.modality = Modality::kAsserted;
  if (claim.modality == Modality::kAsserted && IsAhead(claim, published)) {
    claim.modality = Modality::kPlanned;
  }
  // "A strike in 2016 lasted three weeks"
  const bool length = claim.kind == ClaimKind::kDuration && !claim.date->interval.last;
  claim.scope.background = length ? IsBackground(claim.scope.during, published)
                                  : IsBackground(claim.date->interval, published);
}

// The time that `time`, right behind it, tells again: by other clocks ("06:52 UTC (2:52 a.m.
// EDT)"), or by its date ("Sunday night, Oct. 2"); nullptr where it does not.
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

// The dates that the sentence reckons with, and the spans between two clock times that something
// took.
std::vector<TimeClaim> Reckoned(const SentenceReading& reading, const Published& published) {
  std::vector<TimeClaim> reckoned;
  if (published.date) reckoned = ReckonedDates(reading, *published.date);
  for (const TimeExpression& span : ClockSpans(reading)) {
    TimeClaim told;
    if (AboutTime(reading, span, told) && told.about.from_frame)
      reckoned.push_back(std::move(told));
  }
  return reckoned;
}

// Fills in what is told with a date of the sentence that is not reckoned with; whether anything is.
bool Tell(const SentenceReading& reading, const TimeExpression& time, const Published& published,
          TimeClaim& told) {
  if (time.type == TimexType::kSet || time.vague || OverlapsAge(reading.quantities, time) ||
      IsCountedFrom(reading, time)) {
    return false;
  }
  const bool dateline =
      reading.on_date_line || (published.span && Overlaps(time.span, *published.span));
  const TimeExpression* first = dateline ? nullptr : RestatedBy(reading, time);
  if (!dateline && AboutTime(reading, first != nullptr ? *first : time, told)) {
    if (first != nullptr) told.time = time;
    return true;
  }
  if (!IsFaulty(time)) return false;
  told = {time, About{}, {time.first_token, time.last_token}};
  return true;
}

}  // namespace

ClaimKind KindOf(const TimeExpression& time) {
  return time.type == TimexType::kDuration ? ClaimKind::kDuration : ClaimKind::kDate;
}

Claim& AddClaim(const SentenceReading& reading, Span span, std::vector<Claim>& claims) {
  Claim& claim = claims.emplace_back();
  claim.span = span;
  claim.sentence = reading.sentence.span;
  claim.in_title = reading.in_title;
  return claim;
}

void SortFrom(std::size_t begin, std::vector<Claim>& claims) {
  // They are heavy to move about, and mostly in order.
  const std::span<Claim> added = std::span(claims).subspan(begin);
  const auto before = [](const Claim& a, const Claim& b) { return a.span < b.span; };
  if (!std::is_sorted(added.begin(), added.end(), before)) {
    std::stable_sort(added.begin(), added.end(), before);
  }
}

bool BatchClaims::Told::IsReckoned(Span span) const {
  return std::any_of(reckoned.begin(), reckoned.end(),
                     [&](const TimeClaim& claim) { return Overlaps(claim.time.span, span); });
}

namespace {

bool FollowsAnd(const SentenceReading& reading, std::size_t first) {
  constexpr std::size_t kReach = 2;  // "and [another] two"
  for (std::size_t i = first; i > reading.first() && first - i < kReach;) {
    if (reading.Is(--i, "and") || reading.Is(i, ";")) return true;
  }
  return false;
}

// "[Four] were flown to Velje, and another two are in Halden": the four are not all, either. "Two
// officers and 12 others" are all the officers. The claims are those of the sentence before the
// others.
void MarkBesideOthers(const About& others, std::span<Claim> claims) {
  for (Claim& claim : claims) {
    const bool same = claim.kind == ClaimKind::kQuantity && claim.about.measure == others.measure &&
                      claim.about.role == ClaimRole::kCount && others.role == ClaimRole::kCount &&
                      CountsAnybody(*claim.quantity);
    if (same && !HasModifier(claim.about, "of them")) AddModifier("of them", claim.about);
  }
}

}  // namespace

BatchClaims::BatchClaims(std::span<const SentenceReading> batch, const Published& published)
    : batch_(batch), published_(published), told_(batch.size()) {
  for (std::size_t i = 0; i < batch.size(); ++i) told_[i].reckoned = Reckoned(batch[i], published);
  for (std::size_t i = 0; i < batch.size(); ++i) {
    told_[i].quantities.reserve(batch[i].quantities.size());
    for (const Quantity& quantity : batch[i].quantities) {
      std::optional<About>& about = told_[i].quantities.emplace_back();
      if (told_[i].IsReckoned(quantity.number_span)) continue;
      if (!AboutQuantity(batch[i], quantity, about.emplace())) about.reset();
    }
  }
  for (std::size_t i = 0; i < batch.size(); ++i) {
    told_[i].times.reserve(batch[i].times.size());
    for (const TimeExpression& time : batch[i].times) {
      std::optional<TimeClaim>& told = told_[i].times.emplace_back();
      if (told_[i].IsReckoned(time.span)) continue;
      if (!Tell(batch[i], time, published, told.emplace())) told.reset();
    }
  }
}

void BatchClaims::Reserve(std::vector<Claim>& claims) const {
  std::size_t count = claims.size();
  for (const Told& told : told_) {
    count += told.reckoned.size();
    for (const std::optional<About>& about : told.quantities) count += about.has_value();
    for (const std::optional<TimeClaim>& time : told.times) count += time.has_value();
  }
  if (count > claims.capacity()) claims.reserve(std::max(count, 2 * claims.capacity()));
}

void BatchClaims::AddNext(const std::optional<DateInterval>& past, const FigureTelling& figures,
                          std::vector<Claim>& claims) {
  const SentenceReading& reading = batch_[next_];
  Told& told = told_[next_++];
  const std::size_t before = claims.size();
  for (std::size_t i = 0; i < reading.quantities.size(); ++i) {
    const Quantity& quantity = reading.quantities[i];
    if (told.IsReckoned(quantity.number_span)) continue;
    std::optional<About>& about = told.quantities[i];
    // A number too large to compare is a claim about nothing, so that the report can name it.
    if (quantity.role == NumberRole::kNotCompared) {
      about.emplace();
    } else if (auto figure =
                   figures.AboutFigure(reading, quantity, std::span(claims).subspan(before))) {
      about = *std::move(figure);
    }
    if (!about) continue;
    std::vector<std::string>& modifiers = about->modifiers;
    const auto other = std::find(modifiers.begin(), modifiers.end(), "other");
    if (other != modifiers.end() && AreOthersOfOtherFrame(*about, reading.sentence.span, claims))
      modifiers.erase(other);
    std::optional<About> fate = FateOfAll(reading, quantity, *about);
    if (HasModifier(*about, "other") && FollowsAnd(reading, quantity.first_token)) {
      MarkBesideOthers(*about, std::span(claims).subspan(before));
    }
    AddQuantity(reading, quantity, *std::move(about), past, claims);
    if (fate) AddQuantity(reading, quantity, *std::move(fate), past, claims);
  }
  for (PlaceInRow& position : PlacesInRows(reading)) {
    Claim& claim = AddClaim(reading, position.quantity.span, claims);
    claim.about = std::move(position.about);
    const std::size_t first = position.quantity.first_token, last = position.quantity.last_token;
    claim.quantity = std::move(position.quantity);
    AddCircumstances(reading, first, last, claim);
  }
  for (std::optional<TimeClaim>& time : told.times) {
    if (time) AddTimeClaim(reading, *std::move(time), published_, claims);
  }
  for (TimeClaim& claim : told.reckoned) {
    AddTimeClaim(reading, std::move(claim), published_, claims);
  }
  SortFrom(before, claims);
}

namespace {

constexpr absl::string_view kPercent = "percent";

void TellModality(const SentenceReading& reading, const Quantity& quantity, Claim& claim) {
  static constexpr WordSet kOfBids({"deal", "premium", "saving"});
  // "rejected by 112 votes to 89": the votes were cast.
  if (claim.modality == Modality::kDenied && !SideOfDivision(reading, quantity).empty()) {
    claim.modality = Modality::kAsserted;
  }
  // "rejected an offer of 6 percent": made all the same.
  const bool offer = claim.about.measure == "pay rise" &&
                     (HasModifier(claim.about, "offered") || HasModifier(claim.about, "asked"));
  if (claim.modality == Modality::kDenied && offer) claim.modality = Modality::kAsserted;
  // "unveiled a bid that would value it at 9 million": made, whether or not it comes to a sale.
  if (claim.modality == Modality::kPlanned &&
      (kOfBids.Holds(FoldedHash(claim.about.measure)) ||
       (claim.about.measure == "payment" && quantity.unit.dimension == "money/count"))) {
    claim.modality = Modality::kAsserted;
  }
}

// Takes back a rise or fall that is none.
void TellChange(const SentenceReading& reading, const Quantity& quantity, Claim& claim) {
  static constexpr WordSet kThemselves(
      {"saving", "premium", "pay rise", "vote for", "vote against"});
  if (quantity.change == Change::kNone) return;
  // "laying off 12 percent of its staff": a share.
  const bool share = quantity.unit.dimension == kPercent && claim.about.from_frame &&
                     !claim.about.head.empty() && reading.has(quantity.last_token) &&
                     reading.Is(quantity.last_token, "of");
  // "cut costs by 9 million", "38 percent above the closing price", "backed the cut by 7 votes to
  // 2": a sum, a share and a count by themselves.
  if (share || kThemselves.Holds(FoldedHash(claim.about.measure))) {
    claim.quantity->change = Change::kNone;
  }
}

// "450 jobs will go within two years": the time that it will take is none that it is counted over.
bool IsTimeAhead(const std::optional<DateInterval>& during, absl::CivilDay published) {
  constexpr absl::civil_diff_t kLong = 150;
  return during && during->first && during->last && *during->first == published &&
         *during->last - *during->first >= kLong;
}

}  // namespace

void BatchClaims::AddQuantity(const SentenceReading& reading, const Quantity& quantity,
                              About&& about, const std::optional<DateInterval>& past,
                              std::vector<Claim>& claims) const {
  Claim& claim = AddClaim(reading, quantity.span, claims);
  claim.kind = ClaimKind::kQuantity;
  claim.quantity = quantity;
  claim.about = std::move(about);
  const absl::string_view measure = claim.about.measure;
  // "The quake measured 6.1"
  if (measure == "magnitude" && claim.quantity->unit.name.empty()) {
    claim.quantity->unit = {"magnitude", "magnitude"};
  }
  AddCircumstances(reading, quantity.first_token, quantity.last_token, claim);
  if (measure == "hospital") {
    claim.scope.place = NamedHospital(reading, quantity.first_token, quantity.last_token);
  }
  TellModality(reading, quantity, claim);
  TellChange(reading, quantity, claim);
  if (quantity.unit.dimension == kPercent) DateByMonth(reading, claim);
  AddComparison(reading, quantity, claim);
  claim.scope.estimate = EndOfEstimate(reading, quantity);
  if (published_.date && IsTimeAhead(claim.scope.during, *published_.date)) {
    claim.scope.during.reset();
  }
  // What is planned is none of what a sentence before told of the past.
  const bool goes_on = past && claim.modality != Modality::kPlanned;
  if (goes_on && !claim.scope.during) claim.scope.during = *past;
  claim.scope.background = goes_on || IsBackground(claim.scope.during, published_);
}

}  // namespace claimcheck
