// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_TWO_FACES_H_
#define CLAIMS_MENTION_TWO_FACES_H_

#include "claims/mention/quantity.h"
#include "claims/mention/sentence_tokens.h"

namespace claimcheck {

// Takes the same amount told in another unit into `quantity`, which ends before token `at`:
//
//   10 km (6 miles)   6,000 barrels (252,000 gallons/954,000 litres)   12 miles/19 km
//   2.5 trillion won ($2.1 billion)   3,000 barrels, or 126,000 gallons,
//
// A rate told once makes both of them rates: "6,000 barrels (252,000 gallons) a day". Of a range
// ("4-6 km (2.5-3.7 miles)") the second face is passed, and not kept.
//
// Returns one past the second face; `at` when there is none.
std::size_t ReadOtherFace(const SentenceTokens& tokens, std::size_t at, Quantity& quantity);

// Makes the amount a rate as `rate` is one, in both faces: 3,000 barrels by "gallon per day" is
// 3,000 barrels per day. Leaves what is a rate already.
void DivideLike(const Unit& rate, Quantity& quantity);

// The amount as its second face tells it: "more than 10 km (6 miles)" is more than 6 miles, and
// approximate, for one of the faces is a rounded conversion of the other. `quantity` itself when it
// has one face only.
Quantity OtherFace(const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_TWO_FACES_H_
