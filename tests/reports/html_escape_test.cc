// SPDX-License-Identifier: Apache-2.0
#include "reports/html_escape.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace claimcheck {
namespace {

TEST(HtmlText, HoldsNoMarkupAndNothingHidden) {
  struct {
    std::string text;
    std::string html;
  } const cases[] = {
      {"plain 6,100", "plain 6,100"},
      {"</script><script>alert(1)</script>",
       "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"},
      {"x\" onload=\"y' z", "x&quot; onload=&quot;y&#39; z"},
      {"a & b &amp; c", "a &amp; b &amp;amp; c"},
      {"6\u202E001", "6&lt;U+202E&gt;001"},
      {"a\u200Bb", "a&lt;U+200B&gt;b"},
      {"tab\tand\nline", "tab and line"},
      {"caf\xE9", "caf&lt;E9&gt;"},
      {"漢 é", "漢 é"},
  };
  for (const auto& c : cases) EXPECT_EQ(HtmlText(c.text), c.html);
}

TEST(HtmlIsolated, KeepsWordsOfTheOtherDirectionToThemselves) {
  EXPECT_EQ(HtmlIsolated("6,100 “é” 漢"), "6,100 “é” 漢");
  EXPECT_EQ(HtmlIsolated("שלום"), "<bdi>שלום</bdi>");
}

TEST(HtmlText, IsSafeInTextAndInAttributes) {
  EXPECT_TRUE(rc::check([](const std::string& text) {
    const std::string html = HtmlText(text);
    RC_ASSERT(html.find_first_of("<>\"'\n\r") == std::string::npos);
    for (const char c : html) RC_ASSERT(static_cast<unsigned char>(c) >= ' ');
  }));
}

}  // namespace
}  // namespace claimcheck
