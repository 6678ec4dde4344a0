// SPDX-License-Identifier: Apache-2.0
#include "reports/sarif_driver.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "reports/rule.h"
#include "reports/sarif_text.h"

namespace claimcheck {
namespace {

// "QuantityDiffers", a rule's name as viewers show it (3.49.7).
std::string RuleName(absl::string_view id) {
  std::string name;
  for (absl::string_view word : absl::StrSplit(id, '-', absl::SkipEmpty())) {
    absl::StrAppend(&name, std::string(1, absl::ascii_toupper(word[0])), word.substr(1));
  }
  return name;
}

// What an editor reads of a rule, in GitHub-flavoured Markdown (3.49.13).
std::string RuleHelp(const Rule& rule) {
  std::string help = absl::StrCat(rule.explanation, "\n");
  if (!rule.first.empty()) absl::StrAppend(&help, "\n> ", rule.first, "\n");
  if (!rule.second.empty()) absl::StrAppend(&help, ">\n> ", rule.second, "\n");
  return absl::StrCat(help, "\n", rule.advice);
}

// An absolute URI, which a page that the configuration names need not be.
void WriteAddress(absl::string_view key, absl::string_view address, JsonWriter& json) {
  const bool is_absolute =
      absl::StartsWith(address, "https://") || absl::StartsWith(address, "http://");
  if (is_absolute) json.Key(key).String(address);
}

// reportingDescriptor (3.49)
void WriteDescriptor(const Rule& rule, absl::string_view rules_page, JsonWriter& json) {
  json.BeginObject();
  json.Key("id").String(rule.id);
  json.Key("name").String(RuleName(rule.id));
  WriteSarifMessage("shortDescription", SarifText(rule.meaning), json);
  WriteSarifMessage("fullDescription", SarifText(rule.explanation), json);
  json.Key("help").BeginObject();
  json.Key("text").String(SarifText(absl::StrCat(rule.explanation, " ", rule.advice)));
  json.Key("markdown").String(RuleHelp(rule));
  json.EndObject();
  WriteAddress("helpUri", RuleAddress(rules_page, rule.id), json);
  json.Key("defaultConfiguration").BeginObject();
  json.Key("level").String(SeverityName(rule.severity));
  json.EndObject();
  json.EndObject();
}

}  // namespace

void WriteSarifDriver(const ReportOptions& options, JsonWriter& json) {
  json.BeginObject();
  json.Key("name").String("claimcheck");
  json.Key("version").String(options.version);
  json.Key("semanticVersion").String(options.version);
  WriteAddress("informationUri", options.rules_page, json);
  for (const absl::string_view kind : {"rules", "notifications"}) {
    json.NewLine();
    json.Key(kind).BeginArray();
    for (const Rule& rule : Rules()) {
      if ((rule.id == kSarifNotChecked) != (kind == "notifications")) continue;
      json.NewLine();
      WriteDescriptor(rule, options.rules_page, json);
    }
    json.NewLine();
    json.EndArray();
  }
  json.EndObject();
}

std::map<absl::string_view, std::size_t> SarifRuleIndexes() {
  std::map<absl::string_view, std::size_t> indexes;
  for (const Rule& rule : Rules()) {
    if (rule.id != kSarifNotChecked) indexes.emplace(rule.id, indexes.size());
  }
  return indexes;
}

void WriteSarifMessage(absl::string_view key, absl::string_view text, JsonWriter& json) {
  json.Key(key).BeginObject();
  json.Key("text").String(text);
  json.EndObject();
}

}  // namespace claimcheck
