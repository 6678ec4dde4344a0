// SPDX-License-Identifier: Apache-2.0
#include "cli/path_pattern.h"

#include <gtest/gtest.h>

namespace claimcheck {
namespace {

TEST(PathPattern, MatchesAsGitignoreTells) {
  const struct {
    const char* pattern;
    const char* path;
    bool matches;
  } cases[] = {
      {"*.md", "a.md", true},
      {"*.md", "news/today/a.md", true},
      {"*.md", "a.mdx", false},
      {"drafts/", "drafts/a.md", true},
      {"drafts/", "news/drafts/a.md", true},
      {"drafts/", "drafts", false},  // a file of that name
      {"drafts", "drafts", true},
      {"drafts", "drafts/deep/a.md", true},
      {"/drafts", "drafts/a.md", true},
      {"/drafts", "news/drafts/a.md", false},
      {"./drafts", "drafts/a.md", true},
      {"news/*.md", "news/a.md", true},
      {"news/*.md", "news/today/a.md", false},
      {"news/*.md", "old/news/a.md", false},
      {"news/**", "news/today/a.md", true},
      {"news/**", "news", false},
      {"**/today/*.md", "today/a.md", true},
      {"**/today/*.md", "news/2020/today/a.md", true},
      {"news/**/a.md", "news/a.md", true},
      {"news/**/a.md", "news/1/2/a.md", true},
      {"news/**/a.md", "news/1/2/b.md", false},
      {".", "news/a.md", true},
      {"./", "news/a.md", true},
      {"n?ws", "news/a.md", true},
      {"[a-c].md", "b.md", true},
      {"[!a-c].md", "b.md", false},
      {"a\\*.md", "a*.md", true},
      {"a\\*.md", "ab.md", false},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(std::string(c.pattern) + " for " + c.path);
    EXPECT_EQ(Matches({*ParsePathPattern(c.pattern)}, c.path), c.matches);
    EXPECT_EQ(Matches({*ParsePathPattern(c.pattern)}, std::string("./") + c.path), c.matches);
  }
}

TEST(PathPattern, LetsTheLastWordCount) {
  const std::vector<PathPattern> patterns =
      ParseIgnoreFile("# what is not ours\n*.txt\n\n!kept.txt\n\\#odd\nblank \n");
  ASSERT_EQ(patterns.size(), 4u);
  EXPECT_TRUE(Matches(patterns, "a.txt"));
  EXPECT_FALSE(Matches(patterns, "news/kept.txt"));
  EXPECT_TRUE(Matches(patterns, "#odd"));
  EXPECT_TRUE(Matches(patterns, "blank"));
  EXPECT_EQ(LastMatch(patterns, "kept.txt")->line, 4u);
  EXPECT_EQ(LastMatch(patterns, "a.md"), nullptr);
}

TEST(PathPattern, TakesNoLongerForManyStars) {
  std::string pattern = "a", path = "a";
  for (int i = 0; i < 200; ++i) pattern += "/**", path += "/b";
  EXPECT_FALSE(Matches({*ParsePathPattern(pattern + "/c")}, path));
}

TEST(PathPattern, OfNothingIsNone) {
  for (const char* text : {"", "/", "!", "!/"}) EXPECT_FALSE(ParsePathPattern(text)) << text;
}

}  // namespace
}  // namespace claimcheck
