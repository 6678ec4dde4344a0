// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DEADLINE_H_
#define CLAIMS_CLAIM_DEADLINE_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the date, one of reading.times, is the last day for something that somebody has to do or
// may do:
//
//   "tenants have until 30 April to apply", "bidders were given until May"
//   "candidates must register by Friday", "has to pay the fine before the end of June"
//   "… by 30 April, the deadline", "the 30 April deadline"
//
// Where the sentence has the word for it ("the deadline is 30 April") a row of frames.tsv says so.
bool IsDeadline(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DEADLINE_H_
