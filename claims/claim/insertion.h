// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_INSERTION_H_
#define CLAIMS_CLAIM_INSERTION_H_

#include <cstddef>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a pair of commas, dashes or brackets puts between a figure and the words that tell what it
// counts. Token indexes; each looks at a few dozen tokens.

// The token behind the insertion that opens at `i`, behind `count`: a finite verb, or a word for a
// state ("dead"); `i` where none opens, or what it puts in has a finite verb that is no verb of
// saying.
//
//   12 people[, including two children,] were killed
//   nine miners [(two of them women)] died
//   40 people[, the mayor said,] were hurt
//   left 12 people[, including two children,] dead
//   a bus with 40 people, two of them drivers, crashed     none: what hangs on a preposition has no
//                                                          verb of its own
//   nine people, who were trapped, were freed              none: see OpensWho
std::size_t EndOfInsertion(const SentenceReading& reading, const Quantity& count, std::size_t i);

// Whether the comma opens a clause with "who", which may itself tell what befell those counted.
bool OpensWho(const SentenceReading& reading, std::size_t comma);

// The token before the insertion that the comma at `i` closes, between a noun and the verb behind
// the comma, and that holds a figure of its own; `i` where it closes none.
//
//   The death toll[, which stood at 12 on Monday,] rose to 29
//   The number of injured[, earlier put at 40,] now stands at 61
std::size_t BeginOfInsertion(const SentenceReading& reading, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_INSERTION_H_
