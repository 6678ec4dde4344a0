// SPDX-License-Identifier: Apache-2.0
#include "reports/visible.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace claimcheck {
namespace {

TEST(Visible, ShowsWhatATerminalWouldObey) {
  struct {
    std::string text;
    std::string shown;
    std::size_t width;
  } const cases[] = {
      {"6,100 people", "6,100 people", 12},
      {"naïve — “quoted”", "naïve — “quoted”", 16},
      {"漢字", "漢字", 4},
      {"６１００", "６１００", 8},                      // fullwidth digits
      {"e\u0301", "e\u0301", 1},                        // a combining accent
      {"\u1112\u1161\u11AB", "\u1112\u1161\u11AB", 2},  // 한 in three pieces
      {"😀", "😀", 2},
      {"a\tb\nc\r\nd", "a b c  d", 8},
      {"\x1B[31mred", "<U+001B>[31mred", 15},
      {"\u009B31m", "<U+009B>31m", 11},  // the one-character CSI of C1
      {"ding\a", "ding<U+0007>", 12},
      {std::string("a\0b", 3), "a<U+0000>b", 10},
      {"\x7F", "<U+007F>", 8},
      {"1\u202E001\u202C", "1<U+202E>001<U+202C>", 20},
      {"6\u200B100", "6<U+200B>100", 12},
      {"a\u2028b", "a<U+2028>b", 10},
      {"caf\xE9", "caf<E9>", 7},
      {"\xE2\x82", "<E2><82>", 8},           // a character cut off
      {"\xF3\xA0\x81\x81", "<U+E0041>", 9},  // a tag character
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.shown);
    EXPECT_EQ(Visible(c.text), c.shown);
    EXPECT_EQ(DisplayWidth(c.shown), c.width);
  }
}

TEST(Visible, IsItsOwnVisibleForm) {
  EXPECT_TRUE(rc::check([](const std::string& text) {
    const std::string shown = Visible(text);
    RC_ASSERT(Visible(shown) == shown);
  }));
}

TEST(WithoutCommands, LeavesNothingThatABuildServerObeys) {
  const struct {
    const char* lines;
    const char* safe;
  } cases[] = {
      {"daily.txt:3:1: error: one\n", "daily.txt:3:1: error: one\n"},
      {"std::string, a::b", "std::string, a::b"},
      {"::error::owned", "<U+003A>:error::owned"},
      {"one\n   ::add-mask::x\n", "one\n   <U+003A>:add-mask::x\n"},
      {"a ##[group]b", "a ##<U+005B>group]b"},
      {"a ##vso[task.complete]", "a ##vso<U+005B>task.complete]"},
      {"# [a] ## [b] #[c]", "# [a] ## [b] #[c]"},
      {"\x1B[1m::a", "\x1B[1m::a"},  // the runner sees the colour first
      {"", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(WithoutCommands(c.lines), c.safe);
}

}  // namespace
}  // namespace claimcheck
