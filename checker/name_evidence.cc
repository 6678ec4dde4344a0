// SPDX-License-Identifier: Apache-2.0
#include "checker/name_evidence.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/one_past_event.h"
#include "checker/other_part.h"
#include "checker/part_of_whole.h"
#include "checker/shared_names.h"
#include "claims/claim/same_name.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/places.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// What a word tells where nothing is known of the articles' words.
constexpr double kUnknownSpecificity = 0.5;

// How much of its weight a shared name has: all of it beside a frame, which tells what is measured.
// Elsewhere the name of whom the whole article is about tells nothing of its many shares and sums.
double Telling(const Claim& a, const Words& names, const Meeting& meeting) {
  if (a.kind != ClaimKind::kQuantity || a.about.from_frame) return 1;
  double most = 0;
  for (const std::string& name : names) most = std::max(most, Specificity(name, meeting));
  return std::min(1.0, most / kUnknownSpecificity);
}

// Whether a town that nobody knows may lie in a country.
bool MayLieIn(const std::string& town, const std::string& country) {
  const Place* place = FindPlace(country);
  return place != nullptr && place->kind == PlaceKind::kCountry && FindPlace(town) == nullptr;
}

// Whether a plain count that is told of no place has the name of one beside it.
bool NamesPlace(const Claim& claim, const std::string& place) {
  const Words& names = claim.about.entities;
  const bool plain = claim.about.role == ClaimRole::kCount && !claim.about.from_frame;
  return plain && claim.scope.place.empty() && !place.empty() &&
         std::find(names.begin(), names.end(), place) != names.end();
}

// `x` are the names of places beside claim a, `y` those beside b; or the names of all else.
void WeighNamesOfOneKind(const Claim& a, const NameViews& x, const Claim& b, const NameViews& y,
                         const Meeting& meeting, bool places, Evidence& evidence) {
  if (x.empty() || y.empty()) return;
  const bool age = a.about.role == ClaimRole::kAge;
  const Words shared = age ? SharedBearers(x, y) : SharedNames(x, y);
  if (shared.empty()) {
    // Another name beside a toll or a quake is another witness; beside an age or what somebody did
    // it is another person.
    // A share of something nobody names is the one's or the other's: "Velje keeps 47 percent".
    const bool share = a.kind == ClaimKind::kQuantity && a.about.measure == "percent";
    if (places)
      evidence.Add(share ? evidence.weights().other_scope_place : evidence.weights().other_place);
    const bool anybodys =
        a.about.from_frame && TraitsOf(a.about.measure).owner == FrameOwner::kNobody;
    const bool ones = TraitsOf(a.about.measure).owner == FrameOwner::kOne;
    const bool personal =
        a.about.role == ClaimRole::kAge || (a.kind == ClaimKind::kDate && !anybodys && !ones);
    // One firm's sales are not another's, nor are its planes.
    const bool plain = !a.about.from_frame && !b.about.from_frame;
    const bool things = a.about.role == ClaimRole::kCount && plain && a.about.measure != "person";
    const bool firms = a.about.role == ClaimRole::kAmount && IsOfFirm(a.about.measure);
    const bool of_source = x.size() == 1 && SameName(x.front(), Folded(a.source));
    const bool of_other = y.size() == 1 && SameName(y.front(), Folded(b.source));
    if (!places && (personal || ((firms || things) && !of_source && !of_other)))
      evidence.Add(evidence.weights().other_person);
    return;
  }
  const double weight = places ? evidence.weights().shared_place : evidence.weights().shared_person;
  const std::size_t count =
      std::min(shared.size(), (age ? SharedBearers(y, x) : SharedNames(y, x)).size());
  const double tells = Telling(a, shared, meeting);
  evidence.Add(weight * tells * (1 + 0.5 * static_cast<double>(count - 1)), [&] {
    return absl::StrCat(places ? "same place: " : "same names: ", absl::StrJoin(shared, ", "));
  });
}

}  // namespace

double Specificity(const std::string& word, const Meeting& meeting) {
  if (meeting.a_words == nullptr || meeting.b_words == nullptr) return kUnknownSpecificity;
  return (meeting.a_words->Specificity(word) + meeting.b_words->Specificity(word)) / 2;
}

void WeighNames(const Claim& a, const Claim& b, const Meeting& meeting, Evidence& evidence) {
  const PartedNames x = Part(a.about.entities), y = Part(b.about.entities);
  WeighNamesOfOneKind(a, x.others, b, y.others, meeting, /*places=*/false, evidence);
  WeighNamesOfOneKind(a, x.places, b, y.places, meeting, /*places=*/true, evidence);
}

void WeighGauge(const Claim& a, const Claim& b, Evidence& evidence) {
  if (a.about.measure != "water level" || b.about.measure != "water level") return;
  const Words& x = a.about.entities;
  const Words& y = b.about.entities;
  if (!x.empty() && !y.empty() && SharedNames(x, y).empty())
    evidence.Add(evidence.weights().other_scope_place);
}

void WeighScopePlace(const Claim& a, const Claim& b, const Kin* kin, Evidence& evidence) {
  const std::string& x = a.scope.place;
  const std::string& y = b.scope.place;
  // A river is as high as it is, be it told where or not.
  if (a.kind != ClaimKind::kQuantity || a.about.measure == "magnitude") return;
  if (a.about.role == ClaimRole::kAge || a.about.measure == "water level") return;
  const bool one_in_other = x.empty() || y.empty() || MayLieIn(x, y) || MayLieIn(y, x);
  // Where both articles name both, and are about them, it is one place under two names: the town,
  // and the land that it lies in.
  const auto both_name = [&](const std::string& place) {
    return kin != nullptr && std::find(kin->shared_names.begin(), kin->shared_names.end(), place) !=
                                 kin->shared_names.end();
  };
  const bool both_are_main =
      !a.scope.one_place && !b.scope.one_place && both_name(x) && both_name(y);
  if (!one_in_other && !MayBeSame(x, y)) {
    if (!both_are_main) evidence.Add(evidence.weights().other_scope_place);
  } else if (TellOnePastEvent(a, b)) {
    return;
  } else if (one_in_other && (NamesPlace(a, y) || NamesPlace(b, x))) {
    return;  // "the six-storey building in Long Lane" / "sent to the block in Long Lane"
  } else if (one_in_other && (a.scope.one_place || b.scope.one_place) && !PartStandsAbove(a, b)) {
    // A firm's people in one place are a part of them by what the words say, and so are its sales
    // and a country's jobless.
    static constexpr WordSet kParted(
        {"profit", "loss", "inflation", "unemployment", "growth", "attendance", "pay"});
    const bool parted =
        a.about.role == ClaimRole::kAmount && kParted.Holds(FoldedHash(a.about.measure));
    const bool firm = parted || IsOfFirm(a.about.measure);
    const bool both = a.scope.one_place && b.scope.one_place;
    if (both && (firm || x == y)) return;
    // "in other districts": no name is needed to tell that it is not the place of all.
    const bool by_words = (a.scope.one_place && x.empty()) || (b.scope.one_place && y.empty());
    evidence.Add(firm || by_words ? evidence.weights().other_part : evidence.weights().one_place);
  }
}

}  // namespace claimcheck
