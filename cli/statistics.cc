// SPDX-License-Identifier: Apache-2.0
#include "cli/statistics.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "reports/report.h"
#include "reports/rule.h"

namespace claimcheck {
namespace {

std::string Count(std::size_t count, absl::string_view one, absl::string_view several) {
  return absl::StrCat(count, " ", count == 1 ? one : several);
}

std::string Plural(std::size_t count, absl::string_view noun) {
  return Count(count, noun, absl::StrCat(noun, "s"));
}

std::string ReadLine(const CheckResult& result) {
  std::size_t quantities = 0, dates = 0, durations = 0;
  for (std::size_t i = 0; i < result.claims.size(); ++i) {
    const ClaimKind kind = result.claim(i).kind;
    ++(kind == ClaimKind::kQuantity ? quantities : kind == ClaimKind::kDate ? dates : durations);
  }
  return absl::StrCat(
      Plural(result.articles.size(), "article"), ", ", Plural(result.claims.size(), "claim"), " (",
      Count(quantities, "quantity", "quantities"), ", ", Plural(dates, "date"), ", ",
      Plural(durations, "duration"), "), ", Plural(result.topics.size(), "topic"), "\n");
}

// What of `result` falls under `rule`.
CheckResult OnlyOf(const CheckResult& result, absl::string_view rule) {
  CheckResult only;
  for (const Finding& finding : result.findings) {
    if (finding.rule == rule) only.findings.push_back(finding);
  }
  for (const Notice& notice : result.notices) {
    if (notice.rule == rule) only.notices.push_back(notice);
  }
  return only;
}

std::string CountsText(const FindingCounts& counts) {
  std::vector<std::string> parts;
  if (counts.errors > 0) parts.push_back(Plural(counts.errors, "error"));
  if (counts.warnings > 0) parts.push_back(Plural(counts.warnings, "warning"));
  if (counts.notes > 0) parts.push_back(Plural(counts.notes, "note"));
  if (counts.suppressed > 0) parts.push_back(absl::StrCat(counts.suppressed, " suppressed"));
  if (counts.in_baseline > 0) parts.push_back(absl::StrCat(counts.in_baseline, " in the baseline"));
  if (counts.outside_changes > 0) {
    parts.push_back(absl::StrCat(counts.outside_changes, " outside the changed lines"));
  }
  return absl::StrJoin(parts, ", ");
}

}  // namespace

std::string Statistics(const CheckResult& result) {
  std::size_t width = 0;
  for (const Rule& rule : Rules()) width = std::max(width, rule.id.size());
  std::string text = ReadLine(result);
  for (const Rule& rule : Rules()) {
    std::string counts = CountsText(CountFindings(OnlyOf(result, rule.id)));
    if (rule.id == "not-checked" && !result.not_checked.empty()) {
      counts = Count(result.not_checked.size(), "file or part", "files or parts");
    }
    if (counts.empty()) continue;
    absl::StrAppend(&text, rule.id, std::string(width - rule.id.size() + 2, ' '), counts, "\n");
  }
  return text;
}

}  // namespace claimcheck
