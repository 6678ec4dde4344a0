// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/dollars.h"

#include <gtest/gtest.h>

#include "claims/claim/extract.h"
#include "claims/document/read.h"
#include "claims/lexicon/dollars.h"

namespace claimcheck {
namespace {

struct DollarCase {
  const char* text;
  const char* url;
  const char* source;
  const char* currency;  // of the text's last amount
};

TEST(Dollars, AreThoseThatTheArticleOrItsOriginTells) {
  const DollarCase kCases[] = {
      {"It cost $3.", "", "", "USD"},
      {"It cost A$5 million. Then $3 million more was paid.", "", "", "AUD"},
      {"The old one cost 5 Canadian dollars. This one costs $3.", "", "", "CAD"},
      {"It cost A$5, or US$4, then $3.", "", "", "USD"},
      {"It cost A$5, or US$4, then $3.", "https://www.example.com.au/a", "", "AUD"},
      {"It cost €5, then $3.", "", "", "USD"},
      {"It cost $3.", "https://example.co.nz/a", "", "NZD"},
      {"It cost $3.", "https://example.com/ca/au", "", "USD"},
      {"It cost $3.", "", "The Toronto Example", "CAD"},
      {"It cost $3.", "", "Example Post", "USD"},
      {"SYDNEY - It cost $3, they said on the day.", "", "", "AUD"},
      {"SYDNEY (Agency) - It cost $3, they said on the day.", "", "", "USD"},
      {"Oil cost A$90 a barrel. Now it costs $40 a barrel.", "", "",
       "Australian dollar per barrel"},
  };
  for (const DollarCase& c : kCases) {
    SCOPED_TRACE(c.text);
    ReadResult read = ReadDocuments("article.txt", c.text);
    ASSERT_EQ(read.documents.size(), 1u);
    Document& document = read.documents.front();
    document.url = c.url;
    document.source = c.source;
    const std::vector<Claim> mentions = ReadMentions(document, {});
    ASSERT_FALSE(mentions.empty());
    ASSERT_TRUE(mentions.back().quantity.has_value());
    EXPECT_EQ(mentions.back().quantity->unit.name, c.currency);
    EXPECT_TRUE(mentions.back().quantity->unit_assumed);
  }
}

TEST(Dollars, OfCountriesAndAddresses) {
  EXPECT_EQ(DollarsOfCountry("australia"), "AUD");
  EXPECT_EQ(DollarsOfCountry("norway"), "");
  EXPECT_EQ(DollarsOfUrl("example.ca"), "CAD");
  EXPECT_EQ(DollarsOfUrl("https://u@example.com.sg:80/x?y=.au"), "SGD");
  EXPECT_EQ(DollarsOfUrl("https://example.com"), "");
  EXPECT_EQ(DollarsOfUrl(""), "");
  EXPECT_EQ(DollarsIn({.name = "NZD", .dimension = "money"}), "NZD");
  EXPECT_EQ(DollarsIn({.name = "dollar per barrel", .dimension = "money/volume"}), "USD");
  EXPECT_EQ(DollarsIn({.name = "EUR", .dimension = "money"}), "");
}

TEST(Dollars, NumbersTooLongToCompareAreMentionedWithoutAValue) {
  const ReadResult read =
      ReadDocuments("article.txt", "The figure is 12345678901234567890123456789012345678901.");
  const std::vector<Claim> mentions = ReadMentions(read.documents.front(), {});
  ASSERT_EQ(mentions.size(), 1u);
  EXPECT_EQ(mentions.front().quantity->role, NumberRole::kNotCompared);
  EXPECT_FALSE(mentions.front().quantity->value.has_value());
}

}  // namespace
}  // namespace claimcheck
