// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_PROFILE_WORDS_H_
#define CHECKER_PROFILE_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "claims/claim/article.h"

namespace claimcheck {

// The words of the articles' profiles, and what those that two articles share add to their
// likeness: for each the square of its weight, the more the fewer articles have it.
//
//   words.Choose(a);
//   words.Shared(b)      of what a and b share
//   words.Shared(c)      of what a and c share
class ProfileWords {
 public:
  explicit ProfileWords(const std::vector<Article>& articles);

  // Adds the squares of an article's words to `sum`.
  double AddSquares(std::size_t article, double sum) const;

  // Makes `article` the one whose words the others' are held against, in the place of any before.
  void Choose(std::size_t article);

  // What the words add up to that `article` shares with the chosen one.
  double Shared(std::size_t article) const;

 private:
  std::vector<double> squares_;                    // by word, in the order of their keys
  std::vector<std::vector<std::uint32_t>> words_;  // by article; ascending
  std::vector<double> chosen_;                     // by word: its square, 0 of words not chosen
  std::size_t chosen_article_ = 0;
};

}  // namespace claimcheck

#endif  // CHECKER_PROFILE_WORDS_H_
