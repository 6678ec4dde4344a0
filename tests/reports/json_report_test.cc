// SPDX-License-Identifier: Apache-2.0
#include "reports/json_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "reports/article_json.h"
#include "reports/jsonl_report.h"
#include "tests/reports/golden_file.h"
#include "tests/reports/json_schema.h"
#include "tests/reports/sample_result.h"

namespace claimcheck {
namespace {

using nlohmann::json;

const ReportOptions kOptions = {.version = "0.1.0"};

json Schema() { return json::parse(testing::ReadSourceFile("docs/report.schema.json")); }

std::string Errors(const std::string& definition, const json& value) {
  return absl::StrJoin(testing::SchemaErrors(Schema(), definition, value), "\n");
}

// A claim with all that the types can hold.
CheckResult RichResult() {
  CheckResult result = testing::SampleResult();
  Claim& amount = result.articles[0].claims[0];
  amount.quantity->value = std::nullopt;
  amount.quantity->bound = BoundKind::kRange;
  amount.quantity->approximate = true;
  amount.quantity->unit_assumed = true;
  amount.quantity->change = Change::kDecrease;
  amount.quantity->other_value = Decimal(6);
  amount.quantity->other_unit = {.name = "mile", .dimension = "length"};
  amount.modality = Modality::kDenied;
  Claim& length = result.articles[1].claims[1];
  length.kind = ClaimKind::kDuration;
  length.date->type = TimexType::kDuration;
  length.date->duration = DurationValue{.value = Decimal(9), .unit = "day"};
  length.date->alternatives = {{.timex = "P1W", .interval = {}, .why = "a week"}};
  length.date->vague = true;
  length.date->impossible = "April has 30 days";
  return result;
}

TEST(JsonReport, LooksAsTheGoldenFileSays) {
  testing::ExpectGolden("tests/golden/report.json", JsonReport(testing::SampleResult(), kOptions));
}

TEST(JsonReport, FollowsItsSchema) {
  for (const CheckResult& result : {testing::SampleResult(), RichResult(), CheckResult{}}) {
    EXPECT_EQ(Errors("", json::parse(JsonReport(result, kOptions))), "");
  }
}

TEST(JsonReport, SaysWhatTheContractSays) {
  const json report = json::parse(JsonReport(testing::SampleResult(), kOptions));
  const json& claim = report["claims"][2];
  EXPECT_EQ(claim["document"], "d1");
  EXPECT_EQ(claim["quote"], "exceeded 6,100 people");
  EXPECT_EQ(claim["quantity"]["value"], "6100");
  EXPECT_EQ(claim["quantity"]["low"], "6100");
  EXPECT_EQ(claim["quantity"]["high"], nullptr);
  EXPECT_EQ(claim["quantity"]["bound"], "more_than");
  EXPECT_EQ(claim["source"], "UN");
  EXPECT_EQ(claim["scope"]["as_of"], "2015-04");
  EXPECT_FALSE(claim["span"].contains("field"));
  const json& headline = report["claims"][5];
  EXPECT_EQ(headline["span"]["field"], "title");
  EXPECT_EQ(headline["quote"], "early 2014");
  EXPECT_EQ(headline["date"]["mod"], "START");
  EXPECT_EQ(report["findings"][1]["pairs"], json::parse(R"([[0, 1, "differs"]])"));
}

TEST(JsonlReport, HoldsAFindingWithItsPassagesOnEachLine) {
  const std::string report = JsonlReport(RichResult(), kOptions);
  const std::vector<std::string> lines = absl::StrSplit(report, '\n', absl::SkipEmpty());
  ASSERT_EQ(lines.size(), 2u);
  for (const std::string& line : lines) EXPECT_EQ(Errors("finding", json::parse(line)), "");
  EXPECT_EQ(json::parse(lines[1])["passages"][1]["document"], "weekly.txt");
}

TEST(ClaimJsonLines, FollowTheSchemaAndCountOn) {
  const CheckResult result = RichResult();
  for (const Article& article : result.articles) {
    const std::string text = ClaimJsonLines(article, article.claims, 40);
    const std::vector<std::string> lines = absl::StrSplit(text, '\n', absl::SkipEmpty());
    ASSERT_EQ(lines.size(), article.claims.size());
    for (const std::string& line : lines) EXPECT_EQ(Errors("claim", json::parse(line)), "");
    EXPECT_EQ(json::parse(lines[0])["id"], "c40");
    EXPECT_EQ(json::parse(lines[0])["document"], article.document.path);
  }
}

TEST(ClaimJsonLines, LeaveOutWhatAMentionIsNotAbout) {
  Article article = testing::SampleResult().articles[0];
  article.claims[0].about = {};
  const std::string lines = ClaimJsonLines(article, {article.claims[0]}, 0);
  EXPECT_EQ(Errors("claim", json::parse(lines)), "");
  EXPECT_FALSE(json::parse(lines).contains("about"));
}

TEST(ArticleJsonLine, TellsWhatWasReadAndWhatWasLeftOut) {
  Article article = testing::MakeArticle("a.txt", "Head\n\nOne.\n\n- x\n- y\n\nRecent posts");
  article.document.title = "Head";
  article.document.blocks = {{BlockKind::kTitle, {0, 4}, ""},
                             {BlockKind::kParagraph, {6, 10}, ""},
                             {BlockKind::kListItem, {14, 15}, ""},
                             {BlockKind::kListItem, {18, 19}, ""},
                             {BlockKind::kLeftOut, {21, 33}, "recent posts"}};
  const json line = json::parse(ArticleJsonLine(article));
  EXPECT_EQ(Errors("article", line), "");
  EXPECT_EQ(line["text"], "One.\n\nx\ny");
  EXPECT_EQ(line["left_out"][0]["reason"], "recent posts");
  EXPECT_EQ(line["left_out"][0]["text"], "Recent posts");
  EXPECT_EQ(line["left_out"][0]["span"]["line"], 8);
}

TEST(JsonReport, TellsWhetherAFindingIsNews) {
  CheckResult result = testing::SampleResult();
  result.findings[0].standing = {.suppression = Suppression{.by = SuppressedBy::kComment,
                                                            .place = "daily.txt:2:1",
                                                            .reason = "agency figure kept"},
                                 .baseline = BaselineState::kNew};
  result.findings[1].standing = {.baseline = BaselineState::kUnchanged, .outside_changes = true};
  result.notices = {{.rule = "unused-suppression",
                     .severity = Severity::kWarning,
                     .path = "daily.txt",
                     .line = 3,
                     .message = "suppresses nothing"}};
  const json report = json::parse(JsonReport(result, kOptions));
  EXPECT_EQ(Errors("", report), "");
  EXPECT_EQ(report["findings"][0]["standing"], json::parse(R"({"counts": false, "suppressed":
      {"by": "comment", "place": "daily.txt:2:1", "reason": "agency figure kept"},
      "baseline": "new"})"));
  EXPECT_EQ(report["findings"][1]["standing"],
            json::parse(R"({"counts": false, "baseline": "unchanged", "outside_changes": true})"));
  EXPECT_EQ(report["notices"][0]["line"], 3);
  ReportOptions options = kOptions;
  options.rules_page = "https://desk.example/rules";
  EXPECT_EQ(json::parse(JsonReport(result, options))["findings"][0]["rule_url"],
            "https://desk.example/rules#date-conflict");
}

// The validator itself: what it must not let pass.
TEST(SchemaErrors, NameTheFault) {
  json report = json::parse(JsonReport(testing::SampleResult(), kOptions));
  ASSERT_EQ(Errors("", report), "");
  const struct {
    const char* place;
    json value;
  } faults[] = {
      {"/schema_version", 2},
      {"/claims/0/kind", "figure"},
      {"/claims/0/kind", "date"},  // then "date" must be there
      {"/claims/0/quantity/value", 6000},
      {"/claims/0/quantity/value", "6,000"},
      {"/claims/0/span/line", 0},
      {"/claims/0/colour", "red"},
      {"/documents/0/published/date", "11/05/2015"},
      {"/findings/0/pairs/0", json::array({0, 1})},
      {"/findings/0/pairs/0/2", "near"},
      {"/findings/0/confidence", 1.5},
      {"/topics/0/claims", json::array({"c0"})},
  };
  for (const auto& fault : faults) {
    SCOPED_TRACE(fault.place);
    json changed = report;
    changed[json::json_pointer(fault.place)] = fault.value;
    EXPECT_NE(Errors("", changed), "");
  }
}

}  // namespace
}  // namespace claimcheck
