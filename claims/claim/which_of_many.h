// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_WHICH_OF_MANY_H_
#define CLAIMS_CLAIM_WHICH_OF_MANY_H_

#include <cstddef>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Adds to a date which of several happenings of its kind it is of, where the words say so. `word`
// is what the date hangs on.
//
//   "three [bodies] came to light on Monday", "[ten guests] were saved": of whom others may be
//   told of another day                                                            several
//   "the [last] body was found on Monday"                                          several
//   "a [second] blast came at 9:15", "the first at dawn, the [second] at 9:15"
//                                                                                  second
//   "a boy was [also] shot on Sunday"                                              also
//   "the miners were rescued", "the first blast"                                   nothing
void AddWhichOfMany(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                    About& about);

// Whether the time counts hours from what stands before it, of which no clock time is told: "a
// second blast came some six hours [later]". It is on no day by itself.
bool IsHoursLater(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_WHICH_OF_MANY_H_
