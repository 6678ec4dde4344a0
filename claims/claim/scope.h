// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SCOPE_H_
#define CLAIMS_CLAIM_SCOPE_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// For what time and place the sentence makes the claim whose mention covers tokens [first, last):
//
//   since   "killed since the war broke out in April 2014", "Since January, 900 have died"
//   as_of   "by a UN count from April 2015", "as of Friday", "by noon on Sunday"
//   during  "the flood of 2010 killed 214": another date in the clause, the nearest one
//   place   "in the Donetsk region", "Ruritania's coast": the place told next after the mention in
//           its clause, else the one that the clause opens with
Scope ScopeOf(const SentenceReading& reading, std::size_t first, std::size_t last);

// What has been counted since the year began, months before the article was published, is what all
// of the year has brought, not what one event did: "900 have drowned since January".
void TellSinceNewYear(absl::CivilDay published, Scope& scope);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SCOPE_H_
