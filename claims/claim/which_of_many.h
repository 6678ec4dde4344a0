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
//   "two more [bodies] were found on Monday", "[eight people] were rescued": of whom others may be
//   told of another day                                                            several
//   "a [second] blast came at 3:50 a.m.", "the first at midnight, the [second] at 3:50"
//                                                                                  second
//   "the miners were rescued", "the first blast"                                   nothing
void AddWhichOfMany(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                    About& about);

// Whether the time counts hours from what stands before it, of which no clock time is told: "a
// second blast came about three hours [later]". It is on no day by itself.
bool IsHoursLater(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_WHICH_OF_MANY_H_
