// SPDX-License-Identifier: Apache-2.0
#include "claims/lexicon/estimate_ends.h"

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "claims/text/table.h"
#include "claims/text/tokenize.h"

namespace claimcheck {
namespace embedded {
absl::string_view estimate_ends();
}  // namespace embedded
namespace {

EstimateEnd First(absl::string_view words) {
  const TokenizedText text = Tokenize(words);
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    const EstimateEndWords found = FindEstimateEnd(text, i, text.tokens.size());
    if (found.end != EstimateEnd::kUnsaid) return found.end;
  }
  return EstimateEnd::kUnsaid;
}

TEST(EstimateEnds, RowsMeanWhatTheirExamplesShow) {
  for (const TableRow& row : ReadEmbeddedTable("estimate_ends.tsv", embedded::estimate_ends(),
                                               {"words", "end", "before", "example"})) {
    SCOPED_TRACE(absl::StrCat("estimate_ends.tsv:", row.line, ": ", row.cells[3]));
    const absl::string_view end = row.cells[1];
    const EstimateEnd expected = end == "low"     ? EstimateEnd::kLow
                                 : end == "high"  ? EstimateEnd::kHigh
                                 : end == "worst" ? EstimateEnd::kWorst
                                                  : EstimateEnd::kBest;
    EXPECT_TRUE(end == "low" || end == "high" || end == "worst" || end == "best");
    EXPECT_TRUE(row.cells[2] == "estimate" || row.cells[2] == "-");
    EXPECT_EQ(First(row.cells[3]), expected);
  }
}

TEST(EstimateEnds, AreOfEstimatesOnly) {
  EXPECT_EQ(First("The lowest temperature was 4C."), EstimateEnd::kUnsaid);
  EXPECT_EQ(First("The conservative mayor spent 9 million."), EstimateEnd::kUnsaid);
  EXPECT_EQ(First("The upper house has 40 seats."), EstimateEnd::kUnsaid);
}

}  // namespace
}  // namespace claimcheck
