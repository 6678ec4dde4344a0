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
//   "The toll of the war in Ruritania now exceeds 1,200 people"
//       measure death, role count, event {conflict}, entities {ruritania}
//   "almost $75 million in aid to Ruritania"
//       measure aid, role amount, entities {ruritania}
//   "a 46-year-old teacher"
//       measure age, role age, event {teacher}
std::optional<About> AboutQuantity(const SentenceReading& reading, const Quantity& quantity);

// What the sentence says of `time`, one of reading.times: which event happened, began or ended
// then, or lasted so long.
//
//   "the outbreak of the Ruritanian crisis in May 2013"
//       measure crisis, role start, entities {ruritania}
//   "Berg has not come to Ruritania since May 2013"
//       measure visit, role occurrence, entities {berg, ruritania}
//   "The visit comes two days after the vote"
//       measure visit, role occurrence: what the offset dates, not what it counts from
std::optional<About> AboutTime(const SentenceReading& reading, const TimeExpression& time);

// What a date counts from: the vote of "two days after the vote". Its label is the text's own
// words; nullopt when they hold no noun and no verb.
std::optional<About> AboutAnchor(const SentenceReading& reading, const DateOffset& offset);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ABOUT_H_
