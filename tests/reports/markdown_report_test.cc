// SPDX-License-Identifier: Apache-2.0
#include "reports/markdown_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "tests/reports/golden_file.h"
#include "tests/reports/hostile_result.h"
#include "tests/reports/rendered_markdown.h"
#include "tests/reports/sample_result.h"

namespace claimcheck {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const ReportOptions kOptions = {.version = "0.1.0"};

TEST(MarkdownReport, LooksAsTheGoldenFilesSay) {
  const CheckResult result = testing::SampleResult();
  testing::ExpectGolden("tests/golden/report.md", MarkdownReport(result, kOptions));
  testing::ExpectGolden("tests/golden/comment.md", MarkdownComment(result, kOptions));
}

TEST(MarkdownReport, SaysSoWhenNothingWasFound) {
  EXPECT_THAT(MarkdownReport({}, kOptions), HasSubstr("No disagreements in 0 articles"));
  EXPECT_THAT(MarkdownComment({}, kOptions), HasSubstr("No disagreements in 0 articles"));
}

TEST(MarkdownReport, SetsAsideWhatDoesNotCount) {
  CheckResult result = testing::SampleResult();
  result.findings[0].standing.outside_changes = true;
  const std::string report = MarkdownReport(result, kOptions);
  EXPECT_THAT(report, HasSubstr("1 finding set aside"));
  EXPECT_THAT(report, HasSubstr("(outside the changed lines)"));
  EXPECT_THAT(MarkdownComment(result, kOptions), Not(HasSubstr("date-conflict")));
}

// Whatever an article says, the only raw HTML, emphasis and code are the report's own.
TEST(MarkdownReport, TakesNothingFromArticlesAsMarkup) {
  const CheckResult result = testing::HostileResult();
  for (const std::string& report :
       {MarkdownReport(result, kOptions), MarkdownComment(result, kOptions)}) {
    const testing::RenderedMarkdown read = testing::RenderMarkdown(report);
    EXPECT_THAT(read.links, IsEmpty());
    for (const std::string& markup : read.markup) {
      EXPECT_THAT(markup, ::testing::AnyOf(HasSubstr("span "), "<details>", "</details>",
                                           ::testing::StartsWith("<summary>"), "\n"));
    }
    for (const char* words : {"<script>", "@everyone", "**bold**", "www.example.org"}) {
      EXPECT_THAT(read.text, HasSubstr(words));
    }
  }
}

TEST(MarkdownComment, FitsIntoAComment) {
  CheckResult result = testing::SampleResult();
  const Finding finding = result.findings[0];
  result.findings.assign(5000, finding);
  result.not_checked.assign(5000, {.path = "a very long path.txt", .reason = "too large"});
  const std::string comment = MarkdownComment(result, kOptions);
  EXPECT_LE(comment.size(), kMaxComment);
  EXPECT_GT(comment.size(), kMaxComment - 2000);
  EXPECT_THAT(comment, HasSubstr("Not shown, for want of room: 4"));
  EXPECT_THAT(comment, HasSubstr("5000 parts not checked."));
}

}  // namespace
}  // namespace claimcheck
