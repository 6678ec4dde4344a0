// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_RULE_H_
#define REPORTS_RULE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/finding.h"

namespace claimcheck {

// What a finding's rule means. The rules are rows of reports/rules.tsv; `claimcheck rules`,
// `claimcheck explain` and docs/rules.md are made from them.
struct Rule {
  absl::string_view id;  // "quantity-conflict"
  Severity severity = Severity::kError;
  absl::string_view meaning;      // one line
  absl::string_view explanation;  // what is compared, and what is not flagged
  absl::string_view first;        // an example: two passages that the rule flags
  absl::string_view second;
  absl::string_view advice;  // what an editor would do about it
};

// The page that tells all rules, a section each; ReportOptions::rules_page may name another.
inline constexpr absl::string_view kRulesPage = CLAIMCHECK_RULES_PAGE;

// Where the rule `id` is told on `page`: "https://…/docs/rules.md#quantity-differs".
std::string RuleAddress(absl::string_view page, absl::string_view id);

// All rules of this version, in the file's order.
const std::vector<Rule>& Rules();

// The rule with this id, or nullptr.
const Rule* FindRule(absl::string_view id);

// `claimcheck rules`: a line for each, id, severity and meaning in columns.
std::string RuleList();

// `claimcheck explain RULE`: the rule in full, wrapped at 80 columns.
std::string RuleText(const Rule& rule);

// docs/rules.md, complete.
std::string RulesMarkdown();

}  // namespace claimcheck

#endif  // REPORTS_RULE_H_
