// SPDX-License-Identifier: Apache-2.0
// The bytes of the HTML report; tests/web opens it in a browser.
#include "reports/html_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "reports/claim_json_ld.h"
#include "tests/reports/golden_file.h"
#include "tests/reports/hostile_result.h"
#include "tests/reports/sample_result.h"

namespace claimcheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const ReportOptions kOptions = {.version = "0.1.0"};

// The report without its style and its scripts, which are files of their own.
std::string Body(const CheckResult& result, const ReportOptions& options = kOptions) {
  const std::string report = HtmlReport(result, options);
  const std::size_t begin = report.find("<body>");
  return report.substr(begin, report.rfind("<script>") - begin);
}

std::size_t Count(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++count;
  return count;
}

TEST(HtmlReport, LooksAsTheGoldenFileSays) {
  testing::ExpectGolden("tests/golden/report.html", Body(testing::SampleResult()));
}

TEST(HtmlReport, SaysSoWhenNothingWasFound) {
  const std::string body = Body({});
  EXPECT_THAT(body, HasSubstr("No disagreements in 0 articles; 0 claims read."));
  EXPECT_THAT(body, HasSubstr("<p>None.</p>"));
}

TEST(HtmlReport, AllowsItsStyleAndItsScriptAndNothingElse) {
  const std::string report = HtmlReport(testing::SampleResult(), kOptions);
  const std::string begin = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
  const std::size_t at = report.find(begin) + begin.size();
  const std::string policy = report.substr(at, report.find('"', at) - at);
  EXPECT_THAT(policy, ::testing::MatchesRegex(
                          "default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; script-src "
                          "'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'"));
  EXPECT_LT(at, report.find("<style>"));
}

// Whatever an article says, the report's tags and attributes are its own.
TEST(HtmlReport, TakesNothingFromArticlesAsMarkup) {
  const std::string hostile = HtmlReport(testing::HostileResult(), kOptions);
  EXPECT_EQ(Count(hostile, "<script"), 2u);
  EXPECT_EQ(Count(hostile, "</script"), 2u);
  EXPECT_THAT(hostile, Not(HasSubstr("<img")));
  EXPECT_THAT(hostile, Not(HasSubstr("onload=\"")));
  EXPECT_THAT(hostile, Not(HasSubstr("href=\"javascript")));
  EXPECT_THAT(hostile, Not(HasSubstr("\u202E")));
  EXPECT_THAT(hostile, HasSubstr("&lt;U+202E&gt;"));
  EXPECT_LT(hostile.size(), 120'000u);  // no word of 100 kB is quoted whole
}

TEST(HtmlReport, MarksDraftsAndLinksFromItsFolder) {
  ReportOptions options = kOptions;
  options.drafts = {false, true, false, false};
  options.to_folder = "../";
  const std::string body = Body(testing::SampleResult(), options);
  EXPECT_THAT(body, HasSubstr("daily.txt</a> <em>draft</em>"));
  EXPECT_THAT(body, HasSubstr("href=\"../daily.txt#:~:text=exceeded%206%2C100%20people\""));
}

TEST(HtmlReport, SetsAsideWhatDoesNotCount) {
  CheckResult result = testing::SampleResult();
  result.findings[0].standing.suppression = {
      .by = SuppressedBy::kComment, .place = "daily.txt:1:1", .reason = "as the <mission> counts"};
  result.findings[1].standing.baseline = BaselineState::kNew;
  result.notices = {{.rule = "unused-suppression", .path = "a.md", .message = "nothing needs it"}};
  const std::string body = Body(result);
  EXPECT_EQ(Count(body, "<article "), 1u);
  EXPECT_THAT(body, HasSubstr("1 finding set aside"));
  EXPECT_THAT(body,
              HasSubstr("suppressed by comment at daily.txt:1:1: as the &lt;mission&gt; counts"));
  EXPECT_THAT(body, HasSubstr("2 warnings in 4 articles; 6 claims read; 1 set aside"));
  EXPECT_THAT(body, HasSubstr("New · Confidence"));
  EXPECT_THAT(body, HasSubstr("a.md:1:1</span>: nothing needs it"));
}

TEST(HtmlReport, DrawsNoPicturesForWhatNobodyLooksAt) {
  CheckResult result = testing::SampleResult();
  const Finding finding = result.findings[0];
  result.findings.assign(1010, finding);
  const std::string body = Body(result);
  EXPECT_EQ(Count(body, "<article "), 1010u);
  EXPECT_EQ(Count(body, "<svg "), 1000u);
}

TEST(HtmlReport, TellsVeryManyArticlesInLines) {
  CheckResult result = testing::SampleResult();
  while (result.articles.size() < 1001) {
    result.articles.push_back(testing::MakeArticle("more.txt", "Nothing."));
  }
  const std::string body = Body(result);
  EXPECT_THAT(body, HasSubstr("\n1001\tmore.txt\tmore.txt\tno date\t0 claims\n"));
  EXPECT_THAT(body, Not(HasSubstr("href=\"#a1\"")));  // there is no row to lead to
}

TEST(HtmlReport, StandsInPartsAndKeepsVeryManyFindingsShort) {
  CheckResult result = testing::SampleResult();
  const Finding finding = result.findings[0];
  result.findings.assign(1101, finding);
  const std::string body = Body(result);
  EXPECT_EQ(Count(body, "<div><article "), 23u);  // fifty in each
  EXPECT_EQ(Count(body, "Let it stand"), 1000u);
  EXPECT_THAT(body, HasSubstr("1095 more findings</a>"));
}

// What disagrees, how badly, since when, who says what.
TEST(HtmlReport, BeginsWithTheGravestDisagreements) {
  CheckResult result = testing::SampleResult();
  for (std::size_t i = 0; i < 2; ++i) {
    result.articles[i].published.date = absl::CivilDay(2015, 5, 11 + static_cast<int>(i));
  }
  const std::string body = Body(result);
  const std::string lead = body.substr(body.find("What disagrees"));
  EXPECT_LT(body.find("What disagrees"), body.find("Who says what"));
  EXPECT_THAT(lead, HasSubstr("conflict</span> · since 12 May 2015</p>"));
  EXPECT_THAT(lead, HasSubstr("B</span> <b>April 2014</b> <small>1 agency.txt"));
}

TEST(HtmlReport, LeadsWithThePositionsInConflict) {
  CheckResult result = testing::SampleResult();
  Finding& finding = result.findings[0];
  while (finding.positions.size() < 6) finding.positions.push_back(finding.positions[0]);
  finding.positions[5].value = "March 1913";
  finding.pairs = {{.a = 0, .b = 5, .relation = Relation::kConflict}};
  for (std::size_t i = 1; i < 5; ++i) {
    finding.pairs.push_back({.a = 0, .b = i, .relation = Relation::kCompatible});
  }
  const std::string body = Body(result);
  const std::string lead =
      body.substr(body.find("What disagrees"), body.find("Who says what") - body.find("What dis"));
  EXPECT_THAT(lead, HasSubstr("F</span> <b>March 1913</b>"));
  EXPECT_THAT(lead, Not(HasSubstr("E</span>")));
  EXPECT_THAT(lead, HasSubstr("and 2 more positions"));
}

TEST(ClaimJsonLd, HoldsTheClaimsOfFindingsWithoutRatings) {
  const nlohmann::json data = nlohmann::json::parse(ClaimJsonLd(testing::SampleResult()));
  EXPECT_EQ(data["@context"], "https://schema.org");
  std::size_t articles = 0, claims = 0;
  for (const nlohmann::json& node : data["@graph"]) {
    articles += node["@type"] == "NewsArticle";
    claims += node["@type"] == "Claim";
    EXPECT_FALSE(node.contains("reviewRating"));
  }
  EXPECT_EQ(articles, 4u);
  EXPECT_EQ(claims, 6u);
  const std::string hostile = ClaimJsonLd(testing::HostileResult());
  EXPECT_EQ(hostile.find('<'), std::string::npos);
  EXPECT_THAT(nlohmann::json::parse(hostile)["@graph"][0]["headline"].get<std::string>(),
              HasSubstr("</script>"));
  EXPECT_FALSE(nlohmann::json::parse(hostile)["@graph"][0].contains("url"));
}

}  // namespace
}  // namespace claimcheck
