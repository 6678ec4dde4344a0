// SPDX-License-Identifier: Apache-2.0
#include "checker/other_part.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/own_noun.h"
#include "checker/part_of_whole.h"
#include "checker/two_kinds.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/kind_of_place.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// Whether a noun that no row knows is one for people by its ending, where whom something befell is
// counted: "three [rafters] drowned", "nine [partygoers] were hurt".
bool IsUnknownRole(const Claim& claim) {
  const std::string& noun = claim.quantity->unit.name;
  if (!claim.about.from_frame || TraitsOf(claim.about.measure).owner != FrameOwner::kPerson)
    return false;
  const bool agent = absl::EndsWith(noun, "er") || absl::EndsWith(noun, "or") ||
                     absl::EndsWith(noun, "ist") || absl::EndsWith(noun, "ian");
  return agent && !HasModifier(claim, "named group") && FindCountedNoun(noun) == nullptr;
}

// "34 [rioters] were hurt" / "1,100 officers were hurt": whoever the one are, they are not those
// who keep order.
bool AreOfTwoSides(const Claim& a, const Claim& b) {
  static constexpr WordSet kForce({"officer", "soldier", "guard", "guardsman", "agent"});
  const auto force = [](const Claim& claim) {
    const std::string& noun = claim.quantity->unit.name;
    const CountedNoun* row = FindCountedNoun(noun);
    const bool named = row != nullptr && !row->role.empty();
    return kForce.Holds(FoldedHash(named ? row->role : absl::string_view(noun)));
  };
  return (IsUnknownRole(a) && force(b)) || (IsUnknownRole(b) && force(a));
}

// The noun for what is counted; empty where it is the frame's own and says no more: "71 bodies",
// "shot four times" / "hit by four bullets".
absl::string_view CountedIn(const Claim& claim) {
  if (claim.about.measure == "hits") return "";
  return IsOwnNoun(claim) || IsUnknownRole(claim) ? absl::string_view() : claim.quantity->unit.name;
}

// Whether what a claim is about has to do with a school, by its words or by a name: "the school
// bus", "Halden Primary School".
bool TellsOfSchool(const Claim& claim) {
  const auto is_school = [](absl::string_view word) {
    static constexpr WordSet kSchools(
        {"school", "classroom", "playground", "kindergarten", "schoolyard", "schoolteacher"});
    return kSchools.Holds(FoldedHash(word.substr(word.rfind(' ') + 1)));
  };
  const About& about = claim.about;
  return is_school(about.thing.noun) || is_school(about.head) ||
         std::any_of(about.event.begin(), about.event.end(), is_school) ||
         std::any_of(about.entities.begin(), about.entities.end(), is_school);
}

// "13 students" / "22 children": those of a school are children, others may be grown up.
bool AreChildrenAndStudents(const Claim& children, const Claim& students) {
  const CountedNoun* child = FindCountedNoun(children.quantity->unit.name);
  return child != nullptr && child->role == "child" && students.quantity->unit.name == "student" &&
         (TellsOfSchool(children) || TellsOfSchool(students));
}

// "140 new cases" are a part of all cases; 650 new jobs are all that are made.
bool CountsNewOnes(const Claim& claim) {
  static constexpr std::array<absl::string_view, 4> kGrowing = {"infection", "death", "hospital",
                                                                "intensive care"};
  const bool grows =
      std::find(kGrowing.begin(), kGrowing.end(), claim.about.measure) != kGrowing.end();
  return grows && (HasModifier(claim, "new") || HasModifier(claim, "fresh"));
}

// "He lived two blocks from where he was shot" counts nobody shot.
bool CountsPlaces(const Claim& claim) { return IsOfKind(claim.quantity->unit.name, "place"); }

// "148 passengers on board" / "more than 150 people on board": with the crew they are more, by a
// tenth at most.
bool AreWithoutCrew(const Claim& passengers, const Claim& all) {
  if (passengers.about.measure != "aboard" || all.about.measure != "aboard") return false;
  const std::optional<Bound>& x = passengers.quantity->interval.high;
  const std::optional<Bound>& y = all.quantity->interval.low;
  return passengers.quantity->unit.name == "passenger" && all.quantity->unit.name != "passenger" &&
         x && y && !Less(y->value, x->value) &&
         !Less(Multiply(x->value, *Decimal::Parse("1.1")).value_or(x->value), y->value);
}

// Whether `some`, of what a firm does to its jobs, shops or wares, is told of one place, division
// or kind, and `all` is far more and told of none: "will cut 800 jobs in Velje" / "15,000 jobs",
// "recalled 300,000 Astra cars" / "2.4 million cars". Near figures may be one.
bool AreSomeOfFirms(const Claim& some, const Claim& all) {
  static constexpr WordSet kFirms({"layoff", "recall", "hiring", "employment", "closure", "cut"});
  if (!kFirms.Holds(FoldedHash(all.about.measure)) || some.about.measure != all.about.measure)
    return false;
  const auto picks = [](const Claim& claim) {
    return !claim.scope.place.empty() || HasModifier(claim, "division") ||
           HasModifier(claim, "of kind");
  };
  const bool wide = HasModifier(all, "worldwide") || HasModifier(all, "together");
  const bool narrow = picks(some) && !picks(all);
  const std::optional<Decimal>&x = some.quantity->value, &y = all.quantity->value;
  return x && y && Less(*x, *y) && AreHalfApart(*some.quantity, *all.quantity) &&
         (narrow || (wide && !HasModifier(some, "worldwide")));
}

// "31 fires worldwide" / "19 fires in this country"
bool ReachFurther(const Claim& wide, const Claim& narrow) {
  const bool world = HasModifier(wide, "worldwide"), nation = HasModifier(wide, "nationwide");
  if (HasModifier(narrow, "worldwide")) return false;
  if (world && HasModifier(narrow, "nationwide")) return true;
  return (world && !narrow.scope.place.empty()) || ((world || nation) && narrow.scope.one_place);
}

// "A clerk died and six other men were hurt" / "seven people were hurt": the men are all of them.
bool AreAllTheRest(const Claim& men, const Claim& all) {
  const CountedNoun* any = FindCountedNoun(all.quantity->unit.name);
  return HasModifier(men, "rest") && men.about.measure == all.about.measure &&
         (all.quantity->unit.name.empty() || (any != nullptr && any->within == CountedClass::kAny));
}

// "Eleven of the dead were nurses" of "14 people died": nurses, but told as some of all.
bool AreToldAsSomeOf(const Claim& some, const Claim& all) {
  if (!HasModifier(some, "some") || HasModifier(all, "some")) return false;
  const CountedNoun* counted = FindCountedNoun(all.quantity->unit.name);
  return some.about.measure == all.about.measure &&
         (all.quantity->unit.name.empty() ||
          (counted != nullptr && counted->within == CountedClass::kAny));
}

// "140 people were in the [church]" / "90 people were in the [camp]". A word that stands alone
// ("inside", "underground") says of no place what it is.
bool AreInTwoPlaces(const Claim& a, const Claim& b) {
  if (a.about.measure != "presence" || b.about.measure != "presence") return false;
  const auto place = [](const Claim& claim) {
    const absl::string_view words = claim.about.evoked_by;
    const std::size_t space = words.rfind(' ');
    return space == absl::string_view::npos ? "" : words.substr(space + 1);
  };
  const absl::string_view x = place(a), y = place(b);
  return !x.empty() && !y.empty() && AreKindsOfTwoPlaces(x, y);
}

}  // namespace

bool CountOtherParts(const Claim& a, const Claim& b) {
  if (a.kind != ClaimKind::kQuantity) return false;
  const bool debt = HasModifier(a, "with debt") != HasModifier(b, "with debt");
  if (a.quantity->unit.dimension == "count" && AreOfTwoSides(a, b)) return true;
  if (debt || ReachFurther(a, b) || ReachFurther(b, a)) return true;
  if (AreWithoutCrew(a, b) || AreWithoutCrew(b, a)) return true;
  // How deep the mine is, and at what depth something happened in it.
  if (a.about.measure == "depth" && HasModifier(a, "own") != HasModifier(b, "own")) return true;
  if (AreInTwoPlaces(a, b)) return true;
  if (a.quantity->unit.dimension != "count" || PartStandsAbove(a, b)) return false;
  // Without power a customer is a household, and a job that goes is a clerk's.
  const bool one_each = a.about.measure == "outage" || a.about.measure == "layoff";
  const bool rest_of_all = AreAllTheRest(a, b) || AreAllTheRest(b, a);
  const bool one_class = AreChildrenAndStudents(a, b) || AreChildrenAndStudents(b, a);
  const bool same =
      one_each || rest_of_all || one_class || MayCountTheSame(CountedIn(a), CountedIn(b));
  const bool part = !same || CountsPlaces(a) != CountsPlaces(b) ||
                    (a.about.measure != b.about.measure && PartOf(a, b) != PartSide::kNeither);
  if (part || CountsNewOnes(a) != CountsNewOnes(b)) return true;
  if (AreToldAsSomeOf(a, b) || AreToldAsSomeOf(b, a)) return true;
  if (IsNarrowedOf(a, b) || IsNarrowedOf(b, a)) return true;
  if (AreSomeOfFirms(a, b) || AreSomeOfFirms(b, a)) return true;
  // "Floods across Norvia and Sudria … 14 died in Sudria" / "14 died in Sudria"
  const bool one_land = HasModifier(a, "in one land") != HasModifier(b, "in one land");
  if (one_land && a.scope.place != b.scope.place) return true;
  if (a.about.modifiers == b.about.modifiers) return false;
  // Words that pick some of all; see claims/claim/modifiers.h.
  static constexpr absl::string_view kParts[] = {"other",        "named group",
                                                 "of them",      "together",
                                                 "gravely",      "slightly",
                                                 "beside one",   "there",
                                                 "without crew", "with crew",
                                                 "old one",      "usual",
                                                 "seen",         "at first",
                                                 "added",        "in one place",
                                                 "by a leap",    "room",
                                                 "picked",       "and more",
                                                 "youth",        "long-term",
                                                 "female",       "male",
                                                 "of group",     "of several events"};
  // "36 passengers and four crew" / "37 passengers": passengers are no crew, be it told or not; and
  // six crew are as many beside 45 passengers as without.
  const bool crew_of_both = a.about.measure == "crew" && b.about.measure == "crew";
  const bool passengers = crew_of_both || (a.quantity->unit.name == "passenger" &&
                                           b.quantity->unit.name == "passenger");
  const auto differ = [&](absl::string_view modifier) {
    const bool crew = absl::EndsWith(modifier, " crew") || modifier == "beside one";
    return !(passengers && crew) && HasModifier(a, modifier) != HasModifier(b, modifier);
  };
  // Of those arrested some are still held; homes without power are counted again as they get it
  // back.
  const bool rest = differ("still") && a.about.measure != "outage";
  return rest || std::any_of(std::begin(kParts), std::end(kParts), differ);
}

}  // namespace claimcheck
