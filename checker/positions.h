// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_POSITIONS_H_
#define CHECKER_POSITIONS_H_

#include <cstddef>
#include <set>
#include <tuple>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/finding.h"

namespace claimcheck {

// The claims of a topic by the value that they give, in whatever unit or time zone: 5.6 tonnes are
// 5,600 kilograms, 72 hours three days. The position with most claims comes first,
// then the one whose text sorts first, so that the order of the files does not show. Until it is
// put into words (see judge.h) a position goes by its exact value. `result` must outlive it.
class Positions {
 public:
  Positions(const CheckResult& result, const Topic& topic);

  const std::vector<Position>& all() const { return all_; }

  // The position of a claim of the topic.
  std::size_t Of(std::size_t claim) const { return position_of_.at(claim); }

  // Whether the article gives the position's value for the measure, as in About::measure.
  bool Gives(std::size_t article, std::size_t position, absl::string_view measure) const {
    return given_.contains({article, position, measure});
  }

 private:
  std::vector<Position> all_;
  absl::flat_hash_map<std::size_t, std::size_t> position_of_;
  std::set<std::tuple<std::size_t, std::size_t, absl::string_view>> given_;
};

}  // namespace claimcheck

#endif  // CHECKER_POSITIONS_H_
