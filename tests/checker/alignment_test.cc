// SPDX-License-Identifier: Apache-2.0
#include "checker/alignment.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/kinship.h"
#include "checker/relation.h"
#include "checker/weights.h"
#include "claims/claim/extract.h"
#include "claims/document/read.h"
#include "claims/value/date_interval.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

// The first date or length of time that the text claims.
std::optional<Claim> FirstTimeClaim(const std::string& text, absl::CivilDay published) {
  const ReadResult result = ReadDocuments("article.txt", text);
  if (result.documents.size() != 1) return std::nullopt;
  Published date;
  date.date = published;
  for (Claim& claim : ExtractClaims(result.documents.front(), date).claims) {
    if (claim.kind != ClaimKind::kQuantity) return std::move(claim);
  }
  return std::nullopt;
}

// How the checker relates two claims of articles that surely report one event.
std::string RelationOf(const Claim& a, const Claim& b, absl::CivilDay day) {
  Kin kin;
  kin.score = kin.certainty = 1;
  const std::optional<Alignment> alignment = Align(a, b, &kin);
  if (!alignment || !alignment->one_thing || alignment->score < kFlag) return "apart";
  return std::string(RelationName(Compare(a, {day}, b, {day}).relation));
}

TEST(Align, RelatesEventsAsTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("event_pairs.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const std::pair<std::string, std::string> sides = absl::StrSplit(c.text, " || ");
    const absl::CivilDay day = ParseIsoDay(c.settings.at("published")).value();
    const std::optional<Claim> a = FirstTimeClaim(sides.first, day);
    const std::optional<Claim> b = FirstTimeClaim(sides.second, day);
    ASSERT_TRUE(a && b);
    EXPECT_EQ(RelationOf(*a, *b, day), c.expected);
    EXPECT_EQ(RelationOf(*b, *a, day), c.expected);
  }
}

}  // namespace
}  // namespace claimcheck
