// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DATE_OF_HAPPENING_H_
#define CLAIMS_CLAIM_DATE_OF_HAPPENING_H_

#include <cstddef>
#include <optional>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The date that stands before the happening which a relative clause counts the victims of:
//
//   "bought in the May 5, 2009, Halden shooting that killed [13] and hurt [30 others]"     5 May
//   2009
//
// nullopt where the figure, whose first token is `first`, stands in no such clause.
std::optional<DateInterval> DateBeforeHappening(const SentenceReading& reading, std::size_t first);

// Whether the date is that of another clause than the one in which somebody came to harm, for the
// figure in tokens [first, last):
//
//   "[four] were dead, including the man identified [Friday] as Anton Berg"     of the naming
//   "spoke [Monday] at city hall after [17] were injured"                       of the speaking
//   "died [Monday] after [17] were injured"                                     not
bool IsOfClauseBeside(const SentenceReading& reading, std::size_t first, std::size_t last,
                      const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DATE_OF_HAPPENING_H_
