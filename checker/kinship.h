// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_KINSHIP_H_
#define CHECKER_KINSHIP_H_

#include <string>
#include <vector>

#include "claims/claim/article.h"

namespace claimcheck {

// Two articles that seem to report the same event.
struct Kin {
  std::size_t a = 0;  // indexes of articles, a < b
  std::size_t b = 0;
  double score = 0;  // 0 to 1: the cosine of their names and words, weighted by rarity
  // How sure that makes it that they report one event, 0 to 1: more where few articles were chosen
  // than in a large collection.
  double certainty = 0;
  std::vector<std::string> shared_names;  // rarest first, at most five
  // Days of happenings well before publication that both tell of: what they look back on.
  std::vector<DateInterval> shared_past;
};

// The pairs of articles that may report the same event, by a, then b. Only the articles themselves
// are used: the names and words they share, each weighing the more the fewer articles have it
// (inverse document frequency; Spärck Jones 1972), and when they were published.
//
// Of a handful of articles two are kin, too, that others lead to from one to the next, each likely
// kin of the one before.
//
// Pairs are found through the names that few articles share, so that the cost grows with the number
// of articles times the size of an event's coverage, not with all pairs.
std::vector<Kin> FindKin(const std::vector<Article>& articles);

// Those of the pairs in which `wanted` articles are, and perhaps others: what is asked of them
// alone need not know who is kin to whom in all of an archive.
std::vector<Kin> FindKinOf(const std::vector<bool>& wanted, const std::vector<Article>& articles);

// The pairs of `kin` that each of so many articles is in, in their order.
std::vector<std::vector<const Kin*>> KinOfArticles(std::size_t articles,
                                                   const std::vector<Kin>& kin);

// The other article of a pair that `article` is in.
inline std::size_t CompanionIn(const Kin& pair, std::size_t article) {
  return pair.a == article ? pair.b : pair.a;
}

}  // namespace claimcheck

#endif  // CHECKER_KINSHIP_H_
