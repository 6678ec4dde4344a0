// SPDX-License-Identifier: Apache-2.0
#include "checker/one_past_event.h"

#include "checker/shared_names.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// Whether a claim counts those whom something befell at a time well before its article's.
bool LooksBack(const Claim& claim) {
  constexpr absl::civil_diff_t kLongest = 366;
  const std::optional<DateInterval>& during = claim.scope.during;
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         TraitsOf(claim.about.measure).occasion == "happening" && claim.scope.background &&
         during && during->first && during->last && *during->last - *during->first <= kLongest;
}

}  // namespace

bool TellOnePastEvent(const Claim& a, const Claim& b) {
  return LooksBack(a) && LooksBack(b) && a.about.measure == b.about.measure &&
         !Disjoint(*a.scope.during, *b.scope.during) &&
         !SharedNames(a.about.entities, b.about.entities).empty();
}

}  // namespace claimcheck
