// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ABOUT_H_
#define CLAIMS_CLAIM_ABOUT_H_

#include <optional>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What the sentence says that `quantity`, one of reading.quantities, counts or measures; nullopt
// when it says nothing that another article's figure could be held against.
//
//   "The death toll in the Ukrainian conflict has exceeded 6,100 people"
//       measure death, role count, event {conflict}, entities {ukraine}
//   "almost $130 million in nonlethal support to Ukraine"
//       measure aid, role amount, entities {ukraine}
//   "a 46-year-old teacher"
//       measure age, role age, event {teacher}
std::optional<About> AboutQuantity(const SentenceReading& reading, const Quantity& quantity);

// What the sentence says of `time`, one of reading.times: which event happened, began or ended
// then, or lasted so long.
//
//   "since the outbreak of the crisis in Ukraine in November 2013"
//       measure crisis, role start, entities {ukraine}
//   "Kerry has not been to Russia since May 2013"
//       measure visit, role occurrence, entities {kerry, russia}
std::optional<About> AboutTime(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ABOUT_H_
