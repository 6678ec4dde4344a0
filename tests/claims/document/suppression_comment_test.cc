// SPDX-License-Identifier: Apache-2.0
#include "claims/document/suppression_comment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/document/comment_places.h"
#include "claims/document/html_tokenizer.h"
#include "claims/document/read.h"

namespace claimcheck {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string Text(const SuppressionComment& c) {
  const std::string last =
      c.last_line == SuppressionComment::kLastLine ? "end" : absl::StrCat(c.last_line);
  return absl::StrCat(c.line, ":", c.column, " ", c.rule, " (", c.reason, ") ", c.first_line, "-",
                      last);
}

std::vector<SuppressionComment> InMarkup(absl::string_view text) {
  HtmlTokenizer tokenizer(text);
  HtmlToken token;
  while (tokenizer.Next(&token)) {
  }
  return SuppressionsIn(text, tokenizer.suppressions());
}

TEST(SuppressionComment, HoldsForTheLinesItNames) {
  const struct {
    const char* text;
    const char* expected;
  } cases[] = {
      {"a\n<!-- claimcheck-disable-next-line quantity-differs: agency figure kept -->\nb\n",
       "2:1 quantity-differs (agency figure kept) 3-3"},
      {"<!-- claimcheck-disable-next-line x: y -->\n\n  \nb", "1:1 x (y) 4-4"},
      {"<!-- claimcheck-disable-next-line x: y --> b\r\nc", "1:1 x (y) 2-2"},
      {"<!-- claimcheck-disable-next-line\n  x:\n  a long   reason\n-->\nb",
       "1:1 x (a long reason) 5-5"},
      {"é <!--claimcheck-disable-line x: of 12:30 -->", "1:3 x (of 12:30) 1-1"},
      {"a\n<!-- claimcheck-disable x: y -->\nb\n", "2:1 x (y) 2-end"},
      {"<!-- claimcheck-disable x: y -->\nb\n<!-- claimcheck-enable -->\nc", "1:1 x (y) 1-3"},
      {"<!-- claimcheck-disable x: y -->\nb\n<!-- claimcheck-enable x -->\nc", "1:1 x (y) 1-3"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.text);
    const std::vector<SuppressionComment> comments = InMarkup(c.text);
    ASSERT_THAT(comments, SizeIs(1));
    EXPECT_EQ(Text(comments[0]), c.expected);
    EXPECT_EQ(comments[0].fault, "");
  }
}

TEST(SuppressionComment, IsOneForEachRule) {
  const std::vector<SuppressionComment> comments =
      InMarkup("<!-- claimcheck-disable a, b: both -->\nx\n<!-- claimcheck-enable b -->");
  ASSERT_THAT(comments, SizeIs(2));
  EXPECT_EQ(Text(comments[0]), "1:1 a (both) 1-end");
  EXPECT_EQ(Text(comments[1]), "1:1 b (both) 1-3");
}

TEST(SuppressionComment, SaysWhatIsWrongWithIt) {
  const struct {
    const char* text;
    const char* fault;
  } cases[] = {
      {"<!-- claimcheck-disable-next-line -->", "names no rule; write <!-- "},
      {"<!-- claimcheck-disable-next-line x -->", "gives no reason; write <!-- "},
      {"<!-- claimcheck-disable-next-line x: -->", "gives no reason"},
      {"<!-- claimcheck-disable-nextline x: y -->", "there is no claimcheck-disable-nextline"},
      {"<!-- claimcheck-enable x -->", "ends no claimcheck-disable"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.text);
    const std::vector<SuppressionComment> comments = InMarkup(c.text);
    ASSERT_THAT(comments, SizeIs(1));
    EXPECT_THAT(comments[0].fault, HasSubstr(c.fault));
  }
}

TEST(SuppressionComment, IsNoOtherComment) {
  EXPECT_THAT(InMarkup("<!-- the claimcheck-disable x: y -->"), IsEmpty());
  EXPECT_THAT(InMarkup("claimcheck-disable x: y"), IsEmpty());
  EXPECT_THAT(InMarkup("<!-- claimcheck-disable x: y"), IsEmpty());
  EXPECT_THAT(InMarkup("<!--"), IsEmpty());
}

std::vector<SuppressionComment> InFile(const std::string& path, const std::string& bytes) {
  const ReadResult read = ReadDocuments(path, bytes);
  return read.documents.empty() ? std::vector<SuppressionComment>()
                                : read.documents.front().suppressions;
}

constexpr char kComment[] = "<!-- claimcheck-disable-line x: y -->";

TEST(SuppressionComment, IsReadOfMarkdownAndWebPages) {
  EXPECT_THAT(InFile("a.md", absl::StrCat("Two died. ", kComment, "\n")), SizeIs(1));
  EXPECT_THAT(InFile("a.html", absl::StrCat("<p>Two died.", kComment, "</p>")), SizeIs(1));
  EXPECT_THAT(InFile("a.txt", absl::StrCat("Two died. ", kComment, "\n")), IsEmpty());
  std::string utf16 = "\xFF\xFE";
  for (const char c : absl::StrCat("Two died. ", kComment, "\n")) (utf16 += c) += '\0';
  EXPECT_THAT(InFile("a.md", utf16), SizeIs(1));
}

// What shows how a suppression is written suppresses nothing.
TEST(SuppressionComment, IsNoneInCodeOrScripts) {
  const struct {
    const char* path;
    const char* before;
    const char* after;
  } cases[] = {
      {"a.md", "Two died.\n\n```\n", "\n```\n"},
      {"a.md", "Two died.\n\n    ", "\n"},
      {"a.md", "Two died: `", "`\n"},
      {"a.md", "Two died.\n\n<script>\nlet a = '", "';\n</script>\n"},
      {"a.html", "<p>Two died.<script>let a = '", "'</script>"},
      {"a.html", "<p title='", "'>Two died."},
      {"a.html", "<p>Two died.<textarea>", "</textarea>"},
  };
  for (const auto& c : cases) {
    const std::string bytes = absl::StrCat(c.before, kComment, c.after);
    SCOPED_TRACE(bytes);
    EXPECT_THAT(InFile(c.path, bytes), IsEmpty());
  }
}

TEST(SuppressionComment, IsReadWithinMarkdownOfEveryShape) {
  for (const char* text : {"Two died. <!-- claimcheck-disable-line x: y -->\n",
                           "Two <!-- claimcheck-disable-line\nx: y -->died.\n",
                           "Two died.\n\n<!-- claimcheck-disable-line\nx:\n y -->\n",
                           "- Two died\n- <!-- claimcheck-disable-line x: y --> Three\n",
                           "| a |\n|---|\n| 2 <!-- claimcheck-disable-line x: y --> |\n",
                           "<div>\n<!-- claimcheck-disable-line x: y -->\nTwo died.\n</div>\n"}) {
    SCOPED_TRACE(text);
    const std::vector<SuppressionComment> comments = InFile("a.md", text);
    ASSERT_THAT(comments, SizeIs(1));
    EXPECT_EQ(comments[0].reason, "y");
  }
}

TEST(SuppressionComment, IsReadOfSavedPagesByTheLinesOfTheFile) {
  const std::string head =
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/a\r\n"
      "Content-Type: multipart/related; boundary=\"B\"\r\n\r\n--B\r\nContent-Type: text/html\r\n"
      "Content-Transfer-Encoding: quoted-printable\r\n\r\n";  // eight lines
  const std::vector<SuppressionComment> comments =
      InFile("a.mhtml", absl::StrCat(head, "<p>Two =\r\ndied.</p>\r\n",
                                     "<!-- claimcheck-disable-next-line x: y -->\r\n",
                                     "<p>Three =\r\ndied.</p>\r\n<p>Four died.</p>\r\n--B--\r\n"));
  ASSERT_THAT(comments, SizeIs(1));
  EXPECT_EQ(Text(comments[0]), "11:1 x (y) 12-13");
}

TEST(SuppressionComment, IsReadOfFrontMatter) {
  const std::vector<SuppressionComment> yaml = InFile(
      "a.md",
      "---\ntitle: Talks\nclaimcheck:\n  published: 2015-05-11\n  disable:\n    x: kept as sent\n"
      "    y: \"so: there\"\n  source: Desk\nother: 1\n---\n\nTwo died.\n");
  ASSERT_THAT(yaml, SizeIs(2));
  EXPECT_EQ(Text(yaml[0]), "6:1 x (kept as sent) 1-end");
  EXPECT_EQ(Text(yaml[1]), "7:1 y (so: there) 1-end");
  EXPECT_TRUE(yaml[0].in_front_matter);
  const std::vector<SuppressionComment> toml = InFile(
      "a.md", "+++\ntitle = \"Talks\"\n[claimcheck.disable]\nx = \"kept\"\n+++\n\nTwo died.\n");
  ASSERT_THAT(toml, SizeIs(1));
  EXPECT_EQ(Text(toml[0]), "4:1 x (kept) 1-end");
  const std::vector<SuppressionComment> bare =
      InFile("a.md", "---\ntitle: T\nclaimcheck:\n  disable:\n    x:\n---\n\nTwo died.\n");
  ASSERT_THAT(bare, SizeIs(1));
  EXPECT_THAT(bare[0].fault, HasSubstr("gives no reason"));
}

}  // namespace
}  // namespace claimcheck
