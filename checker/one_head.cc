// SPDX-License-Identifier: Apache-2.0
#include "checker/one_head.h"

#include <algorithm>
#include <string>
#include <vector>

#include "checker/shared_names.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/things.h"

namespace claimcheck {
namespace {

// One quake has one magnitude, whatever stands beside the figure: "the magnitude 6.1 quake", "gives
// the event a magnitude of 5.9". Its aftershocks' are theirs.
bool AreMagnitudesOfOneShock(const Claim& a, const Claim& b) {
  const auto of_shock = [](const Claim& claim) {
    return claim.about.head == "quake" || claim.about.head == "magnitude";
  };
  return a.about.measure == "magnitude" && of_shock(a) && of_shock(b);
}

// "30 miles from the nearest land" / "from the closest shore", "a boat of 12 metres" / "the vessel,
// 9 metres long": two words for one thing.
bool MayBeOneHead(const std::string& a, const std::string& b) {
  const ThingNoun* s = FindThing(a);
  const ThingNoun* t = FindThing(b);
  const bool one_kind = s != nullptr && t != nullptr && s->kind == t->kind;
  if (one_kind && (s->kind == "ship" || s->kind == "aircraft")) return true;
  // A story has a car and a lorry, but its bus is its coach.
  static constexpr WordSet kBuses({"bus", "coach", "minibus"});
  static constexpr WordSet kLorries({"lorry", "truck"});
  if (kBuses.Holds(FoldedHash(a)) && kBuses.Holds(FoldedHash(b))) return true;
  if (kLorries.Holds(FoldedHash(a)) && kLorries.Holds(FoldedHash(b))) return true;
  const CountedNoun* x = FindCountedNoun(a);
  return x != nullptr && x->kind == "coast" && MayCountTheSame(a, b);
}

// Whether two distances are told from one end to the other, or to the capital by name and as such:
// "60 metres from the school" of a crane / "60 metres from the crane" of a school, "85 km south of
// Dravo, the capital" / "58 km south of the capital".
bool AreOneWay(const Claim& a, const Claim& b) {
  const std::string& x = a.about.head;
  const std::string& y = b.about.head;
  if (a.about.measure != "distance" || b.about.measure != "distance") return false;
  const bool there = Tell(a.about.event, y), back = Tell(b.about.event, x);
  return (there && back) || (y == "capital" && there) || (x == "capital" && back);
}

// Whether a measure hangs on a name: "15 miles from [Velje]".
bool HangsOnName(const Claim& claim) {
  const std::vector<std::string>& names = claim.about.entities;
  return std::find(names.begin(), names.end(), claim.about.head) != names.end();
}

// "Four miles from the village of [Orlo]" / "six miles from [Orlo]": by the one name of a place
// that stands beside the one distance and is what the other hangs on.
bool AreFromOnePlace(const Claim& a, const Claim& b) {
  const auto named = [](const Claim& hung, const Claim& other) {
    const std::vector<std::string>& places = other.about.entities;
    return places.size() == 1 && places.front() == hung.about.head;
  };
  return a.about.measure == "distance" && b.about.measure == "distance" &&
         (named(a, b) || named(b, a));
}

}  // namespace

bool MayBeMeasuredOfOneTown(const Claim& a, const Claim& b) {
  static constexpr WordSet kTowns({"city", "town", "village", "capital", "port", "resort"});
  const bool one = kTowns.Holds(FoldedHash(a.about.head));
  const bool other = kTowns.Holds(FoldedHash(b.about.head));
  return (one && HangsOnName(b)) || (other && HangsOnName(a));
}

bool AreMeasuredOfOneThing(const Claim& a, const Claim& b) {
  const std::string& x = a.about.head;
  const std::string& y = b.about.head;
  // "a rescue vessel": not the one in distress
  const auto rescues = [](const Claim& claim) {
    return Tell(claim.about.event, "rescue") || Tell(claim.about.event, "patrol");
  };
  const bool may_be_one = MayBeOneHead(x, y) && rescues(a) == rescues(b);
  // "The median is 2,100", "described as 6 ft 2": of what, or of whom, is not told.
  static constexpr WordSet kNoThings(
      {"median", "average", "mean", "figure", "number", "total", "describe"});
  if (kNoThings.Holds(FoldedHash(x))) return false;
  return x == y || may_be_one || AreFromOnePlace(a, b) || AreOneWay(a, b) ||
         AreMagnitudesOfOneShock(a, b);
}

}  // namespace claimcheck
