// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_NOUN_BEHIND_H_
#define CLAIMS_CLAIM_NOUN_BEHIND_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// Makes `about` tell of the noun that a length of time is written before, which is what it is the
// length of, whatever `trigger` (null for none) the rest of the sentence holds. Whether it did; not
// where the trigger stands in that noun's phrase.
//
//   "his arrival on a [five-year] deal", "a [five-year] playing contract"    contract
//   "signed a contract for [five years]"                                     contract
//   "no fatal accident in its [22-year] history"                             history
//   "was offered [four weeks]' pay"                                          pay
//   "dockers begin a [three-day] strike"                                     dispute
bool NameByNounBehind(const SentenceReading& reading, const TimeExpression& time,
                      const Trigger* trigger, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_NOUN_BEHIND_H_
