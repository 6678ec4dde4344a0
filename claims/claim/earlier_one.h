// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_EARLIER_ONE_H_
#define CLAIMS_CLAIM_EARLIER_ONE_H_

#include <optional>
#include <vector>

#include "absl/time/civil_time.h"
#include "claims/claim/claim.h"
#include "claims/text/token.h"

namespace claimcheck {

// Marks the counts of whom something befell that an article dates before its own main event, so
// that they are of another one (Scope::other_event):
//
//   "A bomb killed 35 on Sunday. On Thursday, 14 died in a blast on a bus."        the 14
//   "A coach crash killed 23. Some months before, nine were killed on that road."  the nine
//   "A bomb killed 35 on Sunday. Police said on Saturday …"                        nobody
//
// A day between the two may be one night; what has no day is of these days. Call when the claims
// know when the main event was.
void MarkEarlierOnes(const TokenizedText& text, const std::optional<absl::CivilDay>& published,
                     std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_EARLIER_ONE_H_
