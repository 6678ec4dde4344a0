// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/modifiers.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "claims/claim/amount_sign.h"
#include "claims/claim/breadth.h"
#include "claims/claim/context.h"
#include "claims/claim/degree.h"
#include "claims/claim/kind_of_measure.h"
#include "claims/claim/measure_head.h"
#include "claims/claim/named_group.h"
#include "claims/claim/of_one_doer.h"
#include "claims/claim/other_place.h"
#include "claims/claim/part_modifiers.h"
#include "claims/claim/quantity_frame.h"
#include "claims/claim/step_of_count.h"

namespace claimcheck {
namespace {

// How badly it befell them.
void AddDegree(const SentenceReading& reading, const Quantity& quantity, const Trigger& trigger,
               About& about) {
  std::optional<Degree> degree = DegreeBefore(reading, trigger);
  if (!degree) degree = DegreeBehind(reading, quantity);
  if (!degree) return;
  about.modifiers.push_back(*degree == Degree::kGrave ? "gravely" : "slightly");
  // "Forty were hurt, 12 of them seriously": no more than those 12 were.
  const auto of_them = std::find(about.modifiers.begin(), about.modifiers.end(), "of them");
  if (of_them != about.modifiers.end()) about.modifiers.erase(of_them);
}

// "Seventeen died at the scene and [two] later in hospital": whether the sentence counts other
// dead.
bool CountsOtherDead(const SentenceReading& reading, const Quantity& quantity) {
  return std::any_of(
      reading.quantities.begin(), reading.quantities.end(), [&](const Quantity& other) {
        if (other.first_token == quantity.first_token || other.unit.dimension != "count")
          return false;
        const std::size_t next = other.last_token;
        const bool later =
            reading.has(next) && (reading.Is(next, "in") || reading.Is(next, "later"));
        const Trigger* trigger = FrameOfQuantity(reading, other);
        return later || (trigger != nullptr && trigger->row->frame == "death");
      });
}

// Where or when they died, of all who did: "died [at the scene]", "died [instantly]", "two [later]
// died", "died [in hospital]"; not "in a hospital fire", nor
// where the sentence tells of no others.
void AddSpot(const SentenceReading& reading, const Quantity& quantity, const Trigger& trigger,
             About& about) {
  static constexpr WordSet kAdverbs({"instantly", "later", "immediately"});
  static constexpr WordSet kSpots({"scene", "spot", "hospital"});
  if (about.measure != "death" || trigger.row->part == FramePart::kNoun) return;
  if (trigger.first < quantity.last_token) return;
  std::size_t i = trigger.last;
  bool there = kAdverbs.Holds(reading.token(trigger.first - 1).key) ||
               (reading.has(i) && kAdverbs.Holds(reading.token(i).key));
  if (reading.has(i) && reading.tag(i) == Tag::kIN) {
    if (reading.has(++i) && reading.tag(i) == Tag::kDT) ++i;
    const bool more = reading.has(i + 1) && IsNoun(reading.tag(i + 1));
    there = there || (reading.has(i) && kSpots.Holds(reading.token(i).key) && !more);
  }
  if (there && CountsOtherDead(reading, quantity)) about.modifiers.push_back("there");
}

// Those whom somebody came upon, of all who were hurt: "officers [found] two men shot". A victim
// may have walked to hospital; of the dead all are found.
void AddSeen(const SentenceReading& reading, const Quantity& quantity, const Trigger& trigger,
             About& about) {
  static constexpr WordSet kFinding({"find", "see", "discover", "notice", "spot", "locate"});
  static constexpr WordSet kHurt({"injury", "gunshot", "stabbing"});
  if (!kHurt.Holds(FoldedHash(about.measure)) || trigger.first < quantity.last_token) return;
  static constexpr WordSet kHedges({"at", "least", "about", "some", "around", "up", "to"});
  std::size_t begin = quantity.first_token;
  while (begin > reading.first() + 1 && kHedges.Holds(reading.token(begin - 1).key)) --begin;
  if (begin > reading.first() && kFinding.Holds(reading.lemma_key(begin - 1))) {
    about.modifiers.push_back("seen");
  }
}

// Those who are so no longer are left out: "90,000 are [still] without power", "[remain] in
// hospital".
void AddStill(const SentenceReading& reading, const Quantity& quantity, const Trigger& trigger,
              About& about) {
  static constexpr WordSet kStates(
      {"outage", "evacuation", "displacement", "hospital", "strand", "arrest", "shelter"});
  if (!kStates.Holds(FoldedHash(trigger.row->frame))) return;
  for (std::size_t i = quantity.last_token; i < trigger.last; ++i) {
    if (!reading.Is(i, "still") && reading.lemma(i) != "remain") continue;
    about.modifiers.push_back("still");
    return;
  }
}

// "winds that had [weakened] to 90 km an hour", "a train that had [slowed] to 30": not those that
// the storm had before; "gusts"; "[sustained] winds".
void AddWind(const SentenceReading& reading, const Quantity& quantity, About& about) {
  static constexpr WordSet kChanges(
      {"weaken", "strengthen", "intensify", "ease", "diminish", "drop", "fall", "slow", "brake"});
  if (about.measure != "wind" && about.measure != "speed") return;
  if (absl::StartsWithIgnoreCase(about.evoked_by, "gust")) about.modifiers.push_back("gust");
  for (std::size_t i = quantity.first_token; i > reading.first();) {
    if (EndsClause(reading, --i)) return;
    if (kChanges.Holds(reading.lemma_key(i))) about.modifiers.push_back("later");
    if (reading.Is(i, "sustained")) about.modifiers.push_back("sustained");
  }
}

// "a share of [the vote]" is all that there is to win.
bool IsOfVotes(const SentenceReading& reading, std::size_t i) {
  if (reading.has(i) && reading.tag(i) == Tag::kDT) ++i;
  return reading.has(i) && (reading.lemma(i) == "vote" || reading.lemma(i) == "ballot");
}

// What is asked or offered, and not yet agreed or imposed: "the union [demands] a pay rise of 7
// percent", "the city [offered] 3.5 percent".
void AddStance(const SentenceReading& reading, const Quantity& quantity, About& about) {
  constexpr std::size_t kReach = 9;
  static constexpr WordSet kAsking({"demand", "want", "seek", "ask", "call", "claim", "request"});
  static constexpr WordSet kOffering({"offer", "propose", "proposal", "table", "reject", "refuse",
                                      "spurn", "rejection", "refusal"});
  static constexpr WordSet kAskedFor({"pay rise", "fine", "compensation"});
  if (about.role != ClaimRole::kAmount || !kAskedFor.Holds(FoldedHash(about.measure))) return;
  const std::size_t begin =
      quantity.first_token - std::min(quantity.first_token - reading.first(), kReach);
  // "a pay rise of 7 percent was demanded"
  const std::size_t end =
      about.measure == "pay rise" ? quantity.last_token + 3 : quantity.first_token;
  for (std::size_t i = begin; i < std::min(end, reading.last()); ++i) {
    if (kAsking.Holds(reading.lemma_key(i))) about.modifiers.push_back("asked");
    const bool down = reading.lemma(i) == "turn" && reading.has(i + 1) && reading.Is(i + 1, "down");
    if (down || kOffering.Holds(reading.lemma_key(i))) about.modifiers.push_back("offered");
  }
}

// "[can] fine a firm up to $9 million", "[faces] a fine of $9 million": what may be, not what is.
bool IsPower(const SentenceReading& reading, const Quantity& quantity, std::size_t i) {
  static constexpr WordSet kPowers({"can", "could", "might"});
  static constexpr WordSet kExposed({"face", "risk", "carry"});
  if (quantity.unit.dimension != "money") return false;
  if (kExposed.Holds(reading.lemma_key(i))) return true;
  return quantity.bound == BoundKind::kAtMost && reading.tag(i) == Tag::kMD &&
         kPowers.Holds(reading.token(i).key);
}

// "75 percent [would have to] vote in favour", "two thirds [must] back it": what it takes.
bool IsRequired(const SentenceReading& reading, const Quantity& quantity, const Trigger& trigger) {
  static constexpr WordSet kNeeds({"have", "need", "require"});
  for (std::size_t i = quantity.last_token; i < trigger.first && !EndsClause(reading, i); ++i) {
    const bool to = i + 1 < trigger.first && reading.Is(i + 1, "to");
    if (reading.Is(i, "must") || (to && kNeeds.Holds(reading.lemma_key(i)))) return true;
  }
  return false;
}

// What is allowed, not what was so: "the speed [limit] is 50 km an hour"; what is only one's part
// of a sum: "Velje's [share] of the cost is $9 million".
void AddLimit(const SentenceReading& reading, const Quantity& quantity, About& about) {
  constexpr std::size_t kReach = 6;
  static constexpr WordSet kLimits(
      {"limit", "maximum", "ceiling", "cap", "threshold", "permitted", "allowed", "permissible"});
  static constexpr WordSet kShares({"share", "part", "portion"});
  // "maximum sustained winds" are what winds there are, and who "faces a shortfall" has one
  static constexpr WordSet kAreSo({"wind", "deficit", "debt"});
  if (about.role != ClaimRole::kAmount || kAreSo.Holds(FoldedHash(about.measure))) return;
  const bool money = quantity.unit.dimension == "money";
  // "a 5 percent [threshold]", "the [first] $9 million": one bears what goes beyond
  const std::size_t next = quantity.last_token;
  const bool behind = reading.has(next) && kLimits.Holds(reading.token(next).key);
  const bool up_to = money && quantity.first_token > reading.first() &&
                     reading.Is(quantity.first_token - 1, "first");
  if (behind || up_to) about.modifiers.push_back("limit");
  for (std::size_t i = quantity.first_token;
       i > reading.first() && quantity.first_token - i < kReach;) {
    --i;
    if (EndsClause(reading, i) || reading.Is(i, ",") || reading.Is(i, "and")) return;
    // "Trains [may] run at 90 km an hour"; not "Berg [must] pay $9 million"
    const bool may =
        reading.tag(i) == Tag::kMD && (reading.Is(i, "may") || (!money && reading.Is(i, "must")));
    const bool limit = may || kLimits.Holds(reading.token(i).key) || IsPower(reading, quantity, i);
    if (limit) about.modifiers.push_back("limit");
    const bool share =
        kShares.Holds(reading.token(i).key) && reading.has(i + 1) && reading.Is(i + 1, "of");
    if (share && !IsOfVotes(reading, i + 2)) about.modifiers.push_back("share");
  }
}

// "draws 22,000 visitors [on a typical] Saturday": what is so on most days, not what was on one.
void AddUsual(const SentenceReading& reading, const Quantity& quantity, About& about) {
  constexpr std::size_t kReach = 4;
  static constexpr WordSet kUsual({"typical", "usual", "normal", "average", "ordinary"});
  if (quantity.unit.dimension != "count") return;
  const auto usual = [&](std::size_t i) {
    static constexpr WordSet kSpans({"year", "month", "week", "day", "season", "winter", "summer"});
    const bool a = reading.Is(i, "a") || reading.Is(i, "an");
    return a && i + 2 < reading.last() && kUsual.Holds(reading.token(i + 1).key) &&
           (IsInTime(reading, i + 2) || kSpans.Holds(reading.lemma_key(i + 2)));
  };
  // "[In a normal year] 400 fall ill", "[Usually] 400 fall ill"
  static constexpr WordSet kUsually({"usually", "normally", "typically", "ordinarily"});
  const bool opens = kUsually.Holds(reading.token(reading.first()).key) ||
                     ((reading.Is(reading.first(), "in") || reading.Is(reading.first(), "on")) &&
                      usual(reading.first() + 1));
  if (opens) return about.modifiers.push_back("usual");
  for (std::size_t i = quantity.last_token; i + 1 < reading.last(); ++i) {
    if (i - quantity.last_token > kReach || EndsClause(reading, i) || reading.Is(i, ",")) return;
    if (usual(i)) return about.modifiers.push_back("usual");
  }
}

// The magnitude of an aftershock is none of the quake's.
void AddShock(const SentenceReading& reading, const Quantity& quantity, About& about) {
  if (about.measure != "magnitude") return;
  Quantity magnitude = quantity;
  magnitude.unit = {"magnitude", "magnitude"};
  std::string shock = HeadOfMeasure(reading, magnitude);
  if (shock == "aftershock") about.modifiers.push_back(std::move(shock));
}

// How deep a thing is: "the mine is 900 metres [deep]", where what happens "at a depth of 400
// metres" need not be at the bottom. Of a quake, of water and of snow both are one.
void AddOwnDepth(const SentenceReading& reading, const Quantity& quantity, About& about) {
  static constexpr WordSet kThings({"mine",    "shaft", "pit",      "well",   "lake",   "hole",
                                    "crater",  "gorge", "ravine",   "canyon", "tunnel", "sea",
                                    "river",   "pool",  "borehole", "quarry", "cave",   "reservoir",
                                    "gallery", "seam",  "face"});
  static constexpr WordSet kDeep({"deep", "below", "beneath", "underground"});
  if (about.measure != "depth") return;
  const std::size_t next = quantity.last_token;
  if (!reading.has(next) || !kDeep.Holds(reading.token(next).key)) return;
  const TokenRange clause = ClauseAround(reading, quantity.first_token, quantity.last_token);
  for (std::size_t i = clause.first; i < quantity.first_token; ++i) {
    if (kThings.Holds(reading.lemma_key(i))) {
      about.modifiers.push_back("own");
      return;
    }
  }
}

}  // namespace

void AddModifiers(const SentenceReading& reading, const Quantity& quantity, const Trigger* trigger,
                  About& about) {
  AddPart(reading, quantity, trigger, about);
  AddBreadth(reading, quantity, ClauseAround(reading, quantity.first_token, quantity.last_token),
             about);
  if (trigger != nullptr) {
    AddDegree(reading, quantity, *trigger, about);
    AddKindOfMeasure(reading, quantity, *trigger, about);
    AddStill(reading, quantity, *trigger, about);
    AddSpot(reading, quantity, *trigger, about);
    AddSeen(reading, quantity, *trigger, about);
  }
  const bool vote = about.measure == "vote for" || about.measure == "vote against";
  if (vote && trigger != nullptr && IsRequired(reading, quantity, *trigger)) {
    about.modifiers.push_back("limit");
  }
  if (IsNarrowed(reading, quantity, about.measure) ||
      IsOfOneDoer(reading, quantity, trigger, about.measure))
    about.modifiers.push_back("narrowed");
  AddStepOfCount(reading, quantity, trigger, about);
  AddUsual(reading, quantity, about);
  if (IsNamedGroup(reading, quantity)) about.modifiers.push_back("named group");
  AddShock(reading, quantity, about);
  AddOwnDepth(reading, quantity, about);
  AddWind(reading, quantity, about);
  AddLimit(reading, quantity, about);
  AddStance(reading, quantity, about);
  AddAmountSigns(reading, quantity, about);
  std::sort(about.modifiers.begin(), about.modifiers.end());
}

}  // namespace claimcheck
