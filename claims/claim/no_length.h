// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_NO_LENGTH_H_
#define CLAIMS_CLAIM_NO_LENGTH_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a length of time tells how long nothing was: the time that a figure is told per, or the
// period in which something happened, however often.
//
//   "costs 22 million crowns [a year]"                a rate
//   "prices rose 3 percent in [the year] to May"      a period
//   "In [the past six years] nine pubs have shut"
//   "in [the first three months] of next year"
//   "He has been ill for [the past five years]"       none: he was ill so long
bool IsNoLength(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_NO_LENGTH_H_
