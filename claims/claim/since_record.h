// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SINCE_RECORD_H_
#define CLAIMS_CLAIM_SINCE_RECORD_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Makes `about` how far back one has to look for the like of a level, where the date stands behind
// "since" and a word for an extreme. Whether it is such a date.
//
//   "inflation fell to 2.9 percent, the lowest since March 2022"   lowest inflation
//   "took the rate to its lowest level since March 2022"           lowest rate
//   "the strongest quake since 1987"                               strongest quake
//   "36 schools shut, the highest number since 2009"               highest number
//   "the first visit since 1987"                                   none
bool NameSinceRecord(const SentenceReading& reading, const TimeExpression& time, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SINCE_RECORD_H_
