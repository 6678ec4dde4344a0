// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/whose.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claims/claim/extract.h"
#include "claims/claim/value_text.h"
#include "claims/document/read.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

// "anna berg (girl): 3 year of age"
std::string Whose(const Claim& age) {
  std::vector<std::string> words = age.about.entities;
  if (!age.about.bearers.empty()) {
    words.push_back(absl::StrCat("(", absl::StrJoin(age.about.bearers, ", "), ")"));
  }
  return absl::StrCat(words.empty() ? "none" : absl::StrJoin(words, " "), ": ", ValueText(age));
}

TEST(TellWhose, KnowsWhoseAnAgeIs) {
  for (const testing::Case& c : testing::ReadCases("whose.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const ReadResult result = ReadDocuments("article.txt", c.text);
    ASSERT_EQ(result.documents.size(), 1u);
    std::vector<std::string> ages;
    for (const Claim& claim : ExtractClaims(result.documents.front(), {}).claims) {
      if (claim.about.role == ClaimRole::kAge) ages.push_back(Whose(claim));
    }
    EXPECT_EQ(absl::StrJoin(ages, "; "), c.expected);
  }
}

}  // namespace
}  // namespace claimcheck
