// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_WORD_USE_H_
#define CHECKER_WORD_USE_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// How far a word or name tells the figures of one article apart. In a story on a flood nearly every
// figure stands near "flood" or "river", and one near "farmland": two figures that share "farmland"
// are about the same thing far more likely than two that share "flood".
//
// Counted is in how many of the sentences with claims a word stands (inverse document frequency
// with the article as the collection; Spärck Jones 1972), so that no list of common words is needed
// and a small collection serves as well as a large one.
class WordUse {
 public:
  // `claims` are one article's, in the order of the text, and outlive this.
  explicit WordUse(const std::vector<Claim>& claims);

  // From 0 for a word that stands in every sentence with a claim to nearly 1 for one that stands in
  // one of many. In an article of one or two sentences no word tells much.
  double Specificity(absl::string_view word) const;

  // Whether the article counts things called `noun` in one number only.
  bool CountsInOneNumber(absl::string_view noun) const;

 private:
  absl::flat_hash_map<absl::string_view, std::string>
      counts_;  // by noun: the number, "" of several
  absl::flat_hash_map<absl::string_view, double> specificities_;  // of the words that stand there
};

}  // namespace claimcheck

#endif  // CHECKER_WORD_USE_H_
