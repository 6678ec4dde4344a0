// SPDX-License-Identifier: Apache-2.0
#include "reports/place_link.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "tests/reports/sample_result.h"

namespace claimcheck {
namespace {

std::string LinkOf(const std::string& url, const std::string& path, const std::string& format,
                   const std::string& to_folder = "") {
  Document document;
  document.url = url;
  document.path = path;
  document.format = format;
  return ArticleLink(document, to_folder);
}

TEST(ArticleLink, IsTheAddressOrTheFile) {
  EXPECT_EQ(LinkOf("https://example.org/a?b=c&d", "a.txt", "text"), "https://example.org/a?b=c&d");
  EXPECT_EQ(LinkOf("HTTP://example.org", "a.txt", "text"), "HTTP://example.org");
  EXPECT_EQ(LinkOf("", "news/a b.txt", "text"), "./news/a%20b.txt");
  EXPECT_EQ(LinkOf("", "news/a.txt", "text", "../"), "../news/a.txt");
  EXPECT_EQ(LinkOf("", "/news/a.txt", "html", "../"), "file:///news/a.txt");
  EXPECT_EQ(LinkOf("", "feed.jsonl#7", "jsonl"), "");
  EXPECT_EQ(LinkOf("", "<stdin>", "text"), "");
}

TEST(ArticleLink, BelievesNoOtherScheme) {
  EXPECT_EQ(LinkOf("javascript:alert(1)", "a.txt", "text"), "./a.txt");
  EXPECT_EQ(LinkOf("data:text/html,x", "f.jsonl#1", "jsonl"), "");
  EXPECT_EQ(LinkOf(" https://a.org", "f.jsonl#1", "jsonl"), "");
  EXPECT_EQ(LinkOf("", "javascript:alert(1)", "text"), "./javascript%3Aalert%281%29");
  EXPECT_EQ(LinkOf("https://a.org/\"><script>\n", "", ""), "https://a.org/%22%3E%3Cscript%3E%0A");
}

TEST(PlaceLink, LeadsToTheWords) {
  Article article =
      testing::MakeArticle("a.txt", "The toll,\nthey say, exceeded 6,100 people-ish.");
  testing::AddQuantity(article, "exceeded 6,100 people-ish", 6100, BoundKind::kMoreThan);
  EXPECT_EQ(PlaceLink(article, article.claims[0], ""),
            "./a.txt#:~:text=exceeded%206%2C100%20people%2Dish");
  article.document.url = "https://a.org/#top";
  EXPECT_EQ(PlaceLink(article, article.claims[0], ""),
            "https://a.org/#top:~:text=exceeded%206%2C100%20people%2Dish");
  article.claims[0].in_title_field = true;
  EXPECT_EQ(PlaceLink(article, article.claims[0], ""), "https://a.org/#top");
}

TEST(PlaceLink, NamesALongPassageByItsEnds) {
  std::string words = "one two three four";
  for (int i = 0; i < 30; ++i) absl::StrAppend(&words, " and", i);
  Article article = testing::MakeArticle("a.txt", words + " five six seven eight.");
  testing::AddQuantity(article, words + " five six seven eight", 1, BoundKind::kExact);
  EXPECT_EQ(PlaceLink(article, article.claims[0], ""),
            "./a.txt#:~:text=one%20two%20three%20four,five%20six%20seven%20eight");
  Article endless = testing::MakeArticle("a.txt", std::string(5000, '1'));
  testing::AddQuantity(endless, std::string(5000, '1'), 1, BoundKind::kExact);
  EXPECT_EQ(PlaceLink(endless, endless.claims[0], ""), "./a.txt");
}

}  // namespace
}  // namespace claimcheck
