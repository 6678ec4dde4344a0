// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_NO_DATE_H_
#define CLAIMS_CLAIM_NO_DATE_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a date tells when nothing happened, for all the events that its sentence names:
//
//   "Posted: Monday, 18 May, 5:16 p.m. Updated: 1 June"     when the page was made
//   "the rifle that he got for Christmas"                   what it was a gift for
//   "two hours before the shooting, about 10 a.m."       what was then, not the shooting
//   "“Today's incident …”, he said"                         the day on which he said so
//   "a year later than intended"                            how far a date was moved
//   "Survivors of the crash were in hospital on Sunday"     where they were then
//   "An inquiry was under way on Friday into the fire"
//   "By Sunday morning the fire had burned 900 acres"       until when it was counted
bool DatesNoEvent(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_NO_DATE_H_
