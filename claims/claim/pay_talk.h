// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PAY_TALK_H_
#define CLAIMS_CLAIM_PAY_TALK_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a share is what workers ask for or are offered, where no word for pay is told with it.
//
//   "The union is demanding [9 percent]"        "Nurses want a rise of [11 percent]"
//   "Management has offered [4 percent]"        "The employers' offer stands at [5.5 percent]"
//   "The union turned down a [3 percent] rise"    "The firm offered [4 percent]", in an article
//   about a
//                                                 strike over pay
//   not "The bank offers [4 percent] on savings", "The fund wants [9 percent] of the shares"
bool IsPayTalk(const SentenceReading& reading, const Quantity& share);

// The first trade that the sentence tells of: "nurse"; "" of workers in general.
absl::string_view TradeOf(const SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PAY_TALK_H_
