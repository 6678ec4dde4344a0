// SPDX-License-Identifier: Apache-2.0
#include "claims/document/residue.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

TEST(Residue, MeetsTheExampleOfEachRow) {
  ASSERT_GT(ResidueRows().size(), 300u);
  for (const ResidueRow& row : ResidueRows()) {
    SCOPED_TRACE(row.pattern);
    const ResidueRow* found = FindResidue(row.example);
    ASSERT_NE(found, nullptr) << row.example;
    EXPECT_EQ(found->pattern, row.pattern);
  }
}

TEST(Residue, MeetsWholeLinesOnly) {
  EXPECT_NE(FindResidue("## RECENT POSTS:"), nullptr);
  EXPECT_EQ(FindResidue("Recent posts by the minister"), nullptr);
  EXPECT_EQ(FindResidue("Read more books"), nullptr);
  EXPECT_NE(FindResidue("Read more: books"), nullptr);
  EXPECT_NE(FindResidue("Editor’s picks"), nullptr);
  EXPECT_EQ(FindResidue("1 day ago he left"), nullptr);
  EXPECT_EQ(FindResidue(""), nullptr);
  EXPECT_EQ(FindResidue("—"), nullptr);
}

TEST(Residue, LeavesLongLinesAlone) {
  const std::string words(200, 'x');
  EXPECT_NE(FindResidue(absl::StrCat("Copyright 2016 ", words)), nullptr);
  EXPECT_EQ(FindResidue(absl::StrCat("Photo: ", words)), nullptr);
  EXPECT_EQ(FindResidue(absl::StrCat("Copyright 2016 ", words, words)), nullptr);
}

}  // namespace
}  // namespace claimcheck
