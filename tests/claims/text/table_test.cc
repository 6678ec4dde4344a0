// SPDX-License-Identifier: Apache-2.0
#include "claims/text/table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace claimcheck {
namespace {

TEST(Table, CutsLinesIntoTrimmedCellsAndPassesOverComments) {
  const auto rows = ReadTable("t.tsv", "# word\tkind\n\na\t b c \r\n  \nd\t\n", {"word", "kind"});
  ASSERT_TRUE(rows.ok()) << rows.status();
  ASSERT_EQ(rows->size(), 2u);
  EXPECT_EQ(rows->at(0).line, 3u);
  EXPECT_THAT(rows->at(0).cells, testing::ElementsAre("a", "b c"));
  EXPECT_EQ(rows->at(1).line, 5u);
  EXPECT_THAT(rows->at(1).cells, testing::ElementsAre("d", ""));
}

TEST(Table, NamesTheLineThatHasTooFewOrTooManyCells) {
  EXPECT_EQ(ReadTable("t.tsv", "a\tb\nc\n", {"word", "kind"}).status().message(),
            "t.tsv:2: 1 cells where 2 are wanted (word, kind)");
  EXPECT_EQ(ReadTable("t.tsv", "a\tb\tc", {"word", "kind"}).status().message(),
            "t.tsv:1: 3 cells where 2 are wanted (word, kind)");
}

TEST(TableDeathTest, AnErrorInATableOfOursEndsTheProgram) {
  EXPECT_DEATH(ReadEmbeddedTable("t.tsv", "a\n", {"word", "kind"}),
               "claimcheck: t.tsv:1: 1 cells where 2 are wanted");
  EXPECT_DEATH(AbortOverTable("t.tsv:1: unknown kind"), "claimcheck: t.tsv:1: unknown kind");
}

}  // namespace
}  // namespace claimcheck
