// SPDX-License-Identifier: Apache-2.0
#include "checker/train/weight_fit.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "tests/source_path.h"

namespace claimcheck {
namespace {

std::vector<LabelledPair> Labelled() {
  std::ifstream file(testing::SourcePath("tests/checker/labelled_pairs.jsonl"), std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  absl::StatusOr<std::vector<LabelledPair>> pairs = ReadLabelledPairs(text);
  EXPECT_TRUE(pairs.ok()) << pairs.status();
  return pairs.ok() ? *std::move(pairs) : std::vector<LabelledPair>();
}

TEST(WeightFit, TheTableTellsTheLabelledPairsApart) {
  const FitScore score = ScoreOf(Labelled(), kWeights);
  EXPECT_EQ(score.wrong, 0);
  EXPECT_GE(score.Recall(), 0.8);
}

// A table in which kinship counts for half misses what the shipped one finds; the search mends it.
TEST(WeightFit, MendsASpoiledTable) {
  const std::vector<LabelledPair> pairs = Labelled();
  Weights spoiled = kWeights;
  spoiled.kinship /= 2;
  const FitScore before = ScoreOf(pairs, spoiled), after = ScoreOf(pairs, Fit(pairs, spoiled));
  EXPECT_LT(before.Recall(), ScoreOf(pairs, kWeights).Recall());
  EXPECT_GT(after.Recall(), before.Recall());
  EXPECT_EQ(after.wrong, 0);
}

TEST(WeightFit, NeverEndsBelowWhereItBegan) {
  const std::vector<LabelledPair> pairs = Labelled();
  const Weights fitted = Fit(pairs, kWeights);
  EXPECT_GE(ScoreOf(pairs, fitted).Value(), ScoreOf(pairs, kWeights).Value());
}

TEST(WeightFit, NamesTheLineThatItCannotRead) {
  EXPECT_EQ(ReadLabelledPairs("{}\n").status().message(),
            "line 1: \"published\" (a day) and \"same\" (true or false) are needed");
  EXPECT_EQ(ReadLabelledPairs("\nx\n").status().message(), "line 2: not a JSON object");
  EXPECT_EQ(ReadLabelledPairs(R"({"published": "2021-03-10", "a": "It rained.", "quote_a": "It",)"
                              R"( "b": "It rained.", "quote_b": "It", "same": true})")
                .status()
                .message(),
            "line 1: quote_a or quote_b holds no figure of its text");
}

}  // namespace
}  // namespace claimcheck
