// SPDX-License-Identifier: Apache-2.0
#include "checker/one_cast.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "checker/check.h"
#include "checker/kinship.h"
#include "claims/document/read.h"
#include "claims/value/date_interval.h"
#include "tests/case_file.h"

namespace claimcheck {
namespace {

CheckResult ReadBoth(const std::string& a, const std::string& b) {
  std::vector<Document> documents;
  for (const std::string& text : {a, b}) {
    ReadResult read = ReadDocuments("article.txt", text);
    documents.push_back(std::move(read.documents.at(0)));
  }
  CheckOptions options;
  options.published.assign(2, ParseIsoDay("2021-03-10"));
  CheckResult result;
  result.articles = ReadArticles(std::move(documents), options);
  for (std::size_t i = 0; i < result.articles.size(); ++i) {
    for (std::size_t k = 0; k < result.articles[i].claims.size(); ++k) {
      result.claims.push_back({i, k});
    }
  }
  return result;
}

Kin SureKin(std::vector<std::string> shared) {
  Kin kin;
  kin.a = 0;
  kin.b = 1;
  kin.score = kin.certainty = 1;
  kin.shared_names = std::move(shared);
  return kin;
}

// "32 / 33; 46 / 52": the ages that are one person's, in order.
std::string PairsOf(const CheckResult& result, const Kin& kin) {
  const OneCast cast(result, &kin);
  std::set<std::string> pairs;
  for (std::size_t a = 0; a < result.claims.size(); ++a) {
    for (std::size_t b = a + 1; b < result.claims.size(); ++b) {
      if (!cast.Has(a, b)) continue;
      const auto [low, high] =
          std::minmax(result.claim(a).quantity->interval.low->value,
                      result.claim(b).quantity->interval.low->value,
                      [](const Decimal& x, const Decimal& y) { return Less(x, y); });
      pairs.insert(absl::StrCat(low.ToString(), " / ", high.ToString()));
    }
  }
  return pairs.empty() ? "none" : absl::StrJoin(pairs, "; ");
}

TEST(OneCast, LeavesWhomTheCasesSay) {
  for (const testing::Case& c : testing::ReadCases("casts.txt")) {
    SCOPED_TRACE(absl::StrCat(c.file, ":", c.line, ": ", c.text));
    const std::pair<std::string, std::string> sides = absl::StrSplit(c.text, " || ");
    const Kin kin = SureKin({"halden", "mill bridge"});
    EXPECT_EQ(PairsOf(ReadBoth(sides.first, sides.second), kin), c.expected);
    EXPECT_EQ(PairsOf(ReadBoth(sides.second, sides.first), kin), c.expected);
  }
}

TEST(OneCast, TakesArticlesThatSurelyTellOneEvent) {
  const CheckResult result = ReadBoth("Two men were killed: a 52-year-old and a 33-year-old.",
                                      "Two men were killed, aged 52 and 32.");
  Kin unsure = SureKin({"halden", "mill bridge"});
  EXPECT_EQ(PairsOf(result, unsure), "32 / 33");
  unsure.certainty = 0.9;
  EXPECT_EQ(PairsOf(result, unsure), "none");
  EXPECT_EQ(PairsOf(result, SureKin({"halden"})), "none");
}

}  // namespace
}  // namespace claimcheck
