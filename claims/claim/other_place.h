// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_OTHER_PLACE_H_
#define CLAIMS_CLAIM_OTHER_PLACE_H_

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the words beside a count put it elsewhere than where the article's event was, or in one
// part of it, and name no place; then `scope` is of one place only. Words are those of
// en/elsewhere.tsv.
//
//   "[Elsewhere] nine died", "nine died [across the border]"
//   "Nine died in two [other districts] of Norvia"     not of all of Norvia
//   "In [neighbouring villages] nine died"             not "nine fled from neighbouring villages"
//   "Forty died here and nine [elsewhere]"             the nine
bool TellOtherPlace(const SentenceReading& reading, const Quantity& count,
                    absl::string_view measure, Scope& scope);

// Whether words beside a figure tell it of one part, or of one time, of what its article tells; see
// the rows of the kind "part" in en/elsewhere.tsv. Where it lies far below another it is a part:
//
//   "In the capital [60,000] marched", "[38 percent] at noon"    "[240 flights] of Norair's"
bool IsNarrowed(const SentenceReading& reading, const Quantity& figure, absl::string_view measure);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_OTHER_PLACE_H_
