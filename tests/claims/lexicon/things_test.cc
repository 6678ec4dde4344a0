// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/things.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "absl/strings/str_cat.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/lemma.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace embedded {
absl::string_view things();
}  // namespace embedded
namespace {

TEST(Things, RowsAreLemmasTheirExamplesHoldAndTheirOriginsFrames) {
  std::set<std::string> seen;
  for (const TableRow& row :
       ReadEmbeddedTable("things.tsv", embedded::things(), {"noun", "kind", "origin", "example"})) {
    SCOPED_TRACE(absl::StrCat("things.tsv:", row.line, ": ", row.cells[0]));
    EXPECT_TRUE(seen.insert(std::string(row.cells[0])).second);
    EXPECT_TRUE(row.cells[2] == "-" || HasTraits(row.cells[2])) << row.cells[2];
    const TokenizedText example = Tokenize(row.cells[3]);
    bool shown = false;
    for (std::size_t i = 0; i < example.tokens.size(); ++i) {
      shown = shown || NounLemma(example.at(i)) == row.cells[0] || example.at(i) == row.cells[0];
    }
    EXPECT_TRUE(shown);
  }
}

TEST(Things, OfOneKindMayBeOne) {
  EXPECT_TRUE(MayBeOneThing("firm", "company"));
  EXPECT_TRUE(MayBeOneThing("ferry", "vessel"));
  EXPECT_TRUE(MayBeOneThing("ferry", "thingummy"));
  EXPECT_FALSE(MayBeOneThing("ferry", "bridge"));
  EXPECT_FALSE(MayBeOneThing("company", "plant"));
}

}  // namespace
}  // namespace claimcheck
