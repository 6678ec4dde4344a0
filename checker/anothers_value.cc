// SPDX-License-Identifier: Apache-2.0
#include "checker/anothers_value.h"

#include <vector>

#include "checker/sameness.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

bool IsOnesLength(const Claim& claim) {
  return claim.kind == ClaimKind::kDuration && claim.date->duration && claim.about.from_frame &&
         !claim.about.actor.empty() && TraitsOf(claim.about.measure).owner == FrameOwner::kPerson;
}

bool AreAsLong(const Claim& a, const Claim& b) {
  return a.date->duration->unit == b.date->duration->unit &&
         a.date->duration->amount == b.date->duration->amount;
}

}  // namespace

bool GivesItOfOthersOnly(const CheckResult& result, std::size_t own, std::size_t other) {
  const Claim& mine = result.claim(own);
  const Claim& theirs = result.claim(other);
  if (!IsOnesLength(mine) || !IsOnesLength(theirs)) return false;
  if (SameActor(mine.about, theirs.about) != Sameness::kSame) return false;
  bool others = false;
  for (const Claim& claim : result.article_of(own).claims) {
    const bool given =
        claim.kind == ClaimKind::kDuration && claim.date->duration && AreAsLong(claim, theirs);
    if (!given) continue;
    if (!IsOnesLength(claim) || SameActor(claim.about, theirs.about) != Sameness::kOther)
      return false;
    others = true;
  }
  return others;
}

}  // namespace claimcheck
