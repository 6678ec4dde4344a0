// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_LAST_TIME_H_
#define CLAIMS_CLAIM_LAST_TIME_H_

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Which of several times something happened a date tells, as a modifier of the claim; "" where the
// words say nothing of that. `event` are the tokens of the word for what happened, `trigger` its
// row of frames.tsv, if any.
//
//   "previous"  the last time, told beside a newer one or none: "has not come here since May", "her
//               last visit was in May", "was last inspected in May", "most recently checked in May"
//   "next"      the time to come: "the board next meets on 3 May", "its next meeting is on 3 May",
//               "they meet again on 3 May", a plan
//   "again"     a further time, behind the first: "knocked at dusk and then at 11 p.m."
absl::string_view WhichTime(const SentenceReading& reading, const TimeExpression& time,
                            TokenRange event, const Trigger* trigger, ClaimRole role);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_LAST_TIME_H_
