// SPDX-License-Identifier: Apache-2.0
#include "checker/can_meet.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "absl/strings/match.h"
#include "checker/amount_measure.h"
#include "checker/main_times.h"
#include "checker/sameness.h"
#include "claims/claim/cast.h"
#include "claims/claim/fate.h"
#include "claims/claim/jobs_of_plant.h"
#include "claims/claim/spelling.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/person_nouns.h"
#include "claims/lexicon/units.h"

namespace claimcheck {
namespace {

bool IsEdge(ClaimRole role) { return role == ClaimRole::kStart || role == ClaimRole::kEnd; }

// What belongs to one person; how many people it happened to is nobody's.
bool IsPersonal(const Claim& claim) {
  return claim.about.role != ClaimRole::kCount &&
         TraitsOf(claim.about.measure).owner == FrameOwner::kPerson;
}

bool HasFaceIn(const Quantity& quantity, const Unit& unit) {
  return quantity.other_value && Comparable(quantity.other_unit, unit);
}

// Whether what two people are called leaves open that they are one: no man is a girl, no trader a
// teacher.
bool MayBeOneOfBoth(const Words& a, const Words& b) {
  // As one is called who is the only one; see claims/claim/only_one.h.
  const auto any = [](const Words& words, const WordKind& nouns, absl::string_view only) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
      return nouns.Holds(FoldedHash(word)) || absl::StartsWith(word, only);
    });
  };
  const auto male = [&](const Words& words) { return any(words, kMaleNoun, "one male "); };
  const auto female = [&](const Words& words) { return any(words, kFemaleNoun, "one female "); };
  if ((male(a) && female(b)) || (female(a) && male(b))) return false;
  const auto trades = [](const Words& words) {
    return std::any_of(words.begin(), words.end(), IsOneOfATrade);
  };
  // "a trader was hurt" / "a teacher was hurt"
  return !trades(a) || !trades(b) || std::any_of(a.begin(), a.end(), [&](const std::string& role) {
    return IsOneOfATrade(role) && Tell(b, role);
  });
}

// The years between two ages, or what they may be at the least: none between 29 and "in her 20s".
std::optional<Decimal> YearsApart(const Quantity& a, const Quantity& b) {
  if (a.unit != b.unit) return std::nullopt;
  const auto low = [](const Quantity& age) {
    return age.interval.low ? age.interval.low->value : Decimal(0);
  };
  const auto high = [](const Quantity& age) {
    return age.interval.high ? age.interval.high->value : Decimal(1000);
  };
  if (Less(high(a), low(b))) return Subtract(low(b), high(a));
  return Less(high(b), low(a)) ? Subtract(low(a), high(b)) : Decimal(0);
}

// Whether two of whom only is known that both were arrested or killed may be one: by their ages,
// too, of which one is a slip. Not one of a story that a reporter looks back on.
bool MayBeOneByFate(const Claim& a, const Claim& b) {
  if (a.scope.background || b.scope.background) return false;
  if (a.scope.former || b.scope.former) return false;
  return MayBeOneByAge(a, b) && MayBeOneOfBoth(a.about.bearers, b.about.bearers);
}

// "Anton Berg Jr., 20" / "Anton Berg, 45": ages of which one is told with a suffix, and far apart.
bool MayBeFatherAndSon(const Claim& a, const Claim& b) {
  constexpr int kGeneration = 14;
  const auto has_suffix = [](const Words& names) {
    return std::any_of(names.begin(), names.end(), [](const std::string& name) {
      return WithoutSuffix(name).size() != name.size();
    });
  };
  if (has_suffix(a.about.entities) == has_suffix(b.about.entities)) return false;
  const std::optional<Decimal> apart = YearsApart(*a.quantity, *b.quantity);
  return apart && !Less(*apart, kGeneration);
}

// Whether two ages are told of the same person, or two events of a life perhaps of one: whether
// they surely are is asked before they are held against each other.
bool AreOnePersons(const Claim& a, const Claim& b) {
  if (a.kind != ClaimKind::kQuantity) return SameActor(a.about, b.about) != Sameness::kOther;
  if (!SharedBearers(a.about.entities, b.about.entities).empty()) return !MayBeFatherAndSon(a, b);
  // "In 2014 a plane slid off and its captain, 59, was killed" / "the captain, 51"
  if (a.scope.background != b.scope.background) return false;
  if (SharedRoles(a.about, b.about).empty()) return false;
  return !AreOneByFateAlone(a, b) || MayBeOneByFate(a, b);
}

}  // namespace

Words SharedRoles(const About& a, const About& b) {
  if (a.role != ClaimRole::kAge || (!a.entities.empty() && !b.entities.empty())) return {};
  return Shared(a.bearers, b.bearers);
}

namespace {

bool IsYoung(const std::string& role) {
  static constexpr WordSet kYoung(
      {"boy", "girl", "child", "kid", "toddler", "baby", "infant", "teen", "teenager", "youth"});
  return kYoung.Holds(FoldedHash(role));
}

// A story has one wife, and one girlfriend, as a rule; but not one mother.
bool IsPartner(const std::string& role) {
  static constexpr WordSet kPartners({"wife", "husband", "girlfriend", "boyfriend", "fiancee",
                                      "fiance", "stepfather", "stepmother"});
  return kPartners.Holds(FoldedHash(role));
}

}  // namespace

bool MayBeOneByAge(const Claim& a, const Claim& b) {
  const std::optional<Decimal> apart = YearsApart(*a.quantity, *b.quantity);
  if (!apart) return false;
  const auto below = [&](int years) {
    const auto is = [&](const Claim& claim) {
      return claim.quantity->value && Less(*claim.quantity->value, years);
    };
    return is(a) || is(b);
  };
  const int most = below(10) ? 2 : below(21) ? 3 : 6;
  return !Less(most, *apart);
}

bool AreOneByFateAlone(const Claim& a, const Claim& b) {
  if (!SharedBearers(a.about.entities, b.about.entities).empty()) return false;
  const Words roles = SharedRoles(a.about, b.about);
  const auto tells = [](const std::string& role) {
    return !IsFate(role) && TellsWho(role) && !IsYoung(role) && !IsPartner(role);
  };
  return std::none_of(roles.begin(), roles.end(), tells) &&
         std::any_of(roles.begin(), roles.end(), [](const std::string& role) {
           return IsFate(role) || IsYoung(role) || IsPartner(role);
         });
}

bool AreOneOfAFamily(const Claim& a, const Claim& b) {
  const Words roles = SharedRoles(a.about, b.about);
  if (std::any_of(roles.begin(), roles.end(), IsPartner)) return true;
  if (!Tell(roles, "boy") && !Tell(roles, "girl")) return false;
  const std::optional<Decimal> apart = YearsApart(*a.quantity, *b.quantity);
  return apart && !Less(1, *apart);
}

bool CountOneTally(const Claim& a, const Claim& b) {
  // A cut in staff is no staff, but all jobs of a plant are at stake where it closes.
  if (TraitsOf(a.about.measure).tally == "jobs" && a.about.measure != b.about.measure &&
      !CountJobsOfPlant(a, b)) {
    return false;
  }
  return a.kind == ClaimKind::kQuantity && a.about.role == ClaimRole::kCount &&
         b.about.role == ClaimRole::kCount && AreOfOneTally(a.about.measure, b.about.measure);
}

std::string PlainCount(const Claim& claim) {
  if (claim.kind != ClaimKind::kQuantity || claim.about.role != ClaimRole::kCount) return "";
  const std::string& noun = claim.quantity->unit.name;
  if (claim.quantity->unit.dimension != "count" || noun.empty() || IsPeople(noun)) return "";
  const CountedNoun* row = FindCountedNoun(noun);
  return row != nullptr ? std::string(row->kind) : noun;
}

bool CountOneNoun(const Claim& a, const Claim& b) {
  if (a.kind != ClaimKind::kQuantity || b.kind != ClaimKind::kQuantity) return false;
  if (a.about.from_frame == b.about.from_frame) return false;
  const Claim& plain = a.about.from_frame ? b : a;
  // "a works with 900 jobs" / "would save 600 jobs": some of all that there are
  static constexpr WordSet kOfAll({"rescue", "hiring", "job creation"});
  const Claim& framed = a.about.from_frame ? a : b;
  if (plain.about.measure == "job" && kOfAll.Holds(FoldedHash(framed.about.measure))) return false;
  const std::string noun = PlainCount(a.about.from_frame ? a : b);
  return !noun.empty() && plain.about.measure == noun &&
         MayCountTheSame(a.quantity->unit.name, b.quantity->unit.name);
}

bool CanMeet(const Claim& a, const Claim& b) {
  if (a.kind != b.kind || a.about.role != b.about.role) return false;
  const std::string& x = a.about.measure;
  const std::string& y = b.about.measure;
  const bool open = IsEdge(a.about.role) && (x.empty() || y.empty());
  const bool occasion = a.kind == ClaimKind::kDate && AreSidesOfOneOccasion(x, y);
  const bool amounts =
      IsMeasureOfNothingNamed(a, b) || MayBeOneExtent(a, b) || ArePriceAndPayment(a, b);
  const bool one_count = CountOneTally(a, b) || CountOneNoun(a, b);
  const bool main = TellMainEvent(a, b) || AreEventAndAnswer(a, b);
  if (!open && x != y && !main && !occasion && !one_count && !amounts) return false;
  // "Three hospitals" counts no people in hospital: a noun may be called as a frame is.
  const bool homonyms = x == y && a.about.from_frame != b.about.from_frame &&
                        a.about.role == ClaimRole::kCount && a.kind == ClaimKind::kQuantity;
  if (homonyms && !one_count) return false;
  if (IsPersonal(a) && !AreOnePersons(a, b)) return false;
  if (a.kind != ClaimKind::kQuantity) return true;
  // "rose by 3%" is not held against "stood at 3%".
  const bool changes = a.quantity->change != Change::kNone;
  // Inflation is a change by itself: "prices rose 3.4 percent" / "inflation was 3.2 percent".
  const bool inflation = a.about.measure == "inflation" && b.about.measure == "inflation";
  if (!inflation && changes != (b.quantity->change != Change::kNone)) return false;
  const Unit& p = a.quantity->unit;
  const Unit& q = b.quantity->unit;
  // Within a frame it does not matter what the counted are called: "12 people", "a dozen
  // passengers".
  const bool counts = p.dimension == "count" && q.dimension == "count";
  if (counts)
    return a.about.from_frame || p == q || x == "person" || MayCountTheSame(p.name, q.name);
  return Comparable(p, q) || HasFaceIn(*a.quantity, q) || HasFaceIn(*b.quantity, p);
}

}  // namespace claimcheck
