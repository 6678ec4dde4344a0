// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_POUNDS_H_
#define CLAIMS_MENTION_POUNDS_H_

#include "claims/mention/number.h"

namespace claimcheck {

// Whether the "pounds" that end before token `last` are money and not a weight:
//
//   30 million pounds      nobody weighs millions without saying of what
//   fined him 500 pounds   a word of payment stands shortly before
//   40 pounds and 50 pence
//
// "5 pounds" alone, "paid for 20 pounds of beef" and "a 200-pound man" are weights.
bool ArePoundsMoney(const SentenceTokens& tokens, const Number& number, std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_POUNDS_H_
