// SPDX-License-Identifier: Apache-2.0
#include "reports/markdown_escape.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "reports/visible.h"
#include "tests/reports/rendered_markdown.h"

namespace claimcheck {
namespace {

TEST(MarkdownText, EscapesMarkup) {
  struct {
    std::string text;
    std::string markdown;
  } const cases[] = {
      {"more than 6,100 (UN, 3.5%)", "more than 6,100 (UN, 3.5%)"},
      {"*bold* | `code` [x](y)", "\\*bold\\* \\| \\`code\\` \\[x\\](y)"},
      {"<b> & \\", "&lt;b&gt; &amp; \\\\"},
      {"@editor says", "@<wbr>editor says"},
      {"a@example.org", "a@<wbr>example.org"},
      {"see #12 and GH-12", "see \\#<wbr>12 and GH-<wbr>12"},
      {"https://a.org www.a.org", "https:<wbr>//a.org www<wbr>.a.org"},
      {":smile: $5", ":<wbr>smile: <span>$</span>5"},
      {"3f786850e387", "3f7868<wbr>50e387"},
      {"one\n# two", "one \\# two"},
      {"6\u202E1", "6&lt;U+202E&gt;1"},
  };
  for (const auto& c : cases) EXPECT_EQ(MarkdownText(c.text), c.markdown);
}

// What GitHub's reader of Markdown makes of it is the text again, and nothing else.
TEST(MarkdownText, IsReadBackAsItWas) {
  EXPECT_TRUE(rc::check([] {
    const auto parts =
        *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "word",      " ",       "*",    "_",     "`",   "~~", "[",     "](", ")",
            "!",         "<b>",     "</b>", "&amp;", "|",   "\\", "#",     "@x", "https://a.org",
            "www.a.org", "a@b.org", "$x$",  "\n",    "---", "- ", "1. ",   "> ", "<!--",
            "-->",       "http:",   "//",   "\"",    "'",   "é",  "\u202E"}));
    const std::string text = absl::StrJoin(parts, "");
    for (const bool in_cell : {false, true}) {
      const std::string line = absl::StrCat("x ", MarkdownText(text), " x");
      const testing::RenderedMarkdown read =
          testing::RenderMarkdown(in_cell ? absl::StrCat("| a |\n|---|\n| ", line, " |\n") : line);
      RC_ASSERT(read.links.empty());
      RC_ASSERT(read.markup.empty());
      const std::string want = absl::StrCat(in_cell ? "a" : "", "x ", Visible(text), " x");
      RC_ASSERT(absl::StrReplaceAll(read.text, {{" ", ""}}) ==
                absl::StrReplaceAll(want, {{" ", ""}}));
    }
  }));
}

}  // namespace
}  // namespace claimcheck
