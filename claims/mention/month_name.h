// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_MONTH_NAME_H_
#define CLAIMS_MENTION_MONTH_NAME_H_

#include <cstddef>

#include "claims/mention/time_tokens.h"

namespace claimcheck {

// The month that token i names, 1 to 12: "May", "Sept."; 0 when it names none.
int MonthAt(const TimeTokens& tokens, std::size_t i);

// Whether the word at i, a month's name without a day or year beside it, is the month: "in May",
// "the March vote"; not "Theresa May", "June Smith", "the March on Rome".
bool IsMonthPlace(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_MONTH_NAME_H_
