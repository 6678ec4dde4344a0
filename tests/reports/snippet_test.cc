// SPDX-License-Identifier: Apache-2.0
#include "reports/snippet.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

// The snippet of the figure between [ and ], as two lines.
std::string Cut(std::string text, std::size_t width) {
  Span figure;
  figure.begin = text.find('[');
  text.erase(figure.begin, 1);
  figure.end = text.find(']');
  text.erase(figure.end, 1);
  const Snippet snippet = CutSnippet(text, figure, width);
  return absl::StrCat(snippet.line, "\n", std::string(snippet.mark_column, ' '),
                      std::string(snippet.mark_width, '^'));
}

TEST(Snippet, CutsAWindowAtWords) {
  struct {
    std::string text;
    std::string cut;
  } const cases[] = {
      {"before\nIt killed [24] people.\nafter", "It killed 24 people.\n          ^^"},
      {"[24] dead", "24 dead\n^^"},
      {"   \t indented [24]", "indented 24\n         ^^"},
      {"[24]\r\nnext", "24\n^^"},
      // Both sides are cut, then one only.
      {"one two three four five six seven [24] eight nine ten eleven twelve",
       "… five six seven 24 eight nine ten …\n                 ^^"},
      {"[24] eight nine ten eleven twelve thirteen fourteen fifteen",
       "24 eight nine ten eleven twelve …\n^^"},
      {"one two three four five six seven eight nine ten [24]",
       "… five six seven eight nine ten 24\n                                ^^"},
      // Words without an end, and a figure that is one.
      {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[24]bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       "…aaaaaaaaaaaaaaaa24bbbbbbbbbbbbbbbb…\n                 ^^"},
      {"x [1,000,000,000,000,000,000,000,000,000,000,000] y",
       "…1,000,000,000,000,000,000,000,000,0…\n ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"},
      // A figure over a hard line break is one line.
      {"more than\n[6,100\r\npeople] died\nthen", "6,100  people died\n^^^^^^^^^^^^^"},
      // Marks stand under what is seen, whatever its bytes and its width.
      {"死者は[２４人]だった", "死者は２４人だった\n      ^^^^^^"},
      {"cafe\u0301s: [24]", "cafe\u0301s: 24\n       ^^"},
      {"\x1B[31m", "<U+001B>31m\n        ^^^"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.text);
    const bool has_end = c.text.find(']') != std::string::npos;
    EXPECT_EQ(Cut(has_end ? c.text : c.text + "]", 36), c.cut);
  }
}

TEST(Snippet, FitsItsWidthAndMarksWhatItQuotes) {
  EXPECT_TRUE(rc::check([] {
    const auto parts =
        *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "word ", "é", "漢", "\n", " ", "6,100", "\x1B", "\xFF", "a\u0301", "longerword"}));
    const std::string text = absl::StrJoin(parts, "");
    const std::size_t begin = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
    const std::size_t end = *rc::gen::inRange<std::size_t>(begin, text.size() + 1);
    const std::size_t width = *rc::gen::inRange<std::size_t>(10, 60);
    const Snippet snippet = CutSnippet(text, {begin, end}, width);
    // Each sign of a cut may stand one column beyond.
    RC_ASSERT(DisplayWidth(snippet.line) <= width + 2);
    RC_ASSERT(snippet.mark_column + snippet.mark_width <= DisplayWidth(snippet.line) + 1);
    RC_ASSERT(Visible(snippet.line) == snippet.line);
  }));
}

}  // namespace
}  // namespace claimcheck
