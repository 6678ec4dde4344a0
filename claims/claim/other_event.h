// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_OTHER_EVENT_H_
#define CLAIMS_CLAIM_OTHER_EVENT_H_

#include <cstddef>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the words around tokens [first, last) say that what they count befell people in another
// event than the one that the article is about:
//
//   "On Monday [nine people] died in another crash"
//   "In a similar accident in May [nine people] died"
//   "[Nine people] died in the second crash in a week"         no: that is this one
//   "The coach hit another car, killing [nine people]"         no: a car is no event
bool IsOfOtherEvent(const SentenceReading& reading, std::size_t first, std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_OTHER_EVENT_H_
