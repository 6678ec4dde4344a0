// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/stopwords.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace embedded {
absl::string_view stopwords();
}  // namespace embedded
namespace {

TEST(Stopwords, RowsMeanWhatTheirExamplesShow) {
  for (const TableRow& row :
       ReadEmbeddedTable("stopwords.tsv", embedded::stopwords(), {"class", "words", "example"})) {
    SCOPED_TRACE(absl::StrCat("stopwords.tsv:", row.line, ": ", row.cells[2]));
    const std::vector<std::string> words = absl::StrSplit(row.cells[1], ' ');
    for (const std::string& word : words) EXPECT_TRUE(IsStopword(FoldedHash(word))) << word;
    const TokenizedText example = Tokenize(row.cells[2]);
    bool shown = false;
    for (std::size_t i = 0; i < example.tokens.size(); ++i) {
      for (const std::string& word : words) shown = shown || FoldedEquals(example.at(i), word);
    }
    EXPECT_TRUE(shown);
  }
}

TEST(Stopwords, AreNotWhatASentenceIsAbout) {
  for (absl::string_view word : {"The", "SAID", "n't", "’s", "Tuesday", "they", "p.m."}) {
    EXPECT_TRUE(IsStopword(FoldedHash(word))) << word;
  }
  for (absl::string_view word : {"people", "killed", "Ukraine", "deaths", "talks", "12", ""}) {
    EXPECT_FALSE(IsStopword(FoldedHash(word))) << word;
  }
}

}  // namespace
}  // namespace claimcheck
