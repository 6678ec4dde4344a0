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

std::vector<Claim> ClaimsOf(const std::string& text, absl::CivilDay published) {
  const ReadResult result = ReadDocuments("article.txt", text);
  if (result.documents.size() != 1) return {};
  Published date;
  date.date = published;
  return ExtractClaims(result.documents.front(), date).claims;
}

// The first date or length of time that the text claims.
std::optional<Claim> FirstTimeClaim(const std::string& text, absl::CivilDay published) {
  for (Claim& claim : ClaimsOf(text, published)) {
    if (claim.kind != ClaimKind::kQuantity) return std::move(claim);
  }
  return std::nullopt;
}

std::optional<Claim> LastAge(const std::string& text, absl::CivilDay published) {
  std::optional<Claim> last;
  for (Claim& claim : ClaimsOf(text, published)) {
    if (claim.about.role == ClaimRole::kAge) last = std::move(claim);
  }
  return last;
}

// How the checker relates two claims of articles that surely report one event.
std::string RelationOf(const Claim& a, const Claim& b, absl::CivilDay day) {
  Kin kin;
  kin.score = kin.certainty = 1;
  const std::optional<Alignment> alignment = Align(a, b, {.kin = &kin});
  if (!alignment || !alignment->one_thing || alignment->score < kFlag) return "apart";
  return std::string(RelationName(Compare(a, {day}, b, {day}).relation));
}

std::optional<Claim> FirstCount(const std::string& text, absl::CivilDay published) {
  for (Claim& claim : ClaimsOf(text, published)) {
    if (claim.about.role == ClaimRole::kCount) return std::move(claim);
  }
  return std::nullopt;
}

using ReadClaim = std::optional<Claim> (*)(const std::string& text, absl::CivilDay published);

void ExpectRelations(const std::string& file, ReadClaim read) {
  for (const testing::Case& c : testing::ReadCases(file)) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const std::pair<std::string, std::string> sides = absl::StrSplit(c.text, " || ");
    const absl::CivilDay day = ParseIsoDay(c.settings.at("published")).value();
    const std::optional<Claim> a = read(sides.first, day);
    const std::optional<Claim> b = read(sides.second, day);
    ASSERT_TRUE(a && b);
    EXPECT_EQ(RelationOf(*a, *b, day), c.expected);
    EXPECT_EQ(RelationOf(*b, *a, day), c.expected);
  }
}

TEST(Align, RelatesEventsAsTheCasesSay) { ExpectRelations("event_pairs.txt", FirstTimeClaim); }

TEST(Align, RelatesAgesAsTheCasesSay) { ExpectRelations("age_pairs.txt", LastAge); }

TEST(Align, RelatesTollsAsTheCasesSay) { ExpectRelations("toll_pairs.txt", FirstCount); }

}  // namespace
}  // namespace claimcheck
