// SPDX-License-Identifier: Apache-2.0
#include "checker/finding_parts.h"

#include <algorithm>
#include <numeric>

namespace claimcheck {
namespace {

// Positions as a forest whose trees are the parts; the root is a part's first position.
class Forest {
 public:
  explicit Forest(std::size_t size) : above_(size) {
    std::iota(above_.begin(), above_.end(), std::size_t{0});
  }

  std::size_t RootOf(std::size_t p) {
    while (above_[p] != p) p = above_[p] = above_[above_[p]];
    return p;
  }

  void Join(std::size_t a, std::size_t b) {
    const auto [least, other] = std::minmax({RootOf(a), RootOf(b)});
    above_[other] = least;
  }

 private:
  std::vector<std::size_t> above_;
};

}  // namespace

std::vector<Finding> PartsOf(const Finding& whole) {
  const std::size_t size = whole.positions.size();
  Forest forest(size);
  for (const PositionPair& pair : whole.pairs) forest.Join(pair.a, pair.b);
  std::vector<Finding> parts;
  std::vector<std::size_t> part_of(size), place(size);
  for (std::size_t p = 0; p < size; ++p) {
    const std::size_t root = forest.RootOf(p);
    if (root == p) parts.emplace_back();
    part_of[p] = root == p ? parts.size() - 1 : part_of[root];
    std::vector<Position>& positions = parts[part_of[p]].positions;
    place[p] = positions.size();
    positions.push_back(whole.positions[p]);
  }
  for (const PositionPair& pair : whole.pairs) {
    PositionPair moved = pair;
    moved.a = place[pair.a];
    moved.b = place[pair.b];
    parts[part_of[pair.a]].pairs.push_back(std::move(moved));
  }
  return parts;
}

}  // namespace claimcheck
