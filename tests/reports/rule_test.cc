// SPDX-License-Identifier: Apache-2.0
#include "reports/rule.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "reports/report.h"
#include "tests/reports/golden_file.h"

namespace claimcheck {
namespace {

TEST(Rules, AreCompleteAndDistinct) {
  std::set<std::string> ids;
  for (const Rule& rule : Rules()) {
    SCOPED_TRACE(std::string(rule.id));
    EXPECT_TRUE(ids.insert(std::string(rule.id)).second);
    EXPECT_FALSE(rule.meaning.empty());
    EXPECT_FALSE(rule.explanation.empty());
    EXPECT_FALSE(rule.advice.empty());
    EXPECT_TRUE(!rule.first.empty() || rule.second.empty());
    EXPECT_EQ(FindRule(rule.id), &rule);
  }
  for (const char* kind : {"quantity", "date", "duration"}) {
    EXPECT_EQ(FindRule(absl::StrCat(kind, "-conflict"))->severity, Severity::kError);
    EXPECT_EQ(FindRule(absl::StrCat(kind, "-differs"))->severity, Severity::kWarning);
  }
  EXPECT_EQ(FindRule("quantity"), nullptr);
}

TEST(Rules, AreDocumentedFromTheSameData) {
  testing::ExpectGolden("docs/rules.md", RulesMarkdown());
}

TEST(Rules, AreExplainedInLinesOfEightyColumns) {
  for (const Rule& rule : Rules()) {
    const std::string text = RuleText(rule);
    for (const absl::string_view line : absl::StrSplit(text, '\n')) {
      EXPECT_LE(line.size(), 88u) << line;  // bytes; quotation marks have three
    }
    EXPECT_THAT(text, ::testing::HasSubstr(std::string(SeverityName(rule.severity))));
    EXPECT_THAT(RuleList(), ::testing::HasSubstr(std::string(rule.meaning)));
  }
}

TEST(ReportFormats, AreFoundByName) {
  for (const ReportFormat& format : ReportFormats()) {
    EXPECT_EQ(FindReportFormat(format.name)->write, format.write);
  }
  EXPECT_THAT(std::string(FindReportFormat("jsn").status().message()),
              ::testing::StartsWith("there is no format \"jsn\"; formats are text, json, jsonl, "));
}

}  // namespace
}  // namespace claimcheck
