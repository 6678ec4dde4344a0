// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ELAPSED_H_
#define CLAIMS_CLAIM_ELAPSED_H_

#include <cstddef>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether a word of rank stands before `end`, in the phrase that it ends or that phrases behind it
// hang on: "the third rail strike", "the biggest demonstration there", "the first in the country".
bool FollowsRank(const SentenceReading& reading, std::size_t end);

// Whether a length of time is how far on something was, or how far back one has to look for the
// like of it; not how long anything lasted:
//
//   "about [an hour] into the siege", "[an hour and a half] in, he fired"
//   "fired twice, [15 minutes] apart"
//   "the third strike in [12 months]", "their first strike for [17 years]"
//   "the biggest fire that the town has seen in [12 years]"
//   "[Twelve days] into the siege"       none: it has lasted so long so far
bool IsElapsed(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ELAPSED_H_
