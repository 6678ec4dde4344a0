// SPDX-License-Identifier: Apache-2.0
#include "reports/finding_view.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reports/finding_reasons.h"
#include "tests/reports/sample_result.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;

TEST(PositionLetter, GoesOnBehindZ) {
  EXPECT_EQ(PositionLetter(0), "A");
  EXPECT_EQ(PositionLetter(25), "Z");
  EXPECT_EQ(PositionLetter(26), "AA");
  EXPECT_EQ(PositionLetter(51), "AZ");
  EXPECT_EQ(PositionLetter(52), "BA");
  EXPECT_EQ(PositionLetter(26 + 26 * 26), "AAA");
}

TEST(FindingView, TellsHowPositionsStand) {
  const CheckResult result = testing::SampleResult();
  EXPECT_THAT(RelationsOf(result.findings[0]),
              ElementsAre(Relation::kConflict, Relation::kConflict, Relation::kConflict));
  EXPECT_THAT(RelationsOf(result.findings[1]), ElementsAre(Relation::kDiffers, Relation::kDiffers));
  Finding alone;
  alone.positions.resize(1);
  EXPECT_THAT(RelationsOf(alone), ElementsAre(Relation::kConflict));
  EXPECT_THAT(ArticlesOf(result, result.findings[1].positions[0]), ElementsAre(0u, 2u));
}

TEST(FindingView, LeavesTheTopicOutOfTheMessage) {
  Finding finding;
  finding.about = "start of crisis";
  finding.message = "start of crisis: one article says April 2014";
  EXPECT_EQ(MessageWithoutTopic(finding), "One article says April 2014");
  finding.message = "31 April 2015: April has 30 days";
  EXPECT_EQ(MessageWithoutTopic(finding), finding.message);
}

TEST(FindingView, TellsDatesInWords) {
  Scope scope;
  EXPECT_EQ(AsOfInWords(scope), "");
  scope.as_of_timex = "2015-04";
  EXPECT_EQ(AsOfInWords(scope), "April 2015");
  scope.as_of_timex = "2015-04-12";
  scope.as_of = DateInterval{absl::CivilDay(2015, 4, 12), absl::CivilDay(2015, 4, 12)};
  EXPECT_EQ(AsOfInWords(scope), "12 April 2015");
  scope.as_of_timex = "2015-W16";
  scope.as_of->last = absl::CivilDay(2015, 4, 18);
  EXPECT_EQ(AsOfInWords(scope), "2015-W16");
}

TEST(FindingReasons, TellEachRelationAndReasonOnce) {
  Finding finding;
  finding.positions.resize(40);
  for (std::size_t a = 0; a < 40; ++a) {
    for (std::size_t b = a + 1; b < 40; ++b) {
      finding.pairs.push_back({a, b, Relation::kDiffers, "both are bounds"});
    }
  }
  finding.pairs.push_back({1, 2, Relation::kConflict, "both dates cannot be true"});
  finding.because = {"same measure", "same place"};
  const std::vector<FindingReason> reasons = ReasonsToTell(finding);
  ASSERT_EQ(reasons.size(), 3u);
  EXPECT_EQ(reasons[0].relation, Relation::kConflict);
  EXPECT_EQ(reasons[0].letters, "B and C");
  EXPECT_EQ(reasons[1].letters, "A and B, A and C, A and D, A and E, A and F and 775 more pairs");
  EXPECT_EQ(reasons[2].words, "same measure; same place");
}

}  // namespace
}  // namespace claimcheck
