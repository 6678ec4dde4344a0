// SPDX-License-Identifier: Apache-2.0
#include "checker/two_trading_days.h"

namespace claimcheck {

bool AreOfTwoTradingDays(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  const auto is_price = [](const Claim& claim) { return claim.about.measure == "share price"; };
  if (!is_price(x) && !is_price(y)) return false;
  if (x.scope.during && y.scope.during) return false;  // see other_time.h
  const auto& one = result.article_of(a).published.date;
  const auto& two = result.article_of(b).published.date;
  return one && two && *one != *two;
}

}  // namespace claimcheck
