// SPDX-License-Identifier: Apache-2.0
#include "checker/settled.h"

#include "absl/strings/string_view.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// The least length, in days, of a time over which something is counted; a shorter one is when what
// is still being counted happened: "those killed on Monday".
constexpr absl::civil_diff_t kLeastSpan = 28;

bool IsOfTimeThatIsOver(const Claim& claim) {
  const std::optional<DateInterval>& during = claim.scope.during;
  if (!during || !during->first || !during->last || !claim.scope.background) return false;
  return *during->last - *during->first >= kLeastSpan - 1;
}

}  // namespace

bool IsSettled(const Claim& claim) {
  // What a share is exchanged for is no frame, but a measure that claims/claim/takeover.h gives.
  const absl::string_view measure = claim.about.measure;
  return TraitsOf(measure).settled || measure == "exchange ratio" || IsOfTimeThatIsOver(claim);
}

}  // namespace claimcheck
