// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/quantity_frame.h"

#include <optional>

#include "claims/claim/argument_frames.h"
#include "claims/claim/context.h"
#include "claims/claim/degree.h"
#include "claims/claim/frame_offers.h"
#include "claims/claim/insertion.h"
#include "claims/claim/level_frames.h"
#include "claims/claim/moved_level.h"
#include "claims/claim/part_of_count.h"
#include "claims/claim/party_frame.h"
#include "claims/claim/told_in_list.h"
#include "claims/lexicon/person_nouns.h"

namespace claimcheck {
namespace {

// How many figures may lead from one to the other whose frame is its own: "rose 12 percent to 340
// million, from 302 million". A figure may be asked about several others, so that without a bound
// the cost would double with each figure of a sentence.
constexpr int kMostSteps = 2;

class QuantityReader {
 public:
  QuantityReader(const SentenceReading& reading, const Quantity& quantity, bool only_fates = false,
                 int steps = 0)
      : reading_(reading),
        quantity_(quantity),
        steps_(steps),
        offers_(reading, quantity, only_fates) {}

  FrameCandidate Best() {
    if (AreChildrenOf() || AreExcepted()) return {};
    if (OfferAllowed()) return offers_.best();
    if (OfferCountBefore()) return offers_.best();
    OfferArguments(offers_);
    const bool befell = IsFound();
    OfferLevel(offers_);
    // "a majority of 12 seats": a row that asks for such a noun tells more than the noun.
    const bool asked = IsFound() && !offers_.best().trigger->row->of.empty();
    if (!befell && !asked) OfferParty(offers_);
    OfferOtherLevels(offers_);
    if (!IsFound()) OfferWhole();
    if (!IsFound()) OfferOwnWhole();
    if (!IsFound()) OfferThose();
    if (!IsFound()) OfferListed();
    if (!IsFound()) OfferDegree();
    if (!IsFound()) OfferAdjective();
    if (!IsFound()) OfferMoved();
    if (!IsFound()) OfferNamed();
    if (!IsFound()) OfferJoined();
    return offers_.best();
  }

 private:
  // "a father of [three] died": how many children one of those told of has.
  bool AreChildrenOf() const {
    const std::size_t of = quantity_.first_token - 1;
    if (quantity_.first_token < reading_.first() + 2 || !reading_.Is(of, "of")) return false;
    const std::uint64_t who = reading_.lemma_key(of - 1);
    return (kParentNoun.Holds(who) || kElderNoun.Holds(who)) && IsBare(quantity_);
  }

  // "all but [two] of the passengers escaped": who did not.
  bool AreExcepted() const {
    const std::size_t but = quantity_.first_token - 1;
    return quantity_.first_token >= reading_.first() + 2 && reading_.Is(but, "but") &&
           reading_.Is(but - 1, "all");
  }

  bool IsFound() const { return offers_.best().trigger != nullptr; }

  // The frame of another figure that this one's may be.
  FrameCandidate BestOf(const Quantity& other) const {
    if (steps_ == kMostSteps) return {};
    return QuantityReader(reading_, other, offers_.only_fates(), steps_ + 1).Best();
  }

  // "destroyed 300 barns and sheds, including 90 barns", "injured 19, among them six firefighters":
  // what befell the whole befell its part, where a noun of its own says which part that is.
  void OfferWhole() {
    const bool named = !IsBare(quantity_) && quantity_.noun_span.begin >= quantity_.number_span.end;
    const Quantity* whole = named ? WholeAhead(reading_, quantity_) : nullptr;
    if (named && whole == nullptr) whole = WholeBehind(reading_, quantity_);
    if (whole == nullptr) return;
    const FrameCandidate best = BestOf(*whole);
    if (best.trigger != nullptr) offers_.Offer(*best.trigger, 0, 0);
  }

  // "eight of the 23 [dead] were children": of those who died.
  void OfferOwnWhole() {
    const std::size_t end = EndOfWhole(reading_, quantity_);
    if (end == quantity_.last_token) return;
    for (const Quantity& whole : reading_.quantities) {
      if (whole.last_token != end) continue;
      const Trigger* trigger = BestOf(whole).trigger;
      if (trigger != nullptr && trigger->last <= end + 1) offers_.Offer(*trigger, 0, 0);
    }
  }

  // "Six of the [wounded] were children", "Among the [dead] were six children": some of them, of
  // whom nothing else is told.
  void OfferThose() {
    const std::size_t of = quantity_.last_token;
    const std::optional<std::size_t> among = AmongAhead(reading_, quantity_);
    if (EndOfThose(reading_, of) == of && !among) return;
    offers_.ForTriggersAt(among.value_or(of) + 2, [&](const Trigger& trigger) {
      // "those [saved]", whom a verb befell
      const bool befell = trigger.row->part == FramePart::kVerb &&
                          trigger.row->slot == FrameSlot::kObject && among &&
                          reading_.Is(trigger.first - 1, "those");
      if (befell || trigger.row->part != FramePart::kVerb) {
        offers_.Offer(trigger, 0, 0, /*subject=*/true);
      }
    });
  }

  // "The [dead] were ten monks and nine cooks", "including ten monks and [nine cooks]".
  void OfferListed() {
    if (IsBare(quantity_)) return;
    if (const std::optional<std::size_t> noun = WhoTheyWere(reading_, quantity_)) {
      offers_.ForTriggersAt(*noun, [&](const Trigger& trigger) {
        if (trigger.row->part != FramePart::kVerb) offers_.Offer(trigger, 0, 0, /*subject=*/true);
      });
    }
    if (IsFound()) return;
    const Quantity* before = ListedBefore(reading_, quantity_);
    if (before == nullptr || WholeAhead(reading_, *before) == nullptr) return;
    const FrameCandidate best = BestOf(*before);
    if (best.trigger != nullptr) offers_.Offer(*best.trigger, 0, 0);
  }

  // "fewer than the [90 guests] it was built for": the clause behind says that so many may be.
  bool OfferAllowed() {
    const std::size_t it = quantity_.last_token;
    if (!reading_.has(it + 2) || reading_.tag(it) != Tag::kPRP) return false;
    if (reading_.lemma(it + 1) != "be" && reading_.tag(it + 1) != Tag::kMD) return false;
    for (std::size_t i = it + 1; reading_.has(i) && i <= it + 3; ++i) {
      offers_.ForTriggersAt(i, [&](const Trigger& trigger) {
        if (trigger.row->frame == "capacity") offers_.Offer(trigger, 0, 0);
      });
    }
    return IsFound();
  }

  // "the 48 [missing] passengers", "12 [wounded] soldiers": of whom nothing else is told.
  void OfferAdjective() {
    for (const Trigger& trigger : reading_.triggers) {
      const bool within =
          trigger.first > quantity_.number_token && trigger.last < quantity_.last_token;
      if (within && trigger.row->slot == FrameSlot::kState) offers_.Offer(trigger, 0, 0);
    }
  }

  // "Forty people were [hurt], 12 seriously": what befell those counted before.
  void OfferDegree() {
    if (!DegreeBehind(reading_, quantity_)) return;
    for (const Quantity& all : reading_.quantities) {
      if (all.first_token >= quantity_.first_token) return;
      if (all.unit.dimension != "count" || DegreeBehind(reading_, all)) continue;
      const Trigger* trigger = BestOf(all).trigger;
      if (trigger != nullptr && trigger->row->frame == "injury")
        offers_.Offer(*trigger, 0, 0, true);
    }
  }

  // "Sales rose 12 percent to 340 million, from 302 million": what the change or the later level is
  // of, that is a level of, too.
  void OfferMoved() {
    const Quantity* other = MovedLevelOf(reading_, quantity_).other;
    if (other == nullptr) return;
    const FrameCandidate best = BestOf(*other);
    if (best.trigger == nullptr) return;
    // "Shares fell 8 percent to 12.40 euros": what changes by per cent is a price.
    const FrameRow& row = *best.trigger->row;
    const bool price = row.of == "percent" && row.role == "amount";
    if (price && IsMoney(quantity_.unit.dimension)) {
      offers_.Take({best.trigger, 0});
    } else {
      offers_.Offer(*best.trigger, 0, 0);
    }
  }

  // "won 11 medals, Sweden [nine]", "112 seats, the Greens [34]": behind a name what the figure
  // that its noun stands with is of.
  void OfferNamed() {
    const bool borrowed =
        !quantity_.noun_span.empty() && quantity_.noun_span.begin < quantity_.number_span.begin;
    if (!borrowed || !IsInName(reading_, quantity_.first_token - 1)) return;
    for (const Quantity& other : reading_.quantities) {
      const bool own =
          other.noun_span == quantity_.noun_span && other.number_span.begin < other.noun_span.begin;
      if (!own) continue;
      const FrameCandidate best = BestOf(other);
      if (best.trigger != nullptr) offers_.Offer(*best.trigger, 0, 0);
      return;
    }
  }

  // "The economy will grow 0.9 percent this year and [1.4 percent] next": no verb of its own, and
  // of what the share before it is.
  void OfferJoined() {
    if (quantity_.first_token == reading_.first()) return;
    if (!reading_.Is(quantity_.first_token - 1, "and")) return;
    if (quantity_.unit.dimension != "percent") return;
    const Quantity* before = nullptr;
    for (const Quantity& other : reading_.quantities) {
      if (other.first_token >= quantity_.first_token) break;
      before = &other;
    }
    if (before == nullptr || before->unit != quantity_.unit || before->change != quantity_.change) {
      return;
    }
    for (std::size_t i = before->last_token; i < quantity_.first_token; ++i) {
      if (IsVerb(reading_.tag(i))) return;
    }
    if (reading_.has(quantity_.last_token) && reading_.Is(quantity_.last_token, "of")) return;
    const FrameCandidate best = BestOf(*before);
    if (best.trigger != nullptr) offers_.Offer(*best.trigger, 0, 0);
  }

  // "cut 3,000 jobs, or [12 percent] of its workforce": of what the count before it is of.
  bool OfferCountBefore() {
    std::size_t comma = quantity_.first_token;
    if (quantity_.unit.dimension != "percent" || comma < reading_.first() + 3) return false;
    --comma;
    if (reading_.Is(comma, "or")) --comma;
    if (!reading_.Is(comma, ",") || !reading_.has(quantity_.last_token) ||
        !reading_.Is(quantity_.last_token, "of")) {
      return false;
    }
    for (const Quantity& count : reading_.quantities) {
      if (count.last_token != comma || count.unit.dimension != "count") continue;
      offers_.Take(BestOf(count));
    }
    return IsFound();
  }

  const SentenceReading& reading_;
  const Quantity& quantity_;
  const int steps_;  // from the figure that is asked about
  FrameOffers offers_;
};

}  // namespace

namespace {

// Whether words beside the count, or a list that it stands in, tell of whom it counts some.
bool IsOfThoseTold(const SentenceReading& reading, const Quantity& quantity) {
  return WholeAhead(reading, quantity) != nullptr || ListedBefore(reading, quantity) != nullptr ||
         WhoTheyWere(reading, quantity).has_value();
}

}  // namespace

const Trigger* FrameOfQuantity(const SentenceReading& reading, const Quantity& quantity) {
  const Trigger* best = QuantityReader(reading, quantity).Best().trigger;
  // "Two crew members died", "three hostages died": what befell them tells more than who they are.
  // Of hostages those who are freed or rescued are no others than those who were held.
  const bool crew = best != nullptr && best->row->frame == "crew";
  const bool hostages = best != nullptr && best->row->frame == "hostage";
  // "the blaze killed 20, including [six staff]"
  const bool staff = best != nullptr && best->row->frame == "employment" &&
                     best->row->part == FramePart::kNoun && IsOfThoseTold(reading, quantity);
  // "hurt 30, including [nine nuns] riding in a coach"
  const bool aboard = best != nullptr && best->row->frame == "aboard" && best->participle &&
                      WholeAhead(reading, quantity) != nullptr;
  const Trigger* fate =
      crew || hostages || staff || aboard ? FateOfQuantity(reading, quantity) : nullptr;
  if (hostages && fate != nullptr && fate->row->frame != "death" && fate->row->frame != "injury") {
    return best;
  }
  return fate != nullptr ? fate : best;
}

const Trigger* FateOfQuantity(const SentenceReading& reading, const Quantity& quantity) {
  return QuantityReader(reading, quantity, /*only_fates=*/true).Best().trigger;
}

}  // namespace claimcheck
