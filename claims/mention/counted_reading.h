// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_COUNTED_READING_H_
#define CLAIMS_MENTION_COUNTED_READING_H_

#include "claims/mention/quantity.h"
#include "claims/mention/sentence_tokens.h"

namespace claimcheck {

// Sets the unit and the noun of a number without a unit of measurement, which begins at token
// `first` with its hedges and ends before token `at`, by what it counts; returns one past the noun
// and the rate behind it:
//
//   400 [homes and businesses]   cases rose by 45   a three [bedroom] house     unit and noun
//   12 [people a day]   12 [per 100,000 people]   3,000 [a month]               rates
//   three [times] as many                                                     a multiple
//   40.000 [visitors]                                                         40000 of them
//
// Leaves `quantity` as it is and returns `at` when nothing is counted.
std::size_t ReadCounted(const SentenceTokens& tokens, std::size_t first, std::size_t at,
                        Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_COUNTED_READING_H_
