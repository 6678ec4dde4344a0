// SPDX-License-Identifier: Apache-2.0
// Every row of frames.tsv that counts or measures is read in its own example.
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/claim/extract.h"
#include "claims/document/read.h"
#include "claims/lexicon/frames.h"

namespace claimcheck {
namespace {

std::string Measures(absl::string_view sentence) {
  const ReadResult read = ReadDocuments("example.txt", sentence);
  const Published published{.date = absl::CivilDay(2021, 3, 10)};
  std::string measures;
  for (const Claim& claim : ExtractClaims(read.documents.front(), published).claims) {
    if (claim.kind == ClaimKind::kQuantity) absl::StrAppend(&measures, claim.about.measure, ";");
  }
  return measures;
}

TEST(FrameExamples, AreReadAsTheirRowsSay) {
  int read = 0;
  for (const FrameRow& row : Frames()) {
    if (row.role != "count" && row.role != "amount") continue;
    EXPECT_EQ(Measures(row.example), absl::StrCat(row.frame, ";")) << row.example;
    ++read;
  }
  EXPECT_GT(read, 200);
}

}  // namespace
}  // namespace claimcheck
