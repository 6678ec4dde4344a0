// SPDX-License-Identifier: Apache-2.0
#include "checker/positions.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "claims/claim/value_text.h"

namespace claimcheck {

Positions::Positions(const CheckResult& result, const Topic& topic) {
  std::map<std::string, std::vector<std::size_t>> by_value;
  for (std::size_t i : topic.claims) by_value[ValueText(result.claim(i))].push_back(i);
  for (auto& [value, claims] : by_value) all_.push_back({value, std::move(claims)});
  std::stable_sort(all_.begin(), all_.end(), [](const Position& a, const Position& b) {
    return a.claims.size() > b.claims.size();
  });
  for (std::size_t p = 0; p < all_.size(); ++p) {
    for (std::size_t claim : all_[p].claims) {
      position_of_[claim] = p;
      given_.insert({result.claims[claim].article, p, result.claim(claim).about.measure});
    }
  }
}

}  // namespace claimcheck
