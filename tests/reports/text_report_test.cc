// SPDX-License-Identifier: Apache-2.0
#include "reports/text_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "reports/visible.h"
#include "tests/reports/golden_file.h"
#include "tests/reports/sample_result.h"

namespace claimcheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

ReportOptions Options() { return {.version = "0.1.0", .width = 80}; }

// What of `report` is left when the colours and line ends that the report itself sets are taken
// away.
std::string WithoutOwnEscapes(const std::string& report) {
  return absl::StrReplaceAll(report, {{"\x1B[0m", ""},
                                      {"\x1B[1m", ""},
                                      {"\x1B[1;34m", ""},
                                      {"\x1B[1;31m", ""},
                                      {"\x1B[1;33m", ""},
                                      {"\x1B[1;36m", ""},
                                      {"\n", ""}});
}

TEST(TextReport, LooksAsTheGoldenFilesSay) {
  const CheckResult result = testing::SampleResult();
  testing::ExpectGolden("tests/golden/report.txt", TextReport(result, Options()));
  ReportOptions colored = Options();
  colored.color = true;
  testing::ExpectGolden("tests/golden/report_color.txt", TextReport(result, colored));
}

TEST(TextReport, PutsTheDraftFirst) {
  ReportOptions options = Options();
  options.drafts = {false, false, true, false};
  const std::string report = TextReport(testing::SampleResult(), options);
  EXPECT_THAT(report, HasSubstr("weekly.txt:1:22: warning: Two figures"));
  EXPECT_THAT(report, HasSubstr("daily.txt:2:25: error: Three dates"));
}

TEST(TextReport, CountsInItsLastLine) {
  CheckResult result = testing::SampleResult();
  EXPECT_THAT(TextReport(result, Options()),
              ::testing::EndsWith("\n1 error, 1 warning in 4 articles; 6 claims read\n"));
  result.findings.clear();
  EXPECT_THAT(TextReport(result, Options()),
              ::testing::EndsWith("\nno disagreements in 4 articles; 6 claims read\n"));
  result.articles.resize(1);
  result.claims.resize(1);
  EXPECT_THAT(TextReport(result, Options()), ::testing::EndsWith("in 1 article; 1 claim read\n"));
}

TEST(TextReport, ShowsWhatCountsAndTellsHowManyDoNot) {
  CheckResult result = testing::SampleResult();
  result.findings[0].standing.suppression = {{.place = "daily.txt:2:1", .reason = "kept"}};
  result.notices = {{.rule = "unused-suppression",
                     .severity = Severity::kWarning,
                     .path = "daily.txt",
                     .line = 3,
                     .message = "nothing to suppress"}};
  const std::string report = TextReport(result, Options());
  EXPECT_THAT(report, Not(HasSubstr("Three dates")));
  EXPECT_THAT(report,
              HasSubstr("daily.txt:3:1: warning: nothing to suppress [unused-suppression]\n"));
  EXPECT_THAT(report, ::testing::EndsWith(
                          "\n2 warnings in 4 articles; 6 claims read; not shown: 1 suppressed\n"));
  result.findings[1].standing = {.baseline = BaselineState::kUnchanged};
  EXPECT_THAT(TextReport(result, Options()), HasSubstr("1 suppressed, 1 in the baseline\n"));
}

TEST(TextReport, QuietShowsFindingsOnly) {
  ReportOptions options = Options();
  options.quiet = true;
  const std::string report = TextReport(testing::SampleResult(), options);
  EXPECT_THAT(report, HasSubstr("error: Three dates"));
  EXPECT_THAT(report, HasSubstr("not fully checked"));
  EXPECT_THAT(report, Not(HasSubstr("taken as published")));
  EXPECT_THAT(report, Not(HasSubstr("claims read")));
}

TEST(TextReport, CountsWhatIsTooMuchToList) {
  CheckResult result;
  Article article = testing::MakeArticle("a.txt", "24 died");
  article.published = {.date = absl::CivilDay(2015, 5, 11), .from = PublishedFrom::kRelated};
  testing::AddQuantity(article, "24", 24, BoundKind::kExact);
  result.articles.assign(12, article);
  testing::IndexClaims(result);
  Position position = {.value = "24", .claims = {}};
  for (std::size_t i = 0; i < 12; ++i) position.claims.push_back(i);
  result.findings = {{.rule = "quantity-differs", .message = "m", .positions = {position}}};
  const std::string report = TextReport(result, Options());
  EXPECT_THAT(
      report,
      HasSubstr("also in a.txt:1:1, a.txt:1:1, a.txt:1:1, a.txt:1:1, a.txt:1:1 and 6 more"));
  EXPECT_THAT(report, HasSubstr("… and 2 more notes on publication dates"));
}

TEST(TextReport, LetsNoControlCharacterOfAnArticleThrough) {
  for (const std::string text :
       {"\x1B[2J", "\u009B2J", "a\rb", "\a\b\v\f", "\u202Eabc\u202C", "\u2066x\u2069", "\u200F",
        "\x9B", "\x1B]0;title\x07", "::error file=x::y", "\u2028", "\x7F"}) {
    for (const bool color : {false, true}) {
      ReportOptions options = Options();
      options.color = color;
      const std::string rest = WithoutOwnEscapes(TextReport(testing::ResultFullOf(text), options));
      EXPECT_EQ(Visible(rest), rest);
    }
  }
}

TEST(TextReport, LetsNothingHiddenOfAnyBytesThrough) {
  EXPECT_TRUE(rc::check([](const std::string& text) {
    const std::string rest = WithoutOwnEscapes(TextReport(testing::ResultFullOf(text), Options()));
    RC_ASSERT(Visible(rest) == rest);
  }));
}

}  // namespace
}  // namespace claimcheck
