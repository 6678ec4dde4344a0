// SPDX-License-Identifier: Apache-2.0
#include "checker/one_thing.h"

#include <algorithm>
#include <array>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/amount_measure.h"
#include "checker/contrast.h"
#include "checker/dates_and_lengths.h"
#include "checker/hospital_and_hurt.h"
#include "checker/main_times.h"
#include "checker/one_past_event.h"
#include "checker/own_noun.h"
#include "checker/part_of_whole.h"
#include "checker/sameness.h"
#include "checker/shared_names.h"
#include "checker/two_forecasters.h"
#include "checker/two_kinds.h"
#include "checker/weather.h"
#include "claims/claim/cast.h"
#include "claims/claim/same_name.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/things.h"

namespace claimcheck {
namespace {

// "one man", "a child": no hedge, and nothing that says it is a total.
bool TellsOfOne(const Claim& claim) {
  const Quantity& quantity = *claim.quantity;
  // "The shooting left one person dead": all whom it killed.
  const std::vector<std::string>& words = claim.about.event;
  const auto says = [&](const char* word) {
    return std::binary_search(words.begin(), words.end(), word);
  };
  const bool outcome = claim.about.measure == "death" && quantity.unit.name == "person" &&
                       says("leave") && (says("shooting") || says("crash") || says("fire"));
  if (outcome) return false;
  return quantity.bound == BoundKind::kExact && quantity.value && SameValue(*quantity.value, 1) &&
         quantity.unit.dimension == "count";
}

// "another two", "four of them": how many there are in all is not said.
bool TellsOfSome(const Claim& claim) {
  return TellsOfOne(claim) || HasModifier(claim, "other") || HasModifier(claim, "of them");
}

// "Eleven of the injured were flown to Velje" / "12 of the injured were flown to Velje": two parts
// of one whole, with a name and another word beside both.
bool AreOnePart(const Claim& a, const Claim& b) {
  return HasModifier(a, "of them") && HasModifier(b, "of them") && a.about.from_frame &&
         a.about.measure == b.about.measure && !TellsOfOne(a) && !TellsOfOne(b) &&
         !SharedNames(a.about.entities, b.about.entities).empty() &&
         !Shared(a.about.event, b.about.event).empty();
}

// Whether the smaller figure `some` may count some of those that `all` counts: "two deputies were
// shot" of "eight people shot". Not where it is more than half: "three climbers were killed" /
// "four people were killed", unless its own article counts more (lesser_count.h).
bool MayBeSomeOf(const Claim& some, const Claim& all) {
  const std::optional<Decimal>& x = some.quantity->value;
  const std::optional<Decimal>& y = all.quantity->value;
  if (some.quantity->unit.dimension != "count" || !x || !y || !Less(*x, *y)) return false;
  const std::optional<Decimal> twice = Multiply(*x, 2);
  if (some.about.from_frame && twice && Less(*y, *twice)) return false;
  if (absl::EndsWith(some.about.measure, " size")) return false;  // of a group: that of all of it
  if (AreAllOfTheirFrame(some)) return false;
  // "At least eight migrants died" / "The bodies of 11 people were found after a boat with migrants
  // sank": what everybody there was.
  const std::vector<std::string>& told = all.about.event;
  if (std::binary_search(told.begin(), told.end(), some.quantity->unit.name)) return false;
  const CountedNoun* role = FindCountedNoun(some.quantity->unit.name);
  const CountedNoun* any = FindCountedNoun(all.quantity->unit.name);
  const bool all_of_them =
      all.quantity->unit.name.empty() || (any != nullptr && any->within == CountedClass::kAny);
  return role != nullptr && role->within == CountedClass::kRole && all_of_them;
}

// Whether two ages are told of one person by name, or by what only he or she is called. "The man"
// may be any, though it is his age that both articles give, and so is one of a case that an article
// recalls.
bool TellWho(const Claim& a, const Claim& b) {
  if (!a.about.entities.empty() && !b.about.entities.empty()) return true;
  if (a.scope.other_event || b.scope.other_event) return false;
  const Words& x = a.about.bearers;
  const Words& y = b.about.bearers;
  return std::any_of(x.begin(), x.end(), [&](const std::string& role) {
    return TellsWho(role) && std::binary_search(y.begin(), y.end(), role);
  });
}

// Counts of a charge: of one crime, against people of whom both name one.
bool ChargesMayContradict(const Claim& a, const Claim& b) {
  const std::vector<std::string>& people = b.about.entities;
  const std::string& crime = a.about.thing.noun;
  const std::string& other = b.about.thing.noun;
  // "convicted of nine counts of fraud" / "convicted of seven charges"
  const auto deed = [](const Claim& claim, const std::string& word) {
    return Tell(claim.about.event, word);
  };
  const bool one_deed =
      (deed(a, "conviction") && deed(b, "conviction")) || (deed(a, "plea") && deed(b, "plea"));
  const bool one_crime =
      crime.empty() != other.empty() ? one_deed : !crime.empty() && crime == other;
  return one_crime &&
         std::any_of(a.about.entities.begin(), a.about.entities.end(), [&](const std::string& x) {
           return std::any_of(people.begin(), people.end(),
                              [&](const std::string& y) { return SameName(x, y); });
         });
}

// Whether what one of two claims tells is denied. Who "rejected a rise of 3 percent" denies no
// figure: an offer that both articles say was turned down is one offer, and so is the turnout.
bool IsDenied(const Claim& a, const Claim& b) {
  static constexpr WordSet kOffers({"pay rise", "offer", "deal", "purchase"});
  const bool x = a.modality == Modality::kDenied, y = b.modality == Modality::kDenied;
  const std::uint64_t measure = FoldedHash(a.about.measure);
  const bool one = a.about.measure == b.about.measure;
  if (one && a.about.measure == "attendance" && a.about.role == ClaimRole::kAmount) return false;
  if (x && y && one && kOffers.Holds(measure)) return false;
  return x || y;
}

// Of several who are charged each has a bail of his own: it is one's by name, or nobody is named.
bool BailMayContradict(const Claim& a, const Claim& b) {
  const auto names = [](const Claim& claim) { return Part(claim.about.entities).others; };
  const auto x = names(a), y = names(b);
  return (x.empty() && y.empty()) || !SharedNames(x, y).empty();
}

// Whether one figure only stands beside another for comparison, and the other for itself. Both may
// be those of one period that is past: "compared with a profit of $9 million in June" / "made a
// profit of $6 million in June".
bool IsOneForComparison(const Claim& a, const Claim& b) {
  const bool one_period = a.scope.during && a.scope.during == b.scope.during &&
                          a.scope.background && b.scope.background;
  return a.scope.benchmark != b.scope.benchmark && !one_period;
}

// "up from 302 million" / "up from 290 million a year earlier": what two figures were held against,
// of which only one says when that was, are two.
bool AreOtherComparisons(const Claim& a, const Claim& b) {
  return a.scope.benchmark && b.scope.benchmark &&
         a.scope.during.has_value() != b.scope.during.has_value();
}

// Two counts of what lies well before both articles, or of other events than theirs: of a thousand
// stories that reporters look back on they tell one only where both name it or tell when it was.
bool LookBackApart(const Claim& a, const Claim& b) {
  const bool past =
      a.scope.background && b.scope.background && TraitsOf(a.about.measure).occasion == "happening";
  const bool other = a.scope.other_event && b.scope.other_event;
  if ((!past && !other) || a.about.role != ClaimRole::kCount) return false;
  if (!SharedNames(a.about.entities, b.about.entities).empty()) return false;
  const bool one_time =
      a.scope.during && b.scope.during && !Disjoint(*a.scope.during, *b.scope.during);
  return !one_time;
}

// There is many an aftershock, and each has its magnitude.
bool IsOfAftershock(const Claim& claim) {
  return claim.about.measure == "magnitude" && HasModifier(claim, "aftershock");
}

// "A town of 52,000" / "this village of 700"; a town may be called a city.
bool AreTwoSettlements(const Claim& a, const Claim& b) {
  if (a.about.measure != "population" || b.about.measure != "population") return false;
  const auto small = [](const Claim& claim) {
    return absl::StrContains(claim.about.evoked_by, "village") ||
           absl::StrContains(claim.about.evoked_by, "hamlet");
  };
  return !a.about.evoked_by.empty() && !b.about.evoked_by.empty() && small(a) != small(b);
}

bool IsRatio(const Claim& claim) { return claim.about.measure == "time"; }

bool SameScope(const std::optional<DateInterval>& a, const std::optional<DateInterval>& b) {
  return a.has_value() == b.has_value() && (!a || !Disjoint(*a, *b));
}

// The period in which positions are counted: "her third win this year". The day that the third fell
// on is none.
std::optional<DateInterval> PeriodOf(const Claim& claim) {
  constexpr int kShortestPeriod = 7;
  const std::optional<DateInterval>& during = claim.scope.during;
  const bool brief =
      during && during->first && during->last && *during->last - *during->first < kShortestPeriod;
  return brief ? std::nullopt : during;
}

// The same one's third and fourth, counted from the same time on: "her second visit since the war"
// may well be her fifth "since taking office".
bool PositionsMayContradict(const Claim& a, const Claim& b) {
  return SameActor(a.about, b.about) == Sameness::kSame && !OnlyOneIsPlanned(a, b) &&
         SameScope(a.scope.since, b.scope.since) && SameScope(PeriodOf(a), PeriodOf(b));
}

// "Is [closing] 54 shops": what has begun and is not done may be called a plan as well.
bool GoesOn(const Claim& claim) {
  const absl::string_view words = claim.about.evoked_by;
  return claim.kind == ClaimKind::kQuantity && claim.about.from_frame &&
         absl::EndsWith(words.substr(0, words.find(' ')), "ing");
}

// How long something that is decreed will last is a plan whatever the tense: "declared two days of
// mourning" / "flags will be lowered for three days of mourning".
bool IsDecreed(const Claim& claim) {
  static constexpr WordSet kDecreed(
      {"mourning", "curfew", "ban", "suspension", "ceasefire", "truce", "emergency", "lockdown"});
  return claim.kind == ClaimKind::kDuration && (kDecreed.Holds(FoldedHash(claim.about.head)) ||
                                                kDecreed.Holds(FoldedHash(claim.about.measure)));
}

// An offer and a budget are plans by what they are: "offered to buy it for 2.4 billion" / "the
// offer is worth 2.7 billion".
bool IsOffered(const Claim& claim) {
  static constexpr WordSet kOffers({"deal", "purchase", "budget"});
  return claim.about.role == ClaimRole::kAmount && kOffers.Holds(FoldedHash(claim.about.measure));
}

// "Was jailed for 12 years" / "faced up to 20 years", "prosecutors had sought 15 years".
bool AreTermsOfTwoStances(const Claim& a, const Claim& b) {
  const bool term = a.about.measure == "sentence" || a.about.measure == "ban";
  return term && a.about.modifiers != b.about.modifiers;
}

// "Announced 1,800 job [losses]", "in protest at the loss of 1,800 jobs": a noun for jobs that go
// tells no more whether they have gone than the plan to cut them.
bool NamesCuts(const Claim& claim) {
  static constexpr std::array<absl::string_view, 5> kNouns = {"loss", "losses", "cuts", "layoffs",
                                                              "redundancies"};
  return claim.about.measure == "layoff" &&
         std::any_of(kNouns.begin(), kNouns.end(), [&](absl::string_view noun) {
           return absl::EndsWithIgnoreCase(claim.about.evoked_by, noun) ||
                  absl::StartsWithIgnoreCase(claim.about.evoked_by, absl::StrCat(noun, " "));
         });
}

// How often somebody was hit is told of one person; "he" may be the one named.
bool AreHitsOfOne(const About& a, const About& b) {
  const auto unsaid = [](const About& about) {
    return about.actor.empty() && about.actor_role.empty();
  };
  return SameActor(a, b) == Sameness::kSame ||
         (unsaid(a) != unsaid(b) && a.actor_role.empty() && b.actor_role.empty());
}

}  // namespace

bool OnlyOneIsPlanned(const Claim& a, const Claim& b) {
  if (NamesCuts(a) || NamesCuts(b) || GoesOn(a) || GoesOn(b)) return false;
  if ((IsDecreed(a) && IsDecreed(b)) || (IsOffered(a) && IsOffered(b))) return false;
  // "Sees sales of $7 million" / "expects sales of $9 million"
  if (HasModifier(a, "forecast") && HasModifier(b, "forecast")) return false;
  return (a.modality == Modality::kPlanned && b.modality == Modality::kAsserted) ||
         (a.modality == Modality::kAsserted && b.modality == Modality::kPlanned);
}

bool MayContradict(const Claim& a, const Claim& b) {
  if (a.kind == ClaimKind::kDate && AreSidesOfOneOccasion(a.about.measure, b.about.measure) &&
      !TellMainEvent(a, b)) {
    return false;
  }
  // What is denied of somebody leaves his age as it is.
  const bool age = a.about.role == ClaimRole::kAge;
  if (!age && IsDenied(a, b)) return false;
  const bool other_event = a.scope.other_event != b.scope.other_event && !TellOnePastEvent(a, b);
  if (!age && (other_event || AreOtherKinds(a, b))) return false;
  if (AreContrasted(a, b)) return false;
  // Two days of other events than the articles' own are those of two: there were many.
  const bool others = a.scope.other_event && b.scope.other_event;
  if (others && a.kind == ClaimKind::kDate && TraitsOf(a.about.measure).recurring) return false;
  switch (a.kind) {
    case ClaimKind::kQuantity:
      // "Seven were shot" / "nine were hurt"; but no fewer survived than were rescued.
      if (AreSidesOfOneOccasion(a.about.measure, b.about.measure) && !PartStandsAbove(a, b) &&
          !CountsMoreInHospital(a, b)) {
        return false;
      }
      if (a.about.measure == "vote counting") return false;  // goes on from minute to minute
      if (a.about.role == ClaimRole::kPosition) return PositionsMayContradict(a, b);
      if (a.about.measure == "hits" && !AreHitsOfOne(a.about, b.about)) return false;
      if (a.about.measure == "bail" && !BailMayContradict(a, b)) return false;
      if (a.about.measure == "charges" && !ChargesMayContradict(a, b)) return false;
      if (age && (!TellWho(a, b) || a.scope.former || b.scope.former)) return false;
      // "The pilot and 11 passengers" / "the pilot and nine passengers": told by the passengers.
      if (HasModifier(a, "sum") && HasModifier(b, "sum")) return false;
      if (AreOfTwoForecasters(a, b) || AreOfTwoPolls(a, b) || LookBackApart(a, b)) return false;
      if ((TellsOfSome(a) || TellsOfSome(b)) && !AreOnePart(a, b)) return false;
      return !IsRatio(a) && !IsOfAftershock(a) && !IsOfAftershock(b) && !MayBeSomeOf(a, b) &&
             !MayBeSomeOf(b, a) && !IsOneForComparison(a, b) && !AreOtherComparisons(a, b) &&
             !AreOfTwoKinds(a, b) && !AreOfOtherWeather(a, b) && !AreTwoSettlements(a, b);
    case ClaimKind::kDuration:
      return !AreTermsOfTwoStances(a, b) && LengthsMayContradict(a, b);
    case ClaimKind::kDate:
      return DatesMayContradict(a, b);
  }
  return true;
}

}  // namespace claimcheck
