// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimcheck::testing {
namespace {

TEST(BenchText, GeneratedNewsIsTheSameEachTime) {
  EXPECT_EQ(GeneratedNews(20000), GeneratedNews(20000));
  EXPECT_THAT(GeneratedNews(20000), ::testing::StartsWith(GeneratedNews(5000)));
}

TEST(BenchText, GeneratedNewsFillsEverySlot) {
  const std::string text = GeneratedNews(20000);
  EXPECT_GE(text.size(), 20000u);
  EXPECT_THAT(text, ::testing::Not(::testing::HasSubstr("{")));
  EXPECT_THAT(text, ::testing::HasSubstr(" people were killed when "));
}

TEST(BenchText, ArticlesHoldTheWholeText) {
  std::size_t bytes = 0;
  for (const std::string& article : BenchArticles()) bytes += article.size() + 2;
  EXPECT_GE(bytes, BenchText().size());
  EXPECT_GT(BenchArticles().size(), 10u);
}

}  // namespace
}  // namespace claimcheck::testing
