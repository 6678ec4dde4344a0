// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/elsewhere.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace embedded {
absl::string_view elsewhere();
}  // namespace embedded
namespace {

ElsewhereKind First(absl::string_view words) {
  const TokenizedText text = Tokenize(words);
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    const ElsewhereWords found = FindElsewhere(text, i, text.tokens.size());
    if (found.kind != ElsewhereKind::kNone) return found.kind;
  }
  return ElsewhereKind::kNone;
}

TEST(Elsewhere, RowsMeanWhatTheirExamplesShow) {
  for (const TableRow& row :
       ReadEmbeddedTable("elsewhere.tsv", embedded::elsewhere(), {"words", "kind", "example"})) {
    SCOPED_TRACE(absl::StrCat("elsewhere.tsv:", row.line, ": ", row.cells[2]));
    const absl::string_view kind = row.cells[1];
    EXPECT_TRUE(kind == "place" || kind == "marker" || kind == "near" || kind == "part" ||
                kind == "hour");
    EXPECT_EQ(First(row.cells[2]), kind == "place"  ? ElsewhereKind::kPlace
                                   : kind == "part" ? ElsewhereKind::kPart
                                   : kind == "hour" ? ElsewhereKind::kHour
                                   : kind == "near" ? ElsewhereKind::kNear
                                                    : ElsewhereKind::kMarker);
  }
}

TEST(Elsewhere, IsNoDirectionByItself) {
  EXPECT_EQ(First("Nine people died in the north."), ElsewhereKind::kNone);
  EXPECT_EQ(First("A further nine people died."), ElsewhereKind::kNone);
}

}  // namespace
}  // namespace claimcheck
