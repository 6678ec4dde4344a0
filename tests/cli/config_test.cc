// SPDX-License-Identifier: Apache-2.0
#include "cli/config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "cli/config_table.h"
#include "cli/config_text.h"
#include "tests/reports/golden_file.h"
#include "tests/reports/json_schema.h"

namespace claimcheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr char kPath[] = "desk/.claimcheck.toml";

std::vector<std::string> Errors(const std::string& text) {
  Config config;
  std::vector<std::string> errors;
  for (const absl::Status& error : ReadConfig(kPath, text, &config)) {
    errors.emplace_back(error.message());
  }
  return errors;
}

Config Read(const std::string& text) {
  Config config;
  for (const absl::Status& error : ReadConfig(kPath, text, &config)) ADD_FAILURE() << error;
  return config;
}

// The settings of ConfigTemplate(), no longer commented out.
std::string AllSettings() {
  std::string text;
  for (absl::string_view line : absl::StrSplit(ConfigTemplate(), '\n')) {
    if (line.size() > 1 && line[0] == '#' && line[1] != ' ') line.remove_prefix(1);
    absl::StrAppend(&text, line, "\n");
  }
  return text;
}

TEST(Config, HoldsWhatTheFileSays) {
  const Config config = Read(R"(
drafts = ["drafts/", "!drafts/old/"]
fail-on = "never"
min-confidence = 0.25
baseline = "known.json"

[rules]
date-differs = "off"
quantity-differs = "error"

[published]
"wire/monday/" = "2015-05-11"

[[outlet]]
dates = "day-first"
[[outlet]]
paths = ["wire/ap/"]
dates = "month-first"
currency = "USD"

[[tolerance]]
unit = "USD"
percent = 0.1

[[suppress]]
rule = "quantity-differs"
paths = ["drafts/a.md"]
reason = "kept"

[house]
names = [["United Nations", "UN"]]
)");
  EXPECT_EQ(config.folder, "desk");
  EXPECT_TRUE(Matches(config.drafts, "drafts/a.md"));
  EXPECT_FALSE(Matches(config.drafts, "drafts/old/a.md"));
  EXPECT_TRUE(config.has_fail_on && !config.fail_on);
  EXPECT_EQ(config.min_confidence, 0.25);
  EXPECT_EQ(config.baseline, "desk/known.json");
  EXPECT_EQ(FindSetting(config.rules, "date-differs")->severity, std::nullopt);
  EXPECT_EQ(FindSetting(config.rules, "quantity-differs")->severity, Severity::kError);
  EXPECT_EQ(FindSetting(config.rules, "date-conflict"), nullptr);
  ASSERT_THAT(config.published, SizeIs(1));
  EXPECT_EQ(config.published[0].day, absl::CivilDay(2015, 5, 11));
  ASSERT_THAT(config.outlets, SizeIs(2));
  EXPECT_EQ(config.outlets[0].habits.dates, DayMonthOrder::kDayFirst);
  EXPECT_EQ(config.outlets[1].habits.currency, "USD");
  ASSERT_THAT(config.tolerances, SizeIs(1));
  EXPECT_EQ(config.tolerances[0].amount, Decimal::Parse("0.1"));
  EXPECT_TRUE(config.tolerances[0].is_percent);
  EXPECT_EQ(config.tolerances[0].place, "desk/.claimcheck.toml:21:1");
  ASSERT_THAT(config.suppressions, SizeIs(1));
  EXPECT_EQ(config.suppressions[0].reason, "kept");
  EXPECT_THAT(config.house.names, ElementsAre(ElementsAre("United Nations", "UN")));
}

TEST(Config, ErrorsNameThePlaceAndWhatWouldDo) {
  const struct {
    const char* text;
    const char* error;
  } cases[] = {
      {"fail_on = \"error\"", ":1:1: there is no setting \"fail_on\"; did you mean fail-on?"},
      {"\n  fail-on = \"loud\"",
       ":2:13: fail-on is \"loud\"; give one of error, warning, note, never"},
      {"zebra = 1", ":1:1: there is no setting \"zebra\"; settings are drafts, sources, "},
      {"drafts = \"a\"", ":1:10: drafts is \"a\"; give a list of texts, such as [\"drafts/\"]"},
      {"drafts = [1]", ":1:10: drafts is [ 1 ]; give a list of texts"},
      {"drafts = [\"/\"]", ":1:10: drafts holds \"/\", which matches nothing"},
      {"min-confidence = 2", ":1:18: min-confidence is 2; give a number from 0 to 1"},
      {"min-confidence = nan", ":1:18: min-confidence is nan; give a number from 0 to 1"},
      {"[rules]\ndate-difers = \"off\"",
       ":2:15: rules.date-difers is for no rule that there is; did you mean date-differs?"},
      {"[rules]\ndate-differs = true", ":2:16: rules.date-differs is true; give one of off, "},
      {"rules = 1", ":1:9: rules is a table; write [rules]"},
      {"[outlet]\ndates = \"day-first\"", "outlet is a list of tables; write [[outlet]] before"},
      {"[[outlet]]\npaths = [\"a\"]", ":1:1: [[outlet]] says nothing of an outlet; give dates"},
      {"[[outlet]]\ndate = \"day-first\"",
       ":2:1: there is no setting \"date\" in outlet; did you mean dates?"},
      {"[[outlet]]\ncurrency = \"XXX\"", ":2:12: outlet[0].currency is \"XXX\"; give the ISO 4217"},
      {"[[outlet]]\ntime-zone = \"Sidney\"",
       ":2:13: outlet[0].time-zone is \"Sidney\"; give a name of the IANA database"},
      {"[[tolerance]]\nunit = \"USD\"", ":1:1: [[tolerance]] tolerates nothing; give percent or"},
      {"[[tolerance]]\namount = 2", ":1:1: [[tolerance]] has an amount without a unit"},
      {"[[tolerance]]\npercent = 1\namount = 2", "tolerance[0].amount is one too many"},
      {"[[suppress]]\nrule = \"date-differs\"\npaths = [\"a\"]",
       ":1:1: [[suppress]] lacks reason; give a text, such as "},
      {"[published]\n\"a/\" = \"2015-02-30\"", ":2:8: published.a/ is \"2015-02-30\"; give a day"},
      {"[published]\n\"a/\" = 2015-02-28", ":2:8: published.a/ is 2015-02-28; give a text"},
      {"[house]\nnames = [[\"UN\"]]", ":2:9: house.names is [ [ \"UN\" ] ]; give a list of groups"},
      {"drafts = [", ":1:11: this is not TOML: "},
      {"a = 1\na = 2", ":2:5: this is not TOML: "},
      {"\xFF", "this is not TOML: "},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.text);
    const std::vector<std::string> errors = Errors(c.text);
    ASSERT_THAT(errors, SizeIs(1));
    EXPECT_THAT(errors[0], HasSubstr(c.error));
    EXPECT_TRUE(absl::StartsWith(errors[0], kPath)) << errors[0];
  }
}

TEST(Config, TellsAllErrorsAtOnce) {
  EXPECT_THAT(Errors("fail-on = 1\n[rules]\nx = \"off\"\n[house]\nname = []\n"), SizeIs(3));
}

TEST(Config, TemplateSetsNothingAndExplainsEverything) {
  EXPECT_THAT(Read(ConfigTemplate()).given, IsEmpty());
  const Config all = Read(AllSettings());
  std::size_t keys = 0;
  for (const ConfigTable& table : ConfigTables()) {
    for (const ConfigKey& key : table.keys) keys += key.example.empty() ? 0 : 1;
  }
  EXPECT_THAT(all.given, SizeIs(keys));
  EXPECT_THAT(ConfigTemplate(), HasSubstr("\n#fail-on = \"warning\"\n"));
}

TEST(Config, ListsWhatHoldsAndWhereItComesFrom) {
  const std::string none = ConfigListing(Config{});
  EXPECT_THAT(none, HasSubstr("# No .claimcheck.toml was found."));
  EXPECT_THAT(none, HasSubstr("fail-on = \"error\"                         # built in\n"));
  Config config = Read(
      "fail-on = \"note\"\n[rules]\ndate-differs = \"off\"\n[[outlet]]\n"
      "dates = \"day-first\"\n[published]\n\"a b/\" = \"2015-05-11\"\n");
  config.given.push_back({"drafts", "[\"a.md\"]", {}});
  const std::string listing = ConfigListing(config);
  EXPECT_THAT(listing, HasSubstr("fail-on = \"note\"                          # "
                                 "desk/.claimcheck.toml:1:11\n"));
  EXPECT_THAT(listing, HasSubstr("drafts = [\"a.md\"]                         # command line\n"));
  EXPECT_THAT(listing, HasSubstr("date-differs = \"off\"                      # desk/"));
  EXPECT_THAT(listing, HasSubstr("\n[[outlet]]\ndates = \"day-first\"  "));
  EXPECT_THAT(Errors(listing), IsEmpty());
  EXPECT_EQ(Read(listing).published.size(), 1u);
}

TEST(Config, ListsPatternsOfAnyCharacters) {
  const Config config = Read("[published]\n\"a\\\"b\\\\\\n\\u007F.md\" = \"2015-05-11\"\n");
  const Config again = Read(ConfigListing(config));
  ASSERT_EQ(again.published.size(), 1u);
  EXPECT_EQ(again.published[0].paths.pattern, "a\"b\\\n\x7F.md");
}

TEST(Config, IsDocumentedFromTheSameTable) {
  testing::ExpectGolden("docs/claimcheck.schema.json", ConfigSchema());
  testing::ExpectGolden("docs/configuration.md", ConfigMarkdown());
}

// The one setting of `table` and `key`, alone in a file.
std::string Alone(const ConfigTable& table, const ConfigKey& key, absl::string_view value) {
  const absl::string_view name = table.shape == ConfigShape::kMap ? table.example_key : key.name;
  const std::string setting = absl::StrCat(name, " = ", value, "\n");
  switch (table.shape) {
    case ConfigShape::kList:
      return absl::StrCat("[[", table.name, "]]\n", setting);
    default:
      return table.name.empty() ? setting : absl::StrCat("[", table.name, "]\n", setting);
  }
}

// Whether the reader takes `value` for the setting, whatever else the file lacks.
bool ReaderTakes(const ConfigTable& table, const ConfigKey& key, absl::string_view value) {
  const std::vector<std::string> errors = Errors(Alone(table, key, value));
  return std::none_of(errors.begin(), errors.end(), [](const std::string& error) {
    return absl::StrContains(error, " is ") && absl::StrContains(error, "; give ");
  });
}

// The schema and the reader agree on the type of every setting.
TEST(ConfigSchema, TakesWhatTheReaderTakes) {
  const nlohmann::json schema = nlohmann::json::parse(ConfigSchema());
  const struct {
    const char* toml;
    nlohmann::json json;
  } values[] = {{"\"zebra\"", "zebra"},
                {"true", true},
                {"-1", -1},
                {"0.5", 0.5},
                {"7", 7},
                {"[\"a\", \"b\"]", {"a", "b"}},
                {"[1]", {1}},
                {"[]", nlohmann::json::array()},
                {"[[\"a\", \"b\"]]", nlohmann::json::array({{"a", "b"}})},
                {"[[\"a\"]]", nlohmann::json::array({nlohmann::json::array({"a"})})}};
  for (const ConfigTable& table : ConfigTables()) {
    for (const ConfigKey& key : table.keys) {
      if (key.type == ConfigType::kText) continue;  // which texts do is for the reader alone
      nlohmann::json part = schema["properties"];
      if (!table.name.empty()) part = part[std::string(table.name)];
      if (table.shape == ConfigShape::kList) part = part["items"]["properties"];
      if (table.shape == ConfigShape::kTable && !table.name.empty()) part = part["properties"];
      part = table.shape == ConfigShape::kMap ? part["additionalProperties"]
                                              : part[std::string(key.name)];
      for (const auto& value : values) {
        SCOPED_TRACE(absl::StrCat(table.name, " ", key.name, " = ", value.toml));
        EXPECT_EQ(testing::SchemaErrors(part, "", value.json).empty(),
                  ReaderTakes(table, key, value.toml));
      }
    }
  }
}

}  // namespace
}  // namespace claimcheck
