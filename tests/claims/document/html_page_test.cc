// SPDX-License-Identifier: Apache-2.0
#include "claims/document/html_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/document/utf8.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> Lines(absl::string_view html) {
  const HtmlPage page = ReadHtmlPage(html);
  std::vector<std::string> lines;
  for (const HtmlBlock& block : page.blocks) lines.emplace_back(Slice(page.text, block.span));
  return lines;
}

TEST(HtmlPage, CutsBlocksAsAReaderSeesThem) {
  const struct {
    const char* html;
    std::vector<std::string> lines;
  } rows[] = {
      {"<p>Five\n  died  in <b>Ar</b>vo .</p>", {"Five died in Arvo ."}},
      {"<p>One<p>Two<div>Three</div>Four", {"One", "Two", "Three", "Four"}},
      {"<ul><li>a<li>b<ul><li>c</ul></ul>d", {"a", "b", "c", "d"}},
      {"one<br>two<br/><br>three", {"one\ntwo", "three"}},
      {"<p>&nbsp;</p><p> a&nbsp;</p>", {"a"}},
      {"<h1>A&amp;B</h1><script>x</script><style>y</style>c", {"A&B", "c"}},
      {"a<svg><title>t</title><text>b</text></svg>c", {"ac"}},
      // A drawing that is left open ends where the page goes on, other things at an end around
      // them.
      {"<svg><path><p>a", {"a"}},
      {"<div><video>b</div><p>c", {"c"}},
      {"<pre>a\n  b</pre>", {"a\n  b"}},
      {"<table><tr><td>Killed<td>24<tr><td>Hurt</td><td>31</td></tr></table>",
       {"Killed\t24", "Hurt\t31"}},
      {"<table><tr><td><p>one</p></td><td><p>two</p></td></tr></table>", {"one\ttwo"}},
      {"<table><tr><td><p>one</p><p>two</p></td><td>three</td></tr></table>",
       {"one", "two\tthree"}},
      {"<table><tr><td>one<td><div>two</div></tr></table>three", {"one", "two", "three"}},
      {"hurt.<sup><a href='#n1'>1</a></sup> <a href='#n2'>[12]</a> <a href='/3'>3</a>",
       {"hurt. 3"}},
      // An end tag reaches no start outside of its cell, and none that there is not.
      {"<div>a<table><tr><td>b</div>c</td></tr></table>d</div>", {"a", "b", "c", "d"}},
      {"a</b></i></p>b</section>c", {"a", "b", "c"}},
      {"<title>t</title><body><noscript>n</noscript>a", {"n", "a"}},
      {"", {}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.html);
    EXPECT_EQ(Lines(row.html), row.lines);
  }
}

// Old pages are laid out in tables.
TEST(HtmlPage, ARowWithALongCellIsColumns) {
  const std::string article(300, 'x');
  EXPECT_THAT(Lines("<table><tr><td>Home<td>News<td>" + article + "</tr></table>"),
              ElementsAre("Home", "News", article));
}

TEST(HtmlPage, KnowsWhereEachPieceStands) {
  const std::string html = "<p>Smith &amp;\n  Sons lost\n<b>£5m</b>.</p>";
  const HtmlPage page = ReadHtmlPage(html);
  ASSERT_EQ(page.blocks.size(), 1u);
  EXPECT_EQ(Slice(page.text, page.blocks[0].span), "Smith & Sons lost £5m.");
  for (absl::string_view word : {"Smith", "Sons", "lost", "£5m"}) {
    SCOPED_TRACE(word);
    const std::size_t at = page.text.find(word.data(), 0, word.size());
    EXPECT_EQ(Slice(html, page.source_map.FileSpan({at, at + word.size()})), word);
  }
  const std::size_t sign = page.text.find('&');
  EXPECT_EQ(Slice(html, page.source_map.FileSpan({sign, sign + 1})), "&amp;");
}

TEST(HtmlPage, CountsLinesAndColumnsOfTheFile) {
  const HtmlPage page = ReadHtmlPage("<p>é one\r\n  two</p>\n<p>three</p>");
  std::vector<std::string> landmarks;
  for (const Landmark& mark : page.landmarks) {
    landmarks.push_back(
        absl::StrCat(page.text.substr(mark.text_begin, 3), "@", mark.line, ":", mark.column));
  }
  EXPECT_THAT(landmarks, ElementsAre("é @1:4", " tw@1:9", "two@2:3", "thr@3:4"));
}

TEST(HtmlPage, CountsLinksWhileTheyAreOpen) {
  const auto link_bytes = [](absl::string_view html) {
    const HtmlPage page = ReadHtmlPage(html);
    std::size_t bytes = 0;
    for (const HtmlBlock& block : page.blocks) bytes += block.link_bytes;
    return bytes;
  };
  EXPECT_EQ(link_bytes("<p><a href=x>four</a> more"), 4u);
  EXPECT_EQ(link_bytes("<p><a name=x>four</a> more"), 0u);
  EXPECT_EQ(link_bytes("<a href=x><div>four</div></a><p>more"), 4u);
  EXPECT_EQ(link_bytes("<div><a href=x>four</div><div>more</div>"), 4u);
}

TEST(HtmlPage, ReadsAnythingInLinearTime) {
  const auto repeat = [](absl::string_view piece, std::size_t n = 100'000) {
    std::string text;
    text.reserve(n * piece.size());
    for (std::size_t i = 0; i < n; ++i) text.append(piece.data(), piece.size());
    return text;
  };
  // A quadratic reader would not come back from any of these.
  for (const std::string& html : {repeat("<div>", 1'000'000) + "five",
                                  repeat("<div>five") + repeat("</div>"),
                                  repeat("<p>a"),
                                  repeat("<table><tr><td>"),
                                  repeat("<b><i>") + repeat("</u>"),
                                  repeat("<section>") + repeat("</div>"),
                                  repeat("<td>") + repeat("</table>"),
                                  repeat("<span>") + repeat("</a>"),
                                  repeat("&"),
                                  repeat("&#"),
                                  repeat("<"),
                                  repeat("</"),
                                  repeat("<!--"),
                                  repeat("<a href='"),
                                  repeat("<svg>"),
                                  repeat("<title>"),
                                  repeat("<li><ul>"),
                                  repeat("\xEF\xBF\xBD"),
                                  repeat("a\n"),
                                  "<a " + repeat("x=y ", 1'000'000) + ">five",
                                  "<a " + repeat("x='", 1'000'000),
                                  repeat("<x-y>", 1'000'000),
                                  repeat("<x-y>") + repeat("</z-y>"),
                                  repeat("<x-y><p>")}) {
    SCOPED_TRACE(html.substr(0, 30));
    const HtmlPage page = ReadHtmlPage(html);
    EXPECT_LE(page.text.size(), 3 * html.size());
  }
}

TEST(HtmlPage, StopsAtSoManyElements) {
  std::string html;
  for (std::size_t i = 0; i <= kMaxHtmlElements; ++i) html += "<p>";
  EXPECT_EQ(ReadHtmlPage(html).cut, "the page has more than 4194304 elements");
  EXPECT_EQ(ReadHtmlPage("<p>five").cut, "");
}

TEST(HtmlPage, StopsAtSoMuchText) {
  std::string html = "<p>a";
  html.append(kMaxHtmlTextBytes - 2, 'x');
  html += "\u00E9\u00E9";
  const HtmlPage page = ReadHtmlPage(html);
  EXPECT_EQ(page.cut, "the page has more than 67108864 bytes of text");
  ASSERT_EQ(page.blocks.size(), 1u);
  EXPECT_EQ(page.blocks[0].span.size(), kMaxHtmlTextBytes - 1);
}

RC_GTEST_PROP(HtmlPage, BlocksAreInOrderAndElementsNest, ()) {
  const std::vector<std::string> pieces =
      *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
          "<p>", "</p>", "<div>", "</div>", "<table>", "</table>", "<td>", "<tr>", "<li>", "<ul>",
          "</ul>", "<span>", "</span>", "<br>", "<svg>", "</svg>", "<a href=x>", "</a>", "five ",
          "é", "&lt;", "\n", "<title>", "</title>", "<pre>", "<script>", "</script>"));
  std::string html;
  for (const std::string& piece : pieces) html += piece;
  const HtmlPage page = ReadHtmlPage(html);
  RC_ASSERT(ValidUtf8Size(page.text) == page.text.size());
  std::size_t end = 0;
  for (const HtmlBlock& block : page.blocks) {
    RC_ASSERT(!block.span.empty());
    RC_ASSERT(block.span.begin >= end);
    RC_ASSERT(block.span.end <= page.text.size());
    RC_ASSERT(block.element < page.elements.size());
    RC_ASSERT(page.source_map.FileSpan(block.span).end <= html.size());
    end = block.span.end;
  }
  for (std::size_t i = 1; i < page.elements.size(); ++i) {
    RC_ASSERT(page.elements[i].parent < i);
    RC_ASSERT(page.elements[i].end <= page.elements[page.elements[i].parent].end);
  }
}

}  // namespace
}  // namespace claimcheck
