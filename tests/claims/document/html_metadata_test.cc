// SPDX-License-Identifier: Apache-2.0
#include "claims/document/html_metadata.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/document/json_ld.h"

namespace claimcheck {
namespace {

std::vector<std::string> Said(absl::string_view html, absl::string_view name) {
  std::vector<std::string> said;
  for (const Metadatum& datum : ReadHtmlMetadata(html, ReadHtmlPage(html))) {
    if (datum.name == name) said.push_back(absl::StrCat(datum.value, " (", datum.source, ")"));
  }
  return said;
}

TEST(HtmlMetadata, GoesByTheDocumentedOrder) {
  constexpr char kPage[] =
      "<html lang=en><title>T</title><link rel=canonical href='https://h.example/2015/05/09/a'>"
      "<meta name=date content='2015-05-08'>"
      "<meta property='article:published_time' content='2015-05-10T01:00Z'>"
      "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebPage\"}, {\"@type\": "
      "[\"NewsArticle\"], \"headline\": \"H\", \"datePublished\": \"2015-05-11\", "
      "\"dateModified\": "
      "\"2015-05-12\", \"author\": [{\"name\": \"Jane Roe\"}, \"John Doe\"], \"publisher\": "
      "{\"name\": \"Harbour Post\"}}]}</script>"
      "<time datetime='2015-05-07'>7 May</time>";
  EXPECT_THAT(Said(kPage, "published"),
              ::testing::ElementsAre("2015-05-11 (JSON-LD datePublished)",
                                     "2015-05-10T01:00Z (meta article:published_time)",
                                     "2015-05-08 (meta date)", "2015-05-07 (time element)",
                                     "2015-05-09 (address)"));
  EXPECT_THAT(Said(kPage, "title"),
              ::testing::ElementsAre("H (JSON-LD headline)", "T (title element)"));
  EXPECT_THAT(Said(kPage, "author"), ::testing::ElementsAre("Jane Roe, John Doe (JSON-LD author)"));
  EXPECT_THAT(Said(kPage, "site"), ::testing::ElementsAre("Harbour Post (JSON-LD publisher)"));
  EXPECT_THAT(Said(kPage, "modified"), ::testing::ElementsAre("2015-05-12 (JSON-LD dateModified)"));
}

TEST(HtmlMetadata, KnowsWhereABrowserSavedAPageFrom) {
  EXPECT_THAT(Said("<!DOCTYPE html>\n<!-- saved from url=(0030)https://h.example/2015/05/09/a -->"
                   "\n<html><p>x",
                   "url"),
              ::testing::ElementsAre("https://h.example/2015/05/09/a (saved-from comment)"));
}

TEST(HtmlMetadata, TakesNoDateFromAddressesWithoutOne) {
  for (const char* url : {"https://h.example/2015/a", "https://h.example/1234567890",
                          "https://h.example/3015/05/09/", "https://h.example/2015/05/a9/"}) {
    SCOPED_TRACE(url);
    EXPECT_TRUE(Said(absl::StrCat("<link rel=canonical href='", url, "'>"), "published").empty());
  }
}

TEST(JsonLd, ReadsWhatPagesWrite) {
  EXPECT_EQ(ReadJsonLd("{\"@type\":\"ReportageNewsArticle\",\"headline\":\"a\nb\"}").headline,
            "a b");
  EXPECT_EQ(ReadJsonLd("[1, [{\"@type\":\"Article\",\"mainEntityOfPage\":{\"@id\":\"u\"}}]]").url,
            "u");
  EXPECT_EQ(ReadJsonLd("{\"@type\":\"Person\",\"headline\":\"a\"}").headline, "");
  EXPECT_EQ(ReadJsonLd("{\"@type\":\"Article\",\"headline\":\"a\"").headline, "");
  EXPECT_EQ(ReadJsonLd("{\"@type\":\"Article\",\"headline\":5}").headline, "");
  const std::string deep(1'000'000, '[');
  EXPECT_EQ(ReadJsonLd(deep + "{\"@type\":\"Article\"}").headline, "");
}

}  // namespace
}  // namespace claimcheck
