// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/further_count.h"

#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// How far back, in claims, those others may have been told of.
constexpr std::size_t kReach = 4;

bool IsFramedCount(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
         claim.about.from_frame && !claim.in_title;
}

// Those shot may be some of the dead.
bool MayHoldTheSame(const About& a, const About& b) {
  return a.measure == b.measure || AreOfOneTally(a.measure, b.measure) ||
         (a.measure == "gunshot" && b.measure == "death");
}

}  // namespace

bool AreOthersOfOtherFrame(const About& about, std::span<const Claim> before) {
  bool follows = false;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!IsFramedCount(before[i])) continue;
    if (MayHoldTheSame(about, before[i].about)) return false;
    follows = follows || i + kReach >= before.size();
  }
  return follows;
}

}  // namespace claimcheck
