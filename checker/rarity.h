// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_RARITY_H_
#define CHECKER_RARITY_H_

#include <cmath>
#include <cstddef>

namespace claimcheck {

// A small collection says little about what is rare. Everything is counted as if this many
// unrelated articles stood beside those given.
inline constexpr double kBackgroundArticles = 50;

// The weight of what `frequency` of `articles` articles have, and `background` of those beside
// them: the more the rarer it is (inverse document frequency; Spärck Jones 1972).
inline double Rarity(std::size_t articles, double frequency, double background) {
  return std::log((static_cast<double>(articles) + kBackgroundArticles) /
                  (frequency + background + 1));
}

}  // namespace claimcheck

#endif  // CHECKER_RARITY_H_
