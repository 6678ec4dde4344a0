// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_WHAT_HAS_THEM_H_
#define CLAIMS_CLAIM_WHAT_HAS_THEM_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Tells of a count without a frame that something has so many: the words that say so become what it
// was read from (About::evoked_by), and what has them its head: a noun, "he" or "it"; empty where
// it is named or not told.
//
//   "The ship [has] 11 decks"              has, ship      "It [runs] 40 stores"       runs, it
//   "a vessel [with] 12 decks"             with, vessel   "[His] six medals"          his, he
//   "The map is [one of] six copies"      one of, map    "the [last of] the six"    last of
//   "The author [of] nine novels"          of, author     "[There are] four galleries"
//   "Two carts stood in the yard"          nothing
void TellWhatHasThem(const SentenceReading& reading, const Quantity& quantity, About& about);

// Whether such a count is told of what there is, so that no other time of the sentence is its own:
// "[his] six medals, one of them of 1985", "made in 1891, it [is one of] six", "it [has] 11".
bool IsOfWhatStandsNow(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_WHAT_HAS_THEM_H_
