// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/level_verb.h"

#include "claims/text/folded_word.h"

namespace claimcheck {

bool MovesToLevel(std::uint64_t lemma) {
  static constexpr WordSet kMoves({"rise", "fall", "climb", "drop", "grow", "jump", "swell",
                                   "shrink", "slip", "decline", "increase", "decrease", "double",
                                   "triple", "soar", "surge"});
  return kMoves.Holds(lemma);
}

bool ReachesLevel(std::uint64_t lemma) {
  static constexpr WordSet kReaches({"reach", "hit", "total", "exceed", "top", "pass", "number"});
  return kReaches.Holds(lemma);
}

}  // namespace claimcheck
