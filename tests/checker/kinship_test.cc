// SPDX-License-Identifier: Apache-2.0
#include "checker/kinship.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

// Of `count` articles, those whose numbers have the same remainder tell one event, a week after the
// one of the remainder before.
std::vector<Article> SomeArticles(std::size_t count, std::size_t events) {
  std::vector<Article> articles(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t event = i % events;
    articles[i].published.date = absl::CivilDay(2024, 1, 1) + static_cast<int>(7 * event);
    for (const char* name : {"firth", "marlow", "tarn"}) {
      articles[i].profile.names.push_back({absl::StrCat(name, " ", event), 2});
    }
    for (std::uint64_t word = 0; word < 10; ++word) {
      articles[i].profile.words.push_back(100 * event + word);
    }
    articles[i].profile.words.push_back(100000 + i);
  }
  return articles;
}

std::vector<std::pair<std::size_t, std::size_t>> PairsOf(const std::vector<Kin>& kin) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (const Kin& pair : kin) pairs.emplace_back(pair.a, pair.b);
  return pairs;
}

TEST(Kinship, ArticlesOnOneEventAreKin) {
  EXPECT_EQ(PairsOf(FindKin(SomeArticles(6, 3))),
            (std::vector<std::pair<std::size_t, std::size_t>>{{0, 3}, {1, 4}, {2, 5}}));
}

// In a handful, a small collection, and a large one.
TEST(Kinship, OfWantedArticlesIsFoundWhole) {
  for (const std::size_t count : {8, 60, 400}) {
    SCOPED_TRACE(count);
    const std::vector<Article> articles = SomeArticles(count, count / 4);
    std::vector<bool> wanted(count, false);
    EXPECT_TRUE(FindKinOf(wanted, articles).empty());
    wanted[1] = wanted[count - 1] = true;
    std::vector<Kin> expected;
    for (const Kin& kin : FindKin(articles)) {
      if (wanted[kin.a] || wanted[kin.b]) expected.push_back(kin);
    }
    std::vector<Kin> found = FindKinOf(wanted, articles);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const Kin& kin) { return !wanted[kin.a] && !wanted[kin.b]; }),
                found.end());
    EXPECT_EQ(PairsOf(found), PairsOf(expected));
    ASSERT_FALSE(found.empty());
    for (std::size_t k = 0; k < std::min(found.size(), expected.size()); ++k) {
      EXPECT_EQ(found[k].score, expected[k].score);
      EXPECT_EQ(found[k].shared_names, expected[k].shared_names);
    }
  }
}

}  // namespace
}  // namespace claimcheck
