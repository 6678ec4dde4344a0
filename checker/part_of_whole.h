// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_PART_OF_WHOLE_H_
#define CHECKER_PART_OF_WHOLE_H_

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// Whether the words beside a claim make it one of those (About::modifiers): "other", "of them".
inline bool HasModifier(const Claim& claim, absl::string_view modifier) {
  return HasModifier(claim.about, modifier);
}

// Whether words tell the one figure of a part, or of one time ("in the capital", "by noon"), and it
// lies far below the other, which is told without; see claims/claim/other_place.h. Figures that are
// near each other may be of one thing.
bool IsNarrowedOf(const Claim& part, const Claim& whole);

// Of two counts of one frame or of one tally (see lexicon/frame_traits.h), which counts some of
// what the other counts in all, as far as the texts tell: by place ("in Nordal district, 12 were
// killed" / "the quake killed five"), by kind ("six children" / "two people") or by what befell
// them ("40 are in shelters" / "30 fled"). A part contradicts its whole only where it is the
// larger.
enum class PartSide { kNeither, kFirst, kSecond };
PartSide PartOf(const Claim& a, const Claim& b);

// Whether one counts a part that is larger than the other's whole can be: all of the part's values
// lie above the whole's. A whole that is a lower bound or vague can always hold more.
bool PartExceedsWhole(const Claim& a, const Claim& b);

// Whether one counts a part whose values all lie above the figure that tells the other's whole,
// which may be a lower bound: "in Nordal 900 houses were damaged" / "more than 200 houses were
// damaged". Both may be true, but who gives both has not told a part and its whole.
bool PartStandsAbove(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_PART_OF_WHOLE_H_
