// SPDX-License-Identifier: Apache-2.0
#include "cli/config_table.h"

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "claims/lexicon/time_zone.h"
#include "claims/lexicon/units.h"
#include "claims/value/date_interval.h"
#include "cli/file_path.h"
#include "cli/nearest_name.h"
#include "reports/rule.h"

namespace claimcheck {
namespace {

absl::Status Wrong(absl::string_view what) { return absl::InvalidArgumentError(what); }

absl::Status SetPatterns(const std::vector<std::string>& texts, const ConfigPlace& place,
                         std::vector<PathPattern>& patterns) {
  for (const std::string& text : texts) {
    std::optional<PathPattern> pattern = ParsePathPattern(text);
    if (!pattern) return Wrong(absl::StrCat("holds \"", text, "\", which matches nothing"));
    pattern->line = place.line;
    pattern->column = place.column;
    patterns.push_back(*std::move(pattern));
  }
  return absl::OkStatus();
}

absl::Status CheckRule(absl::string_view name) {
  if (FindRule(name) != nullptr) return absl::OkStatus();
  std::vector<std::string> names;
  for (const Rule& rule : Rules()) names.emplace_back(rule.id);
  const std::string mend = DidYouMean(name, names);
  return Wrong(absl::StrCat("is for no rule that there is",
                            mend.empty() ? "; claimcheck rules lists them" : mend));
}

absl::Status SetFailOn(const ConfigValue& value, Config& config) {
  config.has_fail_on = true;
  config.fail_on = SeverityNamed(value.text);
  return absl::OkStatus();
}

absl::Status SetMinConfidence(const ConfigValue& value, Config& config) {
  if (!absl::SimpleAtod(value.text, &config.min_confidence)) return Wrong("is no number");
  return absl::OkStatus();
}

absl::Status SetBaseline(const ConfigValue& value, Config& config) {
  config.baseline = Within(config.folder, value.text);
  return absl::OkStatus();
}

absl::Status SetRulesPage(const ConfigValue& value, Config& config) {
  if (!absl::StrContains(value.text, ":")) {
    return Wrong("is no address; give one such as https://desk.example/rules");
  }
  config.rules_page = value.text;
  return absl::OkStatus();
}

absl::Status SetRule(const ConfigValue& value, Config& config) {
  const absl::Status known = CheckRule(value.key);
  if (known.ok()) config.rules.push_back({value.key, SeverityNamed(value.text)});
  return known;
}

absl::Status SetPublished(const ConfigValue& value, Config& config) {
  const std::optional<PathPattern> paths = ParsePathPattern(value.key);
  if (!paths) return Wrong("is for a pattern that matches nothing");
  const std::optional<absl::CivilDay> day = ParseIsoDay(value.text);
  if (!day) {
    return Wrong(absl::StrCat("is \"", value.text, "\"; give a day such as \"2015-05-11\""));
  }
  config.published.push_back({*paths, *day, value.place});
  return absl::OkStatus();
}

absl::Status SetDates(const ConfigValue& value, Config& config) {
  config.outlets.back().habits.dates =
      value.text == "day-first" ? DayMonthOrder::kDayFirst : DayMonthOrder::kMonthFirst;
  return absl::OkStatus();
}

absl::Status SetCurrency(const ConfigValue& value, Config& config) {
  if (!absl::EndsWith(CurrencyName(value.text), "dollar")) {
    return Wrong(absl::StrCat("is \"", value.text,
                              "\"; give the ISO 4217 code of dollars, such as \"AUD\""));
  }
  config.outlets.back().habits.currency = value.text;
  return absl::OkStatus();
}

absl::Status SetTimeZone(const ConfigValue& value, Config& config) {
  if (!OffsetAt({.minutes = std::nullopt, .place = value.text}, absl::CivilDay(2020, 1, 1), 0)) {
    return Wrong(absl::StrCat(
        "is \"", value.text, "\"; give a name of the IANA database, such as \"Australia/Sydney\""));
  }
  config.outlets.back().habits.time_zone = value.text;
  return absl::OkStatus();
}

absl::Status EndOutlet(Config& config) {
  if (config.outlets.back().habits == OutletHabits{}) {
    return Wrong("says nothing of an outlet; give dates, currency or time-zone");
  }
  return absl::OkStatus();
}

// percent and amount: one of them.
absl::Status SetAmount(const ConfigValue& value, bool is_percent, Config& config) {
  Tolerance& tolerance = config.tolerances.back();
  const std::optional<Decimal> amount = Decimal::Parse(value.text);
  if (!amount) return Wrong("is too long a number");
  if (tolerance.amount != Decimal(0)) return Wrong("is one too many; give percent or amount");
  tolerance.amount = *amount;
  tolerance.is_percent = is_percent;
  return absl::OkStatus();
}

absl::Status EndTolerance(Config& config) {
  const Tolerance& tolerance = config.tolerances.back();
  if (tolerance.amount == Decimal(0)) return Wrong("tolerates nothing; give percent or amount");
  if (!tolerance.is_percent && tolerance.unit.empty()) {
    return Wrong("has an amount without a unit; give unit = \"kilometre\" or the like");
  }
  return absl::OkStatus();
}

absl::Status SetReason(const ConfigValue& value, Config& config) {
  if (value.text.empty()) return Wrong("is empty; say why the finding is let stand");
  config.suppressions.back().reason = value.text;
  return absl::OkStatus();
}

absl::Status SetGroups(const ConfigValue& value, std::vector<std::vector<std::string>>& groups) {
  groups = value.groups;
  return absl::OkStatus();
}

using V = const ConfigValue&;
using enum ConfigType;

ConfigTable TopTable() {
  return {
      "",
      ConfigShape::kTable,
      "",
      {{.name = "drafts",
        .type = kTexts,
        .default_value = "[]",
        .example = "[\"drafts/\"]",
        .help = "The articles to check, when the command line names none.",
        .set = [](V v, Config& c) { return SetPatterns(v.texts, v.place, c.drafts); }},
       {.name = "sources",
        .type = kTexts,
        .default_value = "[]",
        .example = "[\"wire/\", \"published/**/*.md\"]",
        .help = "What they are compared with, unless --against says otherwise. Without sources all "
                "articles are compared with each other.",
        .set = [](V v, Config& c) { return SetPatterns(v.texts, v.place, c.sources); }},
       {.name = "ignore",
        .type = kTexts,
        .default_value = "[]",
        .example = "[\"*.bak.md\", \"drafts/old/\"]",
        .help = "Never read, however they are named; the same as lines of .claimcheckignore.",
        .set = [](V v, Config& c) { return SetPatterns(v.texts, v.place, c.ignore); }},
       {.name = "fail-on",
        .type = kChoice,
        .choices = {"error", "warning", "note", "never"},
        .default_value = "\"error\"",
        .example = "\"warning\"",
        .help = "The lowest severity that makes the exit status 1.",
        .set = SetFailOn},
       {.name = "min-confidence",
        .type = kShare,
        .default_value = "0",
        .example = "0.6",
        .help = "Findings that are less certain than this, from 0 to 1, are not made.",
        .set = SetMinConfidence},
       {.name = "baseline",
        .type = kText,
        .example = "\".claimcheck-baseline.json\"",
        .help = "The file of known findings, which do not count.",
        .set = SetBaseline},
       {.name = "rules-page",
        .type = kText,
        .example = "\"https://desk.example/rules\"",
        .help = "The page that findings link to, with the rule's name after a #; the program's own "
                "page without it.",
        .set = SetRulesPage}}};
}

ConfigTable RulesTable() {
  return {"rules",
          ConfigShape::kMap,
          "How severe the findings of a rule are; off: not made. claimcheck rules lists them.",
          {{.name = "RULE",
            .type = kChoice,
            .choices = {"off", "note", "warning", "error"},
            .example = "\"error\"",
            .help = "A rule's severity.",
            .set = SetRule}},
          "quantity-differs"};
}

ConfigTable PublishedTable() {
  return {
      "published",
      ConfigShape::kMap,
      "The publication day of articles that do not carry one, by pattern; the last match counts.",
      {{.name = "PATTERN",
        .type = kText,
        .example = "\"2015-05-11\"",
        .help = "A day.",
        .set = SetPublished}},
      "\"wire/monday/\""};
}

ConfigTable OutletTable() {
  ConfigTable table = {
      "outlet",
      ConfigShape::kList,
      "How an outlet writes what can be read two ways. What an article shows itself goes before.",
      {{.name = "paths",
        .type = kTexts,
        .example = "[\"drafts/\"]",
        .help = "The outlet's articles; without it all.",
        .set = [](V v,
                  Config& c) { return SetPatterns(v.texts, v.place, c.outlets.back().paths); }},
       {.name = "dates",
        .type = kChoice,
        .choices = {"day-first", "month-first"},
        .example = "\"day-first\"",
        .help = "What 11/05/2015 means: 11 May, or 5 November.",
        .set = SetDates},
       {.name = "currency",
        .type = kText,
        .example = "\"AUD\"",
        .help = "Whose dollars a bare $ means: an ISO 4217 code.",
        .set = SetCurrency},
       {.name = "time-zone",
        .type = kText,
        .example = "\"Australia/Sydney\"",
        .help =
            "Whose clock a time without a zone is told by, when another article tells its own: a "
            "name of the IANA database.",
        .set = SetTimeZone}}};
  table.begin = [](const ConfigPlace&, Config& c) { c.outlets.emplace_back(); };
  table.end = EndOutlet;
  return table;
}

ConfigTable ToleranceTable() {
  ConfigTable table = {
      "tolerance",
      ConfigShape::kList,
      "Differences that are no disagreement. The claims of `claimcheck extract` name units and "
      "measures.",
      {{.name = "unit",
        .type = kText,
        .example = "\"USD\"",
        .help = "For figures in this unit; without it any.",
        .set =
            [](V v, Config& c) {
              c.tolerances.back().unit = v.text;
              return absl::OkStatus();
            }},
       {.name = "measure",
        .type = kText,
        .example = "\"damage\"",
        .help = "For figures of this measure; without it any.",
        .set =
            [](V v, Config& c) {
              c.tolerances.back().measure = v.text;
              return absl::OkStatus();
            }},
       {.name = "percent",
        .type = kNumber,
        .example = "1",
        .help = "How many hundredths of the larger figure the two may be apart.",
        .set = [](V v, Config& c) { return SetAmount(v, true, c); }},
       {.name = "amount",
        .type = kNumber,
        .example = "",
        .help = "Or how many units.",
        .set = [](V v, Config& c) { return SetAmount(v, false, c); }}}};
  table.begin = [](const ConfigPlace& p, Config& c) {
    c.tolerances.push_back({.place = PlaceText(p)});
  };
  table.end = EndTolerance;
  return table;
}

ConfigTable SuppressTable() {
  ConfigTable table = {
      "suppress",
      ConfigShape::kList,
      "Findings that are let stand. One that nothing needs any longer is reported.",
      {{.name = "rule",
        .type = kText,
        .required = true,
        .example = "\"quantity-differs\"",
        .help = "The rule.",
        .set =
            [](V v, Config& c) {
              c.suppressions.back().rule = v.text;
              return CheckRule(v.text);
            }},
       {.name = "paths",
        .type = kTexts,
        .required = true,
        .example = "[\"drafts/election/\"]",
        .help = "The articles that it is let stand in.",
        .set =
            [](V v, Config& c) {
              return SetPatterns(v.texts, v.place, c.suppressions.back().paths);
            }},
       {.name = "reason",
        .type = kText,
        .required = true,
        .example = "\"preliminary counts, marked as such\"",
        .help = "Why.",
        .set = SetReason}}};
  table.begin = [](const ConfigPlace& p, Config& c) { c.suppressions.push_back({.place = p}); };
  return table;
}

ConfigTable HouseTable() {
  return {"house",
          ConfigShape::kTable,
          "Words that the desk knows to be one thing.",
          {{.name = "names",
            .type = kGroups,
            .example = "[[\"United Nations\", \"UN\"]]",
            .help = "Names of one entity, a group each.",
            .set = [](V v, Config& c) { return SetGroups(v, c.house.names); }},
           {.name = "measures",
            .type = kGroups,
            .example = "[[\"turnover\", \"sales\", \"takings\"]]",
            .help = "Words and phrases for one measure, a group each.",
            .set = [](V v, Config& c) { return SetGroups(v, c.house.measures); }}}};
}

}  // namespace

const std::vector<ConfigTable>& ConfigTables() {
  static const auto& tables = *new std::vector<ConfigTable>{
      TopTable(),       RulesTable(),    PublishedTable(), OutletTable(),
      ToleranceTable(), SuppressTable(), HouseTable()};
  return tables;
}

}  // namespace claimcheck
