// SPDX-License-Identifier: Apache-2.0
#include "checker/untold_place.h"

#include <algorithm>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/part_of_whole.h"
#include "claims/claim/same_name.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// Of a name that is in no list of places the profile has the words that tell it.
bool Names(const Profile& profile, const std::string& place) {
  const auto names = [&](absl::string_view name) {
    const auto found = std::lower_bound(
        profile.names.begin(), profile.names.end(), name,
        [](const NameCount& entry, absl::string_view sought) { return entry.name < sought; });
    return found != profile.names.end() && found->name == name;
  };
  return names(place) || names(TellingWords(place));
}

// Whether a place tells figures of its kind apart.
bool IsOfPlace(const Claim& claim) {
  if (claim.scope.place.empty() || claim.about.role == ClaimRole::kAge) return false;
  // A crowd stood in one place, whatever it is called.
  const bool crowd = claim.about.measure == "attendance" && claim.about.role == ClaimRole::kCount;
  if (claim.about.measure == "magnitude" || crowd) return false;
  // What is counted where the whole article plays is all that there is.
  const bool amount = claim.about.role != ClaimRole::kCount;
  return claim.scope.one_place || (amount && TraitsOf(claim.about.measure).occasion != "happening");
}

// Whether it tells of the shares of a firm that the other article does not name: of a supplier's.
bool IsOfUntoldFirm(const Claim& claim, const Profile& other) {
  return claim.about.measure == "share price" && !claim.about.actor.empty() &&
         !Names(other, claim.about.actor);
}

}  // namespace

bool IsOfUntoldPlace(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (x.kind != ClaimKind::kQuantity || PartStandsAbove(x, y)) return false;
  if (IsOfUntoldFirm(x, result.article_of(b).profile) ||
      IsOfUntoldFirm(y, result.article_of(a).profile)) {
    return true;
  }
  const auto untold = [&](const Claim& placed, const Claim& other, std::size_t article) {
    return IsOfPlace(placed) && other.scope.place.empty() &&
           !Names(result.articles[article].profile, placed.scope.place);
  };
  return untold(x, y, result.claims[b].article) || untold(y, x, result.claims[a].article);
}

}  // namespace claimcheck
