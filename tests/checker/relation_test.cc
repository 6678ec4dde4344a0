// SPDX-License-Identifier: Apache-2.0
#include "checker/relation.h"

#include <gtest/gtest.h>

#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/claim/extract.h"
#include "claims/document/read.h"
#include "claims/value/date_interval.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

std::optional<Claim> FirstClaim(const std::string& text, absl::CivilDay published) {
  const ReadResult result = ReadDocuments("article.txt", text);
  if (result.documents.size() != 1) return std::nullopt;
  Published date;
  date.date = published;
  Extraction extraction = ExtractClaims(result.documents.front(), date);
  if (extraction.claims.empty()) return std::nullopt;
  return std::move(extraction.claims.front());
}

TEST(CompareValues, RelatesAsTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("relations.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const std::pair<std::string, std::string> sides = absl::StrSplit(c.text, " || ");
    const absl::CivilDay day = ParseIsoDay(c.settings.at("published")).value();
    const std::optional<Claim> a = FirstClaim(sides.first, day);
    const std::optional<Claim> b = FirstClaim(sides.second, day);
    ASSERT_TRUE(a && b);
    ASSERT_EQ(a->kind, b->kind);
    EXPECT_EQ(RelationName(CompareValues(*a, *b).relation), c.expected);
    EXPECT_EQ(RelationName(CompareValues(*b, *a).relation), c.expected);
  }
}

}  // namespace
}  // namespace claimcheck
