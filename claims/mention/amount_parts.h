// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_AMOUNT_PARTS_H_
#define CLAIMS_MENTION_AMOUNT_PARTS_H_

#include <optional>

#include "claims/mention/amount.h"

namespace claimcheck {

// An amount told in two units, the whole in one value: "three dollars and 50 cents" 3.50 USD, "six
// feet two inches" 74 inch, "15 dollars 50", "two years and a half". nullopt when nothing of the
// kind follows `amount`.
std::optional<Amount> WithParts(const SentenceTokens& tokens, const Amount& amount);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_AMOUNT_PARTS_H_
