// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_INSERTION_H_
#define CLAIMS_CLAIM_INSERTION_H_

#include <cstddef>
#include <optional>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What stands between a figure and the words that tell what it counts, and takes nothing from it:
// what commas, dashes or brackets put in, another count that "and" joins to it, the whole that it
// is a part of, the places of those counted. All take and return token indexes of the sentence and
// look at a few dozen tokens.

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

// Whether words follow the comma that tell more of those counted, the clause going on behind them:
// "including", "among them", "who".
bool OpensParenthesis(const SentenceReading& reading, std::size_t comma);

// The finite verb behind the words between two commas, which hold no verb, and no count but of
// years: "Three men, Anton Berg, 30; Carl Lund, 21; and Nils Holm, 32, [were] charged"; nullopt
// where there is none.
std::optional<std::size_t> EndOfApposition(const SentenceReading& reading, const Quantity& count,
                                           std::size_t comma);

// The token before the insertion that the comma at `i` closes, between a noun and the verb behind
// the comma, and that holds a figure of its own; `i` where it closes none.
//
//   The death toll[, which stood at 12 on Monday,] rose to 29
//   The number of injured[, earlier put at 40,] now stands at 61
std::size_t BeginOfInsertion(const SentenceReading& reading, std::size_t i);

// One past another count that "and" or a comma at `i` joins to the one before it, and which a verb
// tells of, too: "Three soldiers [and 12 rebels] died"; else `i`.
std::size_t EndOfJoined(const SentenceReading& reading, std::size_t i);

// One past those of whom a number counts some, when their words begin at `of`: "12 [of the injured]
// are in intensive care"; else `of`.
std::size_t EndOfThose(const SentenceReading& reading, std::size_t of);

// One past the count of places that stands behind a preposition at `in`: "90 houses [in 12
// villages] burned down"; else `in`. The verb tells of what is in them.
std::size_t EndOfPlacesAt(const SentenceReading& reading, std::size_t in);

// Whether `count` is such a count of places behind another count.
bool IsWhereOthersAre(const SentenceReading& reading, const Quantity& count);

// Whether the token belongs to another figure than `count`; whether it belongs to an age.
bool InOtherQuantity(const SentenceReading& reading, const Quantity& count, std::size_t token);
bool InAge(const SentenceReading& reading, std::size_t token);

// The main verb behind a clause with "who" and a verb of its own, and without a comma, that begins
// at `who`: "900 people [who] camp near the river {were} moved". `who` where there is none.
std::size_t VerbBehindWho(const SentenceReading& reading, std::size_t who);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_INSERTION_H_
