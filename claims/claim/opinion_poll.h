// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_OPINION_POLL_H_
#define CLAIMS_CLAIM_OPINION_POLL_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The modifier of a share of votes that a poll gave somebody: no result, and another pollster's
// or another day's differs by nature.
inline constexpr absl::string_view kPolled = "polled";

// Adds it, and the pollster as the source where one is named beside the word:
//
//   "A poll by Datalab gave Berg [44 percent]"          polled, source Datalab
//   "One exit poll put Berg at [44 percent]"            polled
//   "Berg won [44 percent] in the poll"                 a result
void AddPollster(const SentenceReading& reading, const Quantity& quantity, Claim& claim);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_OPINION_POLL_H_
