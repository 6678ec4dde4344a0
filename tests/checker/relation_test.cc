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

// 30 hours underground, and 52 the next day; but no 90.
TEST(Compare, ALengthOfTimeMayHaveGoneOn) {
  const struct {
    std::string a, b;
    absl::CivilDay a_day, b_day;
    Relation relation;
  } kCases[] = {
      {"The siege lasted 30 hours.", "The siege lasted 52 hours.", absl::CivilDay(2021, 3, 10),
       absl::CivilDay(2021, 3, 11), Relation::kDiffers},
      {"The siege lasted 30 hours.", "The siege lasted 52 hours.", absl::CivilDay(2021, 3, 10),
       absl::CivilDay(2021, 3, 10), Relation::kConflict},
      {"The siege lasted 30 hours.", "The siege lasted 52 hours.", absl::CivilDay(2021, 3, 11),
       absl::CivilDay(2021, 3, 10), Relation::kConflict},
      {"The siege lasted 30 hours.", "The siege lasted 90 hours.", absl::CivilDay(2021, 3, 10),
       absl::CivilDay(2021, 3, 11), Relation::kConflict},
      {"The siege lasted 14 years.", "The siege lasted 17 years.", absl::CivilDay(2021, 3, 10),
       absl::CivilDay(2021, 3, 11), Relation::kConflict},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(absl::StrCat(c.a, " / ", c.b));
    const std::optional<Claim> a = FirstClaim(c.a, c.a_day), b = FirstClaim(c.b, c.b_day);
    ASSERT_TRUE(a && b);
    EXPECT_EQ(Compare(*a, {c.a_day, ""}, *b, {c.b_day, ""}).relation, c.relation);
    EXPECT_EQ(Compare(*b, {c.b_day, ""}, *a, {c.a_day, ""}).relation, c.relation);
  }
}

}  // namespace
}  // namespace claimcheck
