// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/standing_lines.h"

#include <gtest/gtest.h>

#include "claims/text/table.h"

namespace claimcheck {
namespace embedded {
absl::string_view standing_lines();
}  // namespace embedded

namespace {

TEST(StandingLines, KnowTheExamplesOfTheirRows) {
  for (const TableRow& row : ReadEmbeddedTable("standing_lines.tsv", embedded::standing_lines(),
                                               {"where", "words", "example"})) {
    SCOPED_TRACE(row.line);
    EXPECT_TRUE(IsStandingLine(row.cells[2]));
  }
}

TEST(StandingLines, AreNoRunningText) {
  EXPECT_FALSE(IsStandingLine("Two people died in a fire at the mill in Halden."));
  EXPECT_FALSE(IsStandingLine("Breaking the window, he climbed in."));
  EXPECT_FALSE(IsStandingLine("The photo shows two people."));
}

}  // namespace
}  // namespace claimcheck
