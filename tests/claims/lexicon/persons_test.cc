// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/persons.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace embedded {
absl::string_view titles();
}  // namespace embedded
namespace {

TEST(Titles, RowsMeanWhatTheirExamplesShow) {
  for (const TableRow& row : ReadEmbeddedTable("titles.tsv", embedded::titles(),
                                               {"name", "kind", "ways to write it", "example"})) {
    SCOPED_TRACE(absl::StrCat("titles.tsv:", row.line, ": ", row.cells[3]));
    const bool before = row.cells[1] == "prefix" || row.cells[1] == "former";
    const TokenizedText text = Tokenize(row.cells[3]);
    bool found = false;
    for (std::size_t i = 0; i < text.tokens.size(); ++i) {
      const TitleMatch match = LongestTitle(text, i, text.tokens.size());
      found = found || (match && match.title->name == (before ? "mayor" : row.cells[0]) &&
                        match.former == (row.cells[1] == "former"));
      if (match) break;
    }
    EXPECT_TRUE(found);
  }
}

TEST(Titles, AreFoundWithTheWordsBeforeThem) {
  const struct {
    absl::string_view text;
    absl::string_view name;
    TitleKind kind;
    std::size_t last;
    bool former;
  } rows[] = {
      {"Mr. Smith", "mr", TitleKind::kCourtesy, 1, false},
      {"Secretary of State John Kerry", "secretary of state", TitleKind::kOffice, 3, false},
      {"former Prime Minister Blair", "prime minister", TitleKind::kOffice, 3, true},
      {"ex-president Carter", "president", TitleKind::kOffice, 3, true},
      {"acting deputy mayor Jones", "mayor", TitleKind::kOffice, 3, false},
      {"Sen. Warren", "senator", TitleKind::kOffice, 1, false},
      {"SHERIFF Jones", "sheriff", TitleKind::kRank, 1, false},
      {"spokeswoman for the army", "spokeswoman", TitleKind::kRole, 1, false},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.text);
    const TokenizedText text = Tokenize(row.text);
    const TitleMatch match = LongestTitle(text, 0, text.tokens.size());
    ASSERT_TRUE(match);
    EXPECT_EQ(match.title->name, row.name);
    EXPECT_EQ(match.title->kind, row.kind);
    EXPECT_EQ(match.last, row.last);
    EXPECT_EQ(match.former, row.former);
  }
}

TEST(Titles, NeedMoreThanTheWordsBeforeThem) {
  std::string formers;
  for (int i = 0; i < 100; ++i) formers += "former ";
  for (const std::string& text : {std::string("former bridge"), std::string("ex-"),
                                  std::string("general election"), formers}) {
    SCOPED_TRACE(text);
    const TokenizedText cut = Tokenize(text);
    EXPECT_FALSE(LongestTitle(cut, 0, cut.tokens.size()));
  }
}

}  // namespace
}  // namespace claimcheck
