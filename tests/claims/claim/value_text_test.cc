// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/value_text.h"

#include <gtest/gtest.h>

#include "claims/claim/extract.h"
#include "claims/document/read.h"

namespace claimcheck {
namespace {

// The first mention of an article.
std::string InWords(const std::string& article) {
  const ReadResult read = ReadDocuments("article.txt", article);
  const std::vector<Claim> mentions = ReadMentions(read.documents.front(), {});
  return mentions.empty() ? "no mention" : ValueInWords(read.documents.front().text, mentions[0]);
}

TEST(ValueInWords, IsWhatANewspaperPrints) {
  const struct {
    const char* text;
    const char* words;
  } kCases[] = {
      {"The fire burned 12 miles away.", "12 miles"},
      {"The fire burned 1 mile away.", "1 mile"},
      {"The wall is more than 20 feet tall.", "more than 20 feet"},
      {"Gusts of 90 miles per hour were measured.", "90 miles per hour"},
      {"It was 31 degrees Celsius in the shade.", "31 degrees Celsius"},
      {"The dividend was 43p a share.", "43 pence per share"},
      {"A 6.1-magnitude quake struck.", "6.1 magnitude"},
      {"The set sends at 90 megahertz.", "90 megahertz"},
      {"Snow lay 6 inches deep.", "6 inches"},
      {"Prices rose by 3 percent.", "3 percent"},
      {"About 39 million gallons leaked.", "about 39 million gallons"},
      {"They paid $1.25 billion for it.", "$1.25 billion"},
      {"They paid $1,250 for it.", "$1,250"},
      {"They paid between €3 million and €4 million.", "€3 million to €4 million"},
      {"They paid 500 Swiss francs.", "500 CHF"},
      {"The census counted 39,512,345 people.", "39,512,345"},
      {"The flood reached 6,100 people.", "6,100"},
      {"Dozens\nof people fled.", "“Dozens of people”"},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(InWords(c.text), c.words);
  }
}

TEST(ValueInWords, QuotesWholeCharactersOfALongQuotation) {
  std::string words = "Dozens of ";
  for (int i = 0; i < 50; ++i) words += "é";
  Claim claim;
  claim.kind = ClaimKind::kQuantity;
  claim.quantity = Quantity{.bound = BoundKind::kVague};
  claim.span = {0, words.size()};
  std::string expected = "“Dozens of ";
  for (int i = 0; i < 35; ++i) expected += "é";
  EXPECT_EQ(ValueInWords(words, claim), expected + "”");
}

}  // namespace
}  // namespace claimcheck
