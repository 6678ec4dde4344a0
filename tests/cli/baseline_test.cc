// SPDX-License-Identifier: Apache-2.0
#include "cli/baseline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/repository.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// A result with a finding on each pair of articles that `findings` names.
CheckResult ResultOf(
    const std::vector<std::string>& paths,
    const std::vector<std::pair<std::string, std::vector<std::size_t>>>& findings) {
  CheckResult result;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    Article article;
    article.document.path = paths[i];
    article.claims.emplace_back();
    result.articles.push_back(std::move(article));
    result.claims.push_back({i, 0});
  }
  for (const auto& [id, claims] : findings) {
    Finding finding = {.id = id, .rule = "quantity-differs", .message = "two figures"};
    finding.positions = {{"x", claims}};
    result.findings.push_back(std::move(finding));
  }
  return result;
}

TEST(Baseline, KnowsWhatItWasWrittenOf) {
  CheckResult result =
      ResultOf({"drafts/a.md", "wire/b.md", "wire/c.jsonl#7"}, {{"f1", {0, 1}}, {"f2", {0, 2}}});
  result.findings[1].standing.suppression = {{.reason = "kept"}};
  const std::string text = BaselineText(result, "drafts/base.json");
  const absl::StatusOr<Baseline> baseline = ReadBaseline("drafts/base.json", text);
  ASSERT_TRUE(baseline.ok()) << baseline.status();
  ASSERT_THAT(baseline->entries, SizeIs(1));
  EXPECT_EQ(baseline->entries[0].fingerprint, "f1");
  EXPECT_EQ(baseline->entries[0].rule, "quantity-differs");
  EXPECT_THAT(baseline->entries[0].paths, ElementsAre("../wire/b.md", "a.md"));
  EXPECT_EQ(baseline->entries[0].line, 3u);
  ApplyBaseline(*baseline, {}, result);
  EXPECT_EQ(result.findings[0].standing.baseline, BaselineState::kUnchanged);
  EXPECT_EQ(result.findings[1].standing.baseline, BaselineState::kNew);
  EXPECT_THAT(result.notices, IsEmpty());
}

TEST(Baseline, IsTheSameWhateverTheOrder) {
  CheckResult result = ResultOf({"a.md", "b.md"}, {{"f1", {1}}, {"f2", {0}}, {"f0", {1}}});
  const std::string text = BaselineText(result, "base.json");
  std::reverse(result.findings.begin(), result.findings.end());
  EXPECT_EQ(BaselineText(result, "base.json"), text);
  EXPECT_LT(text.find("f2"), text.find("f0"));
}

TEST(Baseline, TellsWhatExpired) {
  const testing::TemporaryFolder folder;
  const testing::WorkingFolder there(folder.path());
  folder.Write("a.md", "x");
  folder.Write("b.md", "x");
  const Baseline baseline = {"base.json",
                             {{"f1", "r", "gone", {"a.md", "b.md"}, 3},
                              {"f2", "r", "its file is gone", {"a.md", "deleted.md"}, 4}}};
  CheckResult both = ResultOf({"./a.md", "b.md"}, {});
  ApplyBaseline(baseline, {}, both);
  ASSERT_THAT(both.notices, SizeIs(2));
  EXPECT_EQ(both.notices[0].rule, "expired-baseline");
  EXPECT_EQ(both.notices[0].severity, Severity::kWarning);
  EXPECT_EQ(both.notices[0].path, "base.json");
  EXPECT_EQ(both.notices[0].line, 3u);
  EXPECT_THAT(both.notices[0].message, HasSubstr("no longer found: r, gone"));
  // A run over one of the files says nothing of the other.
  CheckResult one = ResultOf({"a.md"}, {});
  ApplyBaseline(baseline, {}, one);
  EXPECT_THAT(one.notices, SizeIs(1));
  CheckResult off = ResultOf({"a.md", "b.md"}, {});
  ApplyBaseline(baseline, {{"expired-baseline", std::nullopt}}, off);
  EXPECT_THAT(off.notices, IsEmpty());
}

TEST(Baseline, KnowsTheLinesOfItsEntries) {
  const absl::StatusOr<Baseline> baseline = ReadBaseline(
      "base.json",
      "{\"claimcheck_baseline\":1,\n\"findings\":[\n{\"fingerprint\":\"a\",\"rule\":\"r\"},\n"
      "{\"fingerprint\":\"b\",\"rule\":\"r\"},{\"fingerprint\":\"c\",\"rule\":\"r\"}]}");
  ASSERT_TRUE(baseline.ok()) << baseline.status();
  ASSERT_EQ(baseline->entries.size(), 3u);
  EXPECT_EQ(baseline->entries[0].line, 3u);
  EXPECT_EQ(baseline->entries[1].line, 4u);
  EXPECT_EQ(baseline->entries[2].line, 4u);
}

TEST(Baseline, IsNothingElse) {
  for (
      const char* text :
      {"", "{", "[]", "null", "{}", R"({"claimcheck_baseline": 1})",
       R"({"claimcheck_baseline": 2, "findings": []})",
       R"({"claimcheck_baseline": [[1]], "findings": []})",
       R"({"claimcheck_baseline": 1, "findings": [{"rule": "r"}]})",
       R"({"claimcheck_baseline": 1, "findings": [{"fingerprint": "f"}]})",
       R"({"claimcheck_baseline": 1, "findings": [{"fingerprint": "", "rule": "r"}]})",
       R"({"claimcheck_baseline": 1, "findings": [{"fingerprint": "f", "rule": "r", "paths": 1}]})",
       R"({"claimcheck_baseline": 1, "findings": [1]})"}) {
    const absl::StatusOr<Baseline> baseline = ReadBaseline("base.json", text);
    EXPECT_FALSE(baseline.ok()) << text;
    EXPECT_THAT(std::string(baseline.status().message()),
                HasSubstr("base.json: this is no baseline of claimcheck: "));
  }
}

}  // namespace
}  // namespace claimcheck
