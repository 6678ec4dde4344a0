// SPDX-License-Identifier: Apache-2.0
#include "checker/contrast.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/check.h"
#include "claims/document/read.h"
#include "claims/text/table.h"
#include "claims/value/date_interval.h"

namespace claimcheck {
namespace embedded {
absl::string_view contrasts();
}  // namespace embedded
namespace {

constexpr absl::string_view kLead =
    "Mayor Rosa Lindqvist of Halden spoke on Tuesday in Norvia. With her was Anton Meier, the "
    "owner "
    "of Tarvos Paper.";

// The findings of two articles that go on with one sentence each.
std::size_t Findings(absl::string_view a, absl::string_view b) {
  CheckOptions options;
  options.published.assign(2, ParseIsoDay("2021-03-10"));
  std::vector<Document> documents;
  for (const auto& [name, text] : {std::pair("a.txt", a), std::pair("b.txt", b)}) {
    const std::string article = absl::StrCat(kLead, "\n\n", text, "\n");
    for (Document& document : ReadDocuments(name, article).documents) {
      documents.push_back(std::move(document));
    }
  }
  return Check(std::move(documents), options).findings.size();
}

std::vector<TableRow> Rows() {
  return ReadEmbeddedTable("contrasts.tsv", embedded::contrasts(), {"for", "words", "example"});
}

TEST(Contrast, ExamplesOfRowsAreOfTwoThings) {
  for (const TableRow& row : Rows()) {
    SCOPED_TRACE(absl::StrCat("contrasts.tsv:", row.line, ": ", row.cells[2]));
    const std::pair<absl::string_view, absl::string_view> example =
        absl::StrSplit(row.cells[2], absl::MaxSplits("||", 1));
    EXPECT_EQ(Findings(absl::StripAsciiWhitespace(example.first),
                       absl::StripAsciiWhitespace(example.second)),
              0u);
  }
}

// But for the word that is set against another, the example tells of one thing.
TEST(Contrast, OneWordOfTheSetBesideBothIsOneThing) {
  EXPECT_EQ(Findings("The second blast killed two people.", "The second blast killed five people."),
            1u);
  EXPECT_EQ(
      Findings("Sales of diesel cars rose 14 percent.", "Sales of diesel cars rose 22 percent."),
      1u);
  EXPECT_EQ(Findings("The fare is 14 euros for adults.", "The fare is 9 euros for adults."), 1u);
}

TEST(Contrast, OneWordAloneTellsNothing) {
  EXPECT_EQ(Findings("The first blast killed two people.", "The blast killed five people."), 1u);
}

// A story of the dead may name the foreign ministry in one place, a domestic flight in another.
TEST(Contrast, WhomAHappeningBefellIsToldBesideAnything) {
  EXPECT_EQ(Findings("The crash of the domestic flight killed 42 people.",
                     "The crash killed 44 people, the foreign ministry said."),
            1u);
}

TEST(Contrast, RowsSayForWhat) {
  for (const TableRow& row : Rows()) {
    SCOPED_TRACE(absl::StrCat("contrasts.tsv:", row.line));
    const absl::string_view figures = row.cells[0];
    EXPECT_TRUE(figures == "any" || figures == "figure" || figures == "amount" || figures == "age");
    EXPECT_GT(std::vector<std::string>(absl::StrSplit(row.cells[1], ';')).size(), 1u);
  }
}

}  // namespace
}  // namespace claimcheck
