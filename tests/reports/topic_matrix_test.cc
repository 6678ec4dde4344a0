// SPDX-License-Identifier: Apache-2.0
#include "reports/topic_matrix.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "tests/reports/sample_result.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> Cells(const MatrixRow& row) {
  std::vector<std::string> cells;
  for (const MatrixCell& cell : row.cells) {
    cells.push_back(absl::StrCat(cell.article, ": ", cell.value, " ", RelationName(cell.relation)));
  }
  return cells;
}

TEST(TopicMatrix, TellsWhoSaysWhat) {
  const CheckResult result = testing::SampleResult();
  const TopicMatrix matrix = MakeTopicMatrix(result, {10, 10, 10});
  EXPECT_THAT(matrix.articles, ElementsAre(0u, 1u, 2u, 3u));
  ASSERT_EQ(matrix.rows.size(), 2u);
  EXPECT_THAT(
      Cells(matrix.rows[0]),
      ElementsAre("0: April 2014 conflict", "1: November 2013 conflict", "3: early 2014 conflict"));
  EXPECT_THAT(Cells(matrix.rows[1]),
              ElementsAre("0: more than 6,000 differs", "1: more than 6,100 differs",
                          "2: more than 6,000 differs"));
}

TEST(TopicMatrix, ShowsWhatArticlesAgreeOn) {
  CheckResult result = testing::SampleResult();
  result.findings.clear();
  const TopicMatrix matrix = MakeTopicMatrix(result, {10, 10, 10});
  ASSERT_EQ(matrix.rows.size(), 2u);
  EXPECT_EQ(matrix.rows[0].finding, nullptr);
  EXPECT_THAT(Cells(matrix.rows[0]),
              ElementsAre("0: more than 6,000 compatible", "1: more than 6,100 compatible",
                          "2: more than 6,000 compatible"));
  result.topics = {{.about = "within one article", .claims = {0, 1}}};
  EXPECT_TRUE(AgreedTopics(result).empty());
}

TEST(TopicMatrix, CountsWhatItLeavesOut) {
  const CheckResult result = testing::SampleResult();
  const TopicMatrix matrix = MakeTopicMatrix(result, {1, 10, 2});
  EXPECT_EQ(matrix.rows.size(), 1u);
  EXPECT_EQ(matrix.findings_left_out, 1u);
  EXPECT_THAT(matrix.articles, ElementsAre(0u, 1u));
  EXPECT_EQ(matrix.articles_left_out, 1u);
  EXPECT_EQ(matrix.rows[0].cells.size(), 2u);
  EXPECT_EQ(LeftOutOfMatrix(matrix), "Not in this table: 1 finding; 1 article.");
}

TEST(TopicMatrix, KeepsTheAgreementsThatMostArticlesSpeakOf) {
  CheckResult result = testing::SampleResult();
  result.findings.clear();
  const TopicMatrix all = MakeTopicMatrix(result, {10, 10, 10});
  ASSERT_GE(all.rows[0].cells.size(), all.rows[1].cells.size());
  const TopicMatrix one = MakeTopicMatrix(result, {10, 1, 10});
  ASSERT_EQ(one.rows.size(), 1u);
  EXPECT_EQ(one.rows[0].about, all.rows[0].about);
  EXPECT_EQ(LeftOutOfMatrix(one),
            "Not in this table: 1 topic on which articles agree or fit together.");
}

}  // namespace
}  // namespace claimcheck
