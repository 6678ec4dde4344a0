// SPDX-License-Identifier: Apache-2.0
// The formats of CI systems. That their readers take them is tested in tests/web; here, that they
// look as the golden files say and that nothing of an article breaks out of them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <set>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "reports/github_report.h"
#include "reports/gitlab_report.h"
#include "reports/junit_report.h"
#include "reports/report.h"
#include "reports/sarif_text.h"
#include "reports/visible.h"
#include "tests/reports/golden_file.h"
#include "tests/reports/sample_result.h"

namespace claimcheck {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

ReportOptions Options() { return {.version = "0.1.0"}; }

std::string Report(absl::string_view format, const CheckResult& result,
                   const ReportOptions& options = Options()) {
  return FindReportFormat(format)->write(result, options);
}

std::vector<std::string> Lines(const std::string& text) {
  return absl::StrSplit(text, '\n', absl::SkipEmpty());
}

// A result with so many findings of each severity, each of its own about the same passages.
CheckResult ResultWith(std::size_t errors, std::size_t warnings, std::size_t notes) {
  CheckResult result = testing::SampleResult();
  result.not_checked.clear();
  const Finding model = result.findings.front();
  result.findings.clear();
  const auto add = [&](Severity severity, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      result.findings.push_back(model);
      result.findings.back().severity = severity;
    }
  };
  add(Severity::kError, errors);
  add(Severity::kWarning, warnings);
  add(Severity::kNote, notes);
  return result;
}

std::size_t LinesThatBegin(const std::string& text, absl::string_view prefix) {
  std::size_t count = 0;
  for (const std::string& line : Lines(text)) count += absl::StartsWith(line, prefix) ? 1 : 0;
  return count;
}

TEST(CiReports, LookAsTheGoldenFilesSay) {
  const CheckResult result = testing::SampleResult();
  for (const std::string format :
       {"sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "rdjsonl"}) {
    SCOPED_TRACE(format);
    testing::ExpectGolden(absl::StrCat("tests/golden/report.", format), Report(format, result));
  }
}

TEST(CiReports, HoldWhateverAnArticleHolds) {
  EXPECT_TRUE(rc::check([](const std::string& text) {
    const CheckResult result = testing::ResultFullOf(text);
    for (const std::string format : {"sarif", "gitlab", "rdjson"}) {
      RC_ASSERT(!json::parse(Report(format, result), nullptr, false).is_discarded());
    }
    for (const std::string& line : Lines(Report("rdjsonl", result))) {
      RC_ASSERT(!json::parse(line, nullptr, false).is_discarded());
    }
    for (const std::string format : {"junit", "checkstyle"}) {
      const std::string xml = Report(format, result);
      RC_ASSERT(static_cast<bool>(pugi::xml_document().load_buffer(xml.data(), xml.size())));
    }
  }));
}

TEST(GithubReport, HasNoLinesButItsOwnCommands) {
  EXPECT_TRUE(rc::check([](const std::string& text) {
    const std::string report = Report("github", testing::ResultFullOf(text));
    RC_ASSERT(Lines(report).size() == 2u);
    RC_ASSERT(LinesThatBegin(report, "::error ") == 2u);
    for (const std::string& line : Lines(report)) RC_ASSERT(Visible(line) == line);
  }));
}

TEST(GithubReport, EscapesAsTheToolkitDoes) {
  EXPECT_EQ(GithubData("50%, a:b\r\nc"), "50%25, a:b%0D%0Ac");
  EXPECT_EQ(GithubProperty("50%, a:b\r\nc"), "50%25%2C a%3Ab%0D%0Ac");
  EXPECT_EQ(GithubData("\x1B[0m\u202E"), "<U+001B>[0m<U+202E>");
}

TEST(GithubReport, WritesTenOfAKindAndCountsTheRest) {
  const std::string ten = Report("github", ResultWith(10, 10, 10));
  EXPECT_EQ(Lines(ten).size(), 30u);
  EXPECT_EQ(LinesThatBegin(ten, "::notice "), 10u);

  const std::string more = Report("github", ResultWith(12, 3, 10));
  EXPECT_EQ(LinesThatBegin(more, "::error "), 10u);
  EXPECT_EQ(LinesThatBegin(more, "::warning "), 3u);
  EXPECT_EQ(LinesThatBegin(more, "::notice "), 10u);
  EXPECT_THAT(Lines(more).back(),
              HasSubstr("::notice title=claimcheck::2 errors and 1 note more; GitHub shows ten"));
}

TEST(GitlabReport, GivesNoTwoIssuesOneFingerprint) {
  const json issues = json::parse(Report("gitlab", ResultWith(3, 2, 1)));
  std::set<std::string> fingerprints;
  for (const json& issue : issues) fingerprints.insert(issue["fingerprint"].get<std::string>());
  EXPECT_EQ(fingerprints.size(), 6u);
}

TEST(CiReports, PutFindingsInTheDraftAndNameItRelatively) {
  CheckResult result = testing::SampleResult();
  result.articles[2].document.path = "/desk/drafts/weekly.txt";
  ReportOptions options = Options();
  options.folder = "/desk";
  options.drafts = {false, false, true, false};
  const json issues = json::parse(Report("gitlab", result, options));
  EXPECT_EQ(issues[2]["location"]["path"], "drafts/weekly.txt");
  const std::string junit = Report("junit", result, options);
  EXPECT_THAT(junit, HasSubstr("<testsuite name=\"drafts/weekly.txt\" tests=\"1\""));
  const json sarif = json::parse(Report("sarif", result, options))["runs"][0];
  EXPECT_EQ(sarif["results"][1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            "drafts/weekly.txt");
}

TEST(JunitReport, ShowsCleanFilesAsPassed) {
  CheckResult result = testing::SampleResult();
  result.findings.clear();
  result.not_checked.clear();
  const std::string report = Report("junit", result);
  EXPECT_THAT(report, HasSubstr("<testsuites name=\"claimcheck\" tests=\"4\" failures=\"0\""));
  EXPECT_THAT(report, HasSubstr("<testcase name=\"nothing to report\" classname=\"daily.txt\"/>"));
}

TEST(SarifText, MakesNoLinkOrPlaceholderOfAnArticle) {
  EXPECT_EQ(SarifText("{0} of [two](1)\nlines"), "{{0}} of [two\\](1) lines");
  EXPECT_EQ(SarifLink("a [b] \\ {c}", 3), "[a \\[b\\] \\\\ {{c}}](3)");
}

// The sample with one finding suppressed, the other in the baseline, and a notice.
CheckResult ResultWithStanding() {
  CheckResult result = testing::SampleResult();
  result.findings[0].standing.suppression = Suppression{
      .by = SuppressedBy::kComment, .place = "daily.txt:2:1", .reason = "agency {figure} kept"};
  result.findings[1].standing.baseline = BaselineState::kUnchanged;
  result.notices = {{.rule = "unused-suppression",
                     .path = "./daily.txt",
                     .line = 3,
                     .column = 2,
                     .message = "nothing to suppress"}};
  return result;
}

TEST(SarifReport, SaysHowAFindingStands) {
  CheckResult result = ResultWithStanding();
  const json results = json::parse(Report("sarif", result))["runs"][0]["results"];
  ASSERT_EQ(results.size(), 3u);
  EXPECT_EQ(results[0]["suppressions"],
            json::parse(R"([{"kind": "inSource", "justification": "agency {figure} kept"}])"));
  EXPECT_EQ(results[1]["baselineState"], "unchanged");
  EXPECT_EQ(results[2]["ruleId"], "unused-suppression");
  EXPECT_EQ(results[2]["locations"][0]["physicalLocation"]["region"]["startLine"], 3);
  result.findings[0].standing = {.outside_changes = true};
  EXPECT_EQ(json::parse(Report("sarif", result))["runs"][0]["results"].size(), 2u);
}

TEST(CiReports, ShowFindingsThatCountAndNotices) {
  const CheckResult result = ResultWithStanding();
  const json issues = json::parse(Report("gitlab", result));
  ASSERT_EQ(issues.size(), 2u);
  EXPECT_EQ(issues[0]["check_name"], "not-checked");
  EXPECT_EQ(issues[1]["check_name"], "unused-suppression");
  EXPECT_EQ(issues[1]["location"], json::parse(R"({"path": "daily.txt",
                                                  "lines": {"begin": 3, "end": 3}})"));
}

TEST(CiReports, MarkTheLineOfANotice) {
  const CheckResult result = ResultWithStanding();
  EXPECT_THAT(
      Report("github", result),
      HasSubstr("::warning title=unused-suppression,file=daily.txt,line=3,endLine=3,col=2::"));
  const json diagnostic = json::parse(Report("rdjson", result))["diagnostics"][1];
  EXPECT_EQ(diagnostic["location"]["range"],
            json::parse(R"({"start": {"line": 3}, "end": {"line": 3}})"));
}

TEST(CiReports, TellWhatCouldNotBeRead) {
  ReportOptions options = Options();
  options.unread = {{"b.txt", 0, "Permission denied"}, {"c.jsonl", 7, "no JSON"}};
  CheckResult result = testing::SampleResult();
  result.not_checked.clear();
  EXPECT_THAT(Report("github", result, options),
              ::testing::StartsWith(
                  "::error title=not-checked,file=b.txt::not read: b.txt: Permission denied"));
  const json invocation =
      json::parse(Report("sarif", result, options))["runs"][0]["invocations"][0];
  EXPECT_EQ(invocation["executionSuccessful"], false);
  EXPECT_EQ(invocation["toolExecutionNotifications"][0]["message"]["text"],
            "b.txt: Permission denied");
}

// As an error, whatever the format: a build server must not take silence for a pass.
TEST(CiReports, TellInEachFormatWhatCouldNotBeRead) {
  ReportOptions options = Options();
  options.unread = {{"b.txt", 0, "Permission denied"}, {"c.jsonl", 7, "no JSON"}};
  const auto report = [&options](absl::string_view format) { return Report(format, {}, options); };
  const json gitlab = json::parse(report("gitlab"));
  ASSERT_EQ(gitlab.size(), 2u);
  EXPECT_EQ(gitlab[0]["severity"], "major");
  EXPECT_EQ(gitlab[1]["location"], json::parse(R"({"path": "c.jsonl",
                                                   "lines": {"begin": 7, "end": 7}})"));
  EXPECT_NE(gitlab[0]["fingerprint"], gitlab[1]["fingerprint"]);
  EXPECT_THAT(report("junit"), HasSubstr("errors=\"2\""));
  EXPECT_THAT(report("junit"), HasSubstr("<error message=\"not read: b.txt: Permission denied\""));
  EXPECT_THAT(report("checkstyle"), HasSubstr("<file name=\"c.jsonl\">\n"));
  EXPECT_THAT(report("checkstyle"), HasSubstr("<error line=\"7\" severity=\"error\""));
  const json diagnostic = json::parse(report("rdjson"))["diagnostics"][1];
  EXPECT_EQ(diagnostic["severity"], "ERROR");
  EXPECT_EQ(diagnostic["location"]["range"]["start"]["line"], 7);
  EXPECT_THAT(report("rdjsonl"), HasSubstr("not read: b.txt: Permission denied"));
  EXPECT_EQ(json::parse(report("json"))["not_checked"][0]["path"], "b.txt");
  for (const absl::string_view format : {"html", "markdown", "markdown-comment"}) {
    EXPECT_THAT(report(format), HasSubstr("ermission denied")) << format;
  }
}

TEST(SarifReport, SaysWhenSomethingWasNotChecked) {
  CheckResult result = testing::SampleResult();
  const json run = json::parse(Report("sarif", result))["runs"][0];
  const json& invocation = run["invocations"][0];
  EXPECT_EQ(invocation["executionSuccessful"], false);
  EXPECT_EQ(invocation["toolExecutionNotifications"][0]["descriptor"]["id"], "not-checked");
  result.not_checked.clear();
  EXPECT_EQ(json::parse(Report("sarif", result))["runs"][0]["invocations"],
            json::parse(R"([{"executionSuccessful": true}])"));
}

}  // namespace
}  // namespace claimcheck
