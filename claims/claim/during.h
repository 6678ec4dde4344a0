// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DURING_H_
#define CLAIMS_CLAIM_DURING_H_

#include <optional>

#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the expression is a date or time of day that the calendar places.
bool IsResolvedDate(const TimeExpression& time);

// Whether "since" opens the words that `time` is in: directly, or with a verb between. Behind a
// mention whose tokens end before `last`, it must stand between the two: "since [40 miners] died in
// 2016" tells when they died.
bool IsSince(const SentenceReading& reading, const TimeExpression& time, std::size_t last);

// "as of DATE", "by DATE", "estimates from DATE"
bool IsAsOf(const SentenceReading& reading, const TimeExpression& time);

// When what the mention in tokens [first, last) of `clause` tells of happened: the date nearest to
// it that is no other word's, else the one that the sentence opens with, or that was told before a
// semicolon; nullopt where none is told.
//
//   "the flood [of 2010] killed 214"
//   "[In 1979], a rig blew up, releasing 40 tonnes"
//   "Its sister ship sank [in 2011]; the toll was 203"
std::optional<DateInterval> DuringOf(const SentenceReading& reading, TokenRange clause,
                                     std::size_t first, std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DURING_H_
