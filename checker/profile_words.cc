// SPDX-License-Identifier: Apache-2.0
#include "checker/profile_words.h"

#include <algorithm>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "checker/rarity.h"

namespace claimcheck {
namespace {

// A word is weaker evidence than a name.
constexpr double kWordWeight = 0.5;

}  // namespace

ProfileWords::ProfileWords(const std::vector<Article>& articles) {
  absl::flat_hash_map<std::uint64_t, std::uint32_t> ids;
  for (const Article& article : articles) {
    for (const std::uint64_t word : article.profile.words) ++ids[word];
  }
  std::vector<std::pair<std::uint64_t, std::uint32_t>> counts(ids.begin(), ids.end());
  std::sort(counts.begin(), counts.end());
  for (const auto& [word, count] : counts) {
    ids[word] = static_cast<std::uint32_t>(squares_.size());
    const double weight =
        kWordWeight * Rarity(articles.size(), static_cast<double>(count), /*background=*/1);
    squares_.push_back(weight * weight);
  }
  for (const Article& article : articles) {
    std::vector<std::uint32_t>& words = words_.emplace_back();
    words.reserve(article.profile.words.size());
    for (const std::uint64_t word : article.profile.words) words.push_back(ids.find(word)->second);
  }
  chosen_.resize(squares_.size(), 0);
}

double ProfileWords::AddSquares(std::size_t article, double sum) const {
  for (const std::uint32_t word : words_[article]) sum += squares_[word];
  return sum;
}

void ProfileWords::Choose(std::size_t article) {
  for (const std::uint32_t word : words_[chosen_article_]) chosen_[word] = 0;
  for (const std::uint32_t word : words_[article]) chosen_[word] = squares_[word];
  chosen_article_ = article;
}

// Words that the article does not share add 0, which is cheaper than to ask which they are.
double ProfileWords::Shared(std::size_t article) const {
  double sum = 0;
  for (const std::uint32_t word : words_[article]) sum += chosen_[word];
  return sum;
}

}  // namespace claimcheck
