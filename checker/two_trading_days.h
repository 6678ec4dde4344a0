// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_TWO_TRADING_DAYS_H_
#define CHECKER_TWO_TRADING_DAYS_H_

#include <cstddef>

#include "checker/check.h"

namespace claimcheck {

// Whether two prices of shares, or moves of them, are those of two trading days: told in articles
// of two days, without naming the day. "Shares closed at $19.50" is said anew every evening.
bool AreOfTwoTradingDays(const CheckResult& result, std::size_t a, std::size_t b);

}  // namespace claimcheck

#endif  // CHECKER_TWO_TRADING_DAYS_H_
