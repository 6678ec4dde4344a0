// SPDX-License-Identifier: Apache-2.0
#include "cli/glob.h"

#include <gtest/gtest.h>

#include <string>

namespace claimcheck {
namespace {

TEST(MatchesGlob, MatchesPathsAndNames) {
  struct {
    std::string path;
    std::string glob;
    bool matches;
  } const cases[] = {
      {"a.txt", "*", true},
      {"news/a.txt", "*", true},
      {"news/a.txt", "a.txt", true},
      {"news/a.txt", "a*", true},
      {"news/a.txt", "news/*", true},
      {"news/old/a.txt", "news/*", true},
      {"news/a.txt", "new", false},
      {"news/a.txt", "olds/*", false},
      {"feed.jsonl#7", "feed.jsonl#[0-9]", true},
      {"feed.jsonl#7", "*.jsonl", false},
      {"feed.jsonl#7", "*feed*", true},
      {"[x].txt", "\\[x].txt", true},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(MatchesGlob(c.path, c.glob), c.matches) << c.path << " " << c.glob;
  }
}

}  // namespace
}  // namespace claimcheck
