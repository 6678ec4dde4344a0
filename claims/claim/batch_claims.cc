// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/batch_claims.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "claims/claim/ban.h"
#include "claims/claim/benchmark.h"
#include "claims/claim/beside_dead.h"
#include "claims/claim/conjoined_total.h"
#include "claims/claim/division.h"
#include "claims/claim/estimate_end.h"
#include "claims/claim/event_anchor.h"
#include "claims/claim/expectation.h"
#include "claims/claim/fate_of_all.h"
#include "claims/claim/further_count.h"
#include "claims/claim/hospital.h"
#include "claims/claim/jobs_of_plant.h"
#include "claims/claim/modality.h"
#include "claims/claim/moment.h"
#include "claims/claim/moved_level.h"
#include "claims/claim/opinion_poll.h"
#include "claims/claim/part_of_sum.h"
#include "claims/claim/past_telling.h"
#include "claims/claim/place_in_row.h"
#include "claims/claim/plain_measure.h"
#include "claims/claim/scope.h"
#include "claims/claim/takeover.h"
#include "claims/claim/what_has_them.h"
#include "claims/claim/wounded_of_shot.h"
#include "claims/claim/yearly_rate.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/mention/date_offset.h"

namespace claimcheck {
namespace {

void Tell(Circumstances&& around, Claim& claim) {
  claim.scope = std::move(around.scope);
  claim.source = std::move(around.source);
}

void AddModifier(std::string modifier, About& about) {
  std::vector<std::string>& all = about.modifiers;
  all.insert(std::lower_bound(all.begin(), all.end(), modifier), std::move(modifier));
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
  // What was expected, and what a record was before, is told beside something else by its nature.
  const bool beside = IsExpectation(claim.about.measure) || claim.about.measure == "former record";
  claim.scope.benchmark =
      beside ? false
             : IsBenchmark(reading, quantity.first_token) ||
                   (counted && IsNeeded(reading, quantity.first_token)) ||
                   IsOfDefinition(reading, quantity.first_token) ||
                   IsFoundWanting(reading, quantity) ||
                   ((fact || put_at) && IsSuperseded(reading, quantity.first_token));
  if (moved.side == LevelSide::kEarlier && moved.other != nullptr &&
      quantity.unit.dimension == "percent") {
    claim.quantity->change = moved.other->change;
  }
}

// "The tunnel was meant to open in 2023", told before 2023 is over: so it was planned once. A day
// or a month may be told so in passing: "was due in court on Friday".
bool IsPlanOfThePast(const SentenceReading& reading, const TimeExpression& time,
                     const Published& published) {
  constexpr std::size_t kReach = 8;
  static constexpr WordSet kPlanned({"due", "meant", "supposed", "scheduled", "slated",
                                     "originally", "expected", "planned", "intended"});
  if (time.granularity != Granularity::kYear || !published.date || !time.interval.last ||
      *time.interval.last < *published.date) {
    return false;
  }
  for (std::size_t i = time.first_token;
       i > reading.first() + 1 && time.first_token - i < kReach;) {
    if (EndsClause(reading, --i) || reading.Is(i, ",")) return false;
    const bool was = reading.Is(i - 1, "was") || reading.Is(i - 1, "were");
    if (kPlanned.Holds(reading.token(i).key) && was) return true;
  }
  return false;
}

void AddTimeClaim(const SentenceReading& reading, TimeClaim&& told, Circumstances&& around,
                  const Published& published, std::vector<Claim>& claims) {
  Claim& claim = AddClaim(reading, told.time.span, claims);
  claim.kind = KindOf(told.time);
  claim.date = std::move(told.time);
  claim.about = std::move(told.about);
  if (claim.date->offset) CountFromAnchor(reading, claim);
  Tell(std::move(around), claim);
  claim.modality = EventModality(reading, *claim.date, told.event);
  if (IsPlanOfThePast(reading, *claim.date, published)) claim.about.modifiers = {"former"};
  // "called for help at 3:20 a.m." plans nothing.
  const bool called = (claim.about.measure == kCallOut || HasModifier(claim.about, "asked")) &&
                      claim.modality == Modality::kPlanned;
  if (called || claim.about.evoked_by == kMayNot) claim.modality = Modality::kAsserted;
  if (claim.modality == Modality::kAsserted && IsAhead(claim, published)) {
    claim.modality = Modality::kPlanned;
  }
  // "will pass sentence on 2 March", "sentencing is due on": of whomever, it is the same day.
  const bool sentencing = claim.about.measure == "sentence" || claim.about.measure == "sentencing";
  if (sentencing && claim.about.role == ClaimRole::kOccurrence &&
      claim.modality == Modality::kPlanned) {
    claim.about.measure = "sentencing";
    claim.about.from_frame = true;
  }
  // "A strike in 2016 lasted three weeks"
  const bool length = claim.kind == ClaimKind::kDuration && !claim.date->interval.last;
  claim.scope.background = length ? IsBackground(claim.scope.during, published)
                                  : IsBackground(claim.date->interval, published);
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

namespace {

// What is told of a figure, around which nothing was found yet.
Circumstances CircumstancesOf(const SentenceReading& reading, const Quantity& quantity) {
  return CircumstancesOf(reading, quantity.first_token, quantity.last_token);
}

}  // namespace

BatchClaims::BatchClaims(std::span<const SentenceReading> batch, const Published& published)
    : batch_(batch), published_(published), told_(batch, published) {}

void BatchClaims::Reserve(std::vector<Claim>& claims) const {
  const std::size_t count = claims.size() + told_.CountClaims();
  if (count > claims.capacity()) claims.reserve(std::max(count, 2 * claims.capacity()));
}

void BatchClaims::AddNext(const std::optional<DateInterval>& past, const FigureTelling& figures,
                          std::vector<Claim>& claims) {
  const SentenceReading& reading = batch_[next_];
  Told& told = told_.of(next_++);
  const std::size_t before = claims.size();
  for (std::size_t i = 0; i < reading.quantities.size(); ++i) {
    const Quantity& quantity = reading.quantities[i];
    if (told.IsReckoned(quantity.number_span)) continue;
    auto& [about, around] = told.quantities[i];
    // A number too large to compare is a claim about nothing, so that the report can name it.
    if (quantity.role == NumberRole::kNotCompared) {
      about.emplace();
    } else if (auto figure =
                   figures.AboutFigure(reading, quantity, std::span(claims).subspan(before))) {
      about = *std::move(figure);
    }
    if (!about) continue;
    TellWhetherOnTop(quantity, claims, *about);
    std::vector<std::string>& modifiers = about->modifiers;
    const auto other = std::find(modifiers.begin(), modifiers.end(), "other");
    if (other != modifiers.end() && AreOthersThanTheDead(reading, quantity, *about, claims)) {
      modifiers.erase(other);
      AddModifier("rest", *about);
      // "Two died and five others were shot": the five are the wounded.
      if (about->measure == "gunshot") about->measure = "injury";
    } else if (other != modifiers.end() &&
               AreOthersOfOtherFrame(*about, reading.sentence.span, claims)) {
      modifiers.erase(other);
    }
    std::optional<About> fate = FateOfAll(reading, quantity, *about);
    if (HasModifier(*about, "other")) MarkThoseBeside(reading, quantity, *about, before, claims);
    if (!around) around = CircumstancesOf(reading, quantity);
    AddQuantity(reading, quantity, *std::move(about), *std::move(around), past, claims);
    TakeNounOfThoseBefore(reading, std::span(claims).subspan(before));
    if (fate) {
      AddQuantity(reading, quantity, *std::move(fate), CircumstancesOf(reading, quantity), past,
                  claims);
    }
  }
  for (Claim& total : ConjoinedTotals(reading, std::span(claims).subspan(before))) {
    claims.push_back(std::move(total));
  }
  for (std::size_t i = before, end = claims.size(); i < end; ++i) {
    if (auto wounded = WoundedOfShot(reading, claims[i])) claims.push_back(*std::move(wounded));
  }
  for (PlaceInRow& position : PlacesInRows(reading)) {
    Claim& claim = AddClaim(reading, position.quantity.span, claims);
    claim.about = std::move(position.about);
    const std::size_t first = position.quantity.first_token, last = position.quantity.last_token;
    claim.quantity = std::move(position.quantity);
    Tell(CircumstancesOf(reading, first, last), claim);
    claim.modality = ModalityOf(reading, first, last, claim.about.evoked_by);
  }
  for (auto& [claim, around] : told.times) {
    if (claim) AddTimeClaim(reading, *std::move(claim), *std::move(around), published_, claims);
  }
  for (TimeClaim& claim : told.reckoned) {
    const std::size_t first = claim.time.first_token, last = claim.time.last_token;
    AddTimeClaim(reading, std::move(claim), CircumstancesOf(reading, first, last), published_,
                 claims);
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
  const bool jobs = claim.about.measure == kJobsAtStake || claim.about.evoked_by == kStaffOfPlant;
  if (IsExpectation(claim.about.measure) || claim.about.measure == "estimate" || jobs) {
    claim.modality = Modality::kAsserted;
  }
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
      {"saving", "premium", "pay rise", "vote for", "vote against", "natural increase", "fall"});
  if (quantity.change == Change::kNone) return;
  // "laying off 12 percent of its staff": a share.
  const bool share = quantity.unit.dimension == kPercent && claim.about.from_frame &&
                     !claim.about.head.empty() && reading.has(quantity.last_token) &&
                     reading.Is(quantity.last_token, "of");
  // "fell 40 metres", "cut costs by 9 million", "38 percent above the closing price", "backed the
  // cut by 7 votes to 2": a sum, a share and a count by themselves.
  if (share || kThemselves.Holds(FoldedHash(claim.about.measure))) {
    claim.quantity->change = Change::kNone;
  }
}

// "450 jobs will go within two years": the time that it will take is none that it is counted over,
// nor is when a plant will close when its staff were counted.
bool IsTimeAhead(const Claim& claim, absl::CivilDay published) {
  constexpr absl::civil_diff_t kLong = 150;
  const std::optional<DateInterval>& during = claim.scope.during;
  if (!during || !during->first || !during->last) return false;
  if (*during->first > published) return CountsJobs(claim.about);
  return *during->first == published && *during->last - *during->first >= kLong;
}

// "the count of 1931, when 7,000 lived there": nobody takes it for how many there are.
bool IsLongAgo(const std::optional<DateInterval>& counted, const Published& published) {
  constexpr absl::civil_diff_t kDecade = 3650;
  return counted && counted->last && published.date && *published.date - *counted->last > kDecade;
}

}  // namespace

void BatchClaims::AddQuantity(const SentenceReading& reading, const Quantity& quantity,
                              About&& about, Circumstances&& around,
                              const std::optional<DateInterval>& past,
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
  if (measure == "seats in all") claim.quantity->unit.name = "seat";
  Tell(std::move(around), claim);
  claim.modality =
      ModalityOf(reading, quantity.first_token, quantity.last_token, claim.about.evoked_by);
  std::string hospital = HospitalOfMeasure(reading, quantity, measure);
  if (!hospital.empty() || measure == "hospital") claim.scope.place = std::move(hospital);
  NameExchangeRatio(quantity, claim.about);
  TellWhatHasThem(reading, quantity, claim.about);
  TellModality(reading, quantity, claim);
  TellChange(reading, quantity, claim);
  if (quantity.unit.dimension == kPercent) DateByMonth(reading, claim);
  AddComparison(reading, quantity, claim);
  AddPollster(reading, quantity, claim);
  claim.scope.estimate = EndOfEstimate(reading, quantity);
  if (published_.date) TellSinceNewYear(*published_.date, claim.scope);
  if (published_.date && IsTimeAhead(claim, *published_.date)) claim.scope.during.reset();
  if (!claim.about.from_frame && !claim.about.evoked_by.empty() &&
      IsOfWhatStandsNow(reading, quantity)) {
    claim.scope.during.reset();
    // "was seen in none [of the] 30": so many there are.
    if (absl::EndsWith(claim.about.evoked_by, " of")) claim.modality = Modality::kAsserted;
  }
  // What is planned is none of what a sentence before told of the past.
  const bool goes_on = past && claim.modality != Modality::kPlanned;
  if (goes_on && !claim.scope.during) claim.scope.during = *past;
  claim.scope.background = goes_on || IsBackground(claim.scope.during, published_) ||
                           IsLongAgo(claim.scope.as_of, published_);
}

}  // namespace claimcheck
