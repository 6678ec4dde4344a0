// SPDX-License-Identifier: Apache-2.0
#include "checker/settled.h"

#include "claims/text/folded_word.h"

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
  static constexpr WordSet kSettled(
      {"vote for",       "vote against", "abstention",    "turnout",
       "majority",       "seats",        "seat gain",     "seat loss",
       "electorate",     "deal",         "purchase",      "contract",
       "fine",           "bail",         "forfeit",       "prize",
       "medals",         "win",          "fee",           "premium",
       "dividend",       "profit",       "revenue",       "loss",
       "magnitude",      "depth",        "capacity",      "distance",
       "height",         "tax",          "pay",           "pay rise",
       "retirement age", "stake",        "share price",   "interest rate",
       "ransom",         "lease",        "profit margin", "exchange ratio"});
  return kSettled.Holds(FoldedHash(claim.about.measure)) || IsOfTimeThatIsOver(claim);
}

}  // namespace claimcheck
