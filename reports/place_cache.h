// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_PLACE_CACHE_H_
#define REPORTS_PLACE_CACHE_H_

#include <optional>
#include <vector>

#include "checker/finding.h"
#include "reports/passage.h"

namespace claimcheck {

// The place finders of a result's articles, each made when it is first asked for: a report that
// shows three findings of a thousand articles reads the lines of six. Keeps a view of the result.
class PlaceCache {
 public:
  explicit PlaceCache(const CheckResult& result)
      : result_(&result), finders_(result.articles.size()) {}

  const PlaceFinder& of(std::size_t article) {
    if (!finders_[article]) finders_[article].emplace(result_->articles[article]);
    return *finders_[article];
  }

  // The place of the claim with this index into CheckResult::claims.
  TextPlace PlaceOf(std::size_t claim) {
    return of(result_->claims[claim].article).PlaceOf(result_->claim(claim));
  }

 private:
  const CheckResult* result_;
  std::vector<std::optional<PlaceFinder>> finders_;
};

}  // namespace claimcheck

#endif  // REPORTS_PLACE_CACHE_H_
