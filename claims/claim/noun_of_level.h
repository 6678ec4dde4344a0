// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_NOUN_OF_LEVEL_H_
#define CLAIMS_CLAIM_NOUN_OF_LEVEL_H_

#include <optional>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The token of what a bare number is the height of, where a verb says that something rose to it or
// stands at it:
//
//   The waiting [list] has grown to 7.4 million       The [index] fell 12 points to 4,180
//   [Applications] to the college reached 12,000      [Lynxes] rose from 70 to 95
//
// A plural is what is counted. nullopt for people who are one ("the man reached 40"), and for words
// that say no more than that there is a number ("the figure rose to 40").
std::optional<std::size_t> NounOfLevel(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_NOUN_OF_LEVEL_H_
