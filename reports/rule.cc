// SPDX-License-Identifier: Apache-2.0
#include "reports/rule.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claims/text/table.h"

namespace claimcheck {

namespace embedded {
absl::string_view rules();
}

namespace {

constexpr std::size_t kTextColumns = 80;

Severity SeverityCalled(absl::string_view name) {
  if (name == SeverityName(Severity::kNote)) return Severity::kNote;
  if (name == SeverityName(Severity::kWarning)) return Severity::kWarning;
  return Severity::kError;
}

std::vector<Rule> ReadRules() {
  std::vector<Rule> rules;
  for (const TableRow& row : ReadEmbeddedTable(
           "rules.tsv", embedded::rules(),
           {"id", "severity", "meaning", "explanation", "first", "second", "advice"})) {
    rules.push_back({.id = row.cells[0],
                     .severity = SeverityCalled(row.cells[1]),
                     .meaning = row.cells[2],
                     .explanation = row.cells[3],
                     .first = row.cells[4],
                     .second = row.cells[5],
                     .advice = row.cells[6]});
  }
  return rules;
}

// `text` in lines of at most kTextColumns, each after `indent` spaces. Counts bytes: the table is
// nearly all ASCII.
std::string Wrapped(absl::string_view text, std::size_t indent) {
  std::string wrapped;
  std::size_t column = kTextColumns;
  for (absl::string_view word : absl::StrSplit(text, ' ', absl::SkipEmpty())) {
    if (column + 1 + word.size() > kTextColumns) {
      absl::StrAppend(&wrapped, wrapped.empty() ? "" : "\n", std::string(indent, ' '), word);
      column = indent + word.size();
    } else {
      absl::StrAppend(&wrapped, " ", word);
      column += 1 + word.size();
    }
  }
  return absl::StrCat(wrapped, "\n");
}

}  // namespace

const std::vector<Rule>& Rules() {
  static const auto& rules = *new std::vector<Rule>(ReadRules());
  return rules;
}

const Rule* FindRule(absl::string_view id) {
  for (const Rule& rule : Rules()) {
    if (rule.id == id) return &rule;
  }
  return nullptr;
}

std::string RuleAddress(absl::string_view page, absl::string_view id) {
  return absl::StrCat(page, "#", id);
}

std::string RuleList() {
  std::size_t id_width = 0;
  for (const Rule& rule : Rules()) id_width = std::max(id_width, rule.id.size());
  std::string list;
  for (const Rule& rule : Rules()) {
    const absl::string_view severity = SeverityName(rule.severity);
    absl::StrAppend(&list, rule.id, std::string(id_width - rule.id.size() + 2, ' '), severity,
                    std::string(9 - severity.size(), ' '), rule.meaning, "\n");
  }
  return list;
}

std::string RuleText(const Rule& rule) {
  std::string text = absl::StrCat(rule.id, " (", SeverityName(rule.severity), ")\n\n",
                                  Wrapped(rule.meaning, 0), "\n", Wrapped(rule.explanation, 0));
  if (!rule.first.empty()) absl::StrAppend(&text, "\nExample:\n\n", Wrapped(rule.first, 4));
  if (!rule.second.empty()) absl::StrAppend(&text, "\n", Wrapped(rule.second, 4));
  absl::StrAppend(&text, "\n", Wrapped(rule.advice, 0), "\n", RuleAddress(kRulesPage, rule.id),
                  "\n");
  return text;
}

std::string RulesMarkdown() {
  std::string page =
      "<!-- Made from reports/rules.tsv by `cmake --build build/debug --target update_golden`; "
      "edit that. -->\n\n# Rules\n\nWhat claimcheck reports, and what each finding means. "
      "`claimcheck explain RULE` prints the same.\n";
  for (const Rule& rule : Rules()) {
    absl::StrAppend(&page, "\n## ", rule.id, "\n\n**", rule.meaning,
                    "** Severity: ", SeverityName(rule.severity), ".\n\n", rule.explanation, "\n");
    if (!rule.first.empty()) absl::StrAppend(&page, "\n> ", rule.first, "\n");
    if (!rule.second.empty()) absl::StrAppend(&page, ">\n> ", rule.second, "\n");
    absl::StrAppend(&page, "\n", rule.advice, "\n");
  }
  return page;
}

}  // namespace claimcheck
