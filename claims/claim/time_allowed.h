// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_TIME_ALLOWED_H_
#define CLAIMS_CLAIM_TIME_ALLOWED_H_

#include <string>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The measure of a length of time that somebody is given to do something in: "time to appeal",
// "time to pay"; "" where the words tell of none. Whoever gives it and in which words, it is one.
//
//   "She has [30 days] to appeal", "[21 days] to challenge the ruling"    time to appeal
//   "An appeal must be lodged within [30 days]"                           time to appeal
//   "said it would appeal within the [30 days] that the law allows"       time to appeal
//   "The mayor has [15 days] to sign or return it"                        time to sign
//   "giving the firm [six days] to pay"                                   time to pay
//   "They took [six days] to pay"                     none: that is what it took
std::string TimeAllowed(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_TIME_ALLOWED_H_
