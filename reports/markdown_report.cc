// SPDX-License-Identifier: Apache-2.0
#include "reports/markdown_report.h"

#include <set>

#include "absl/strings/str_cat.h"
#include "reports/finding_view.h"
#include "reports/markdown_escape.h"
#include "reports/markdown_finding.h"
#include "reports/markdown_overview.h"
#include "reports/page_context.h"
#include "reports/rule.h"

namespace claimcheck {
namespace {

std::string Footer(const ReportOptions& options) {
  return absl::StrCat("claimcheck ", options.version,
                      " compares what articles say; it does not know which of them is right.\n");
}

constexpr absl::string_view kLetStand =
    "- To let a finding stand, say why: in the article before the passage with `<!-- "
    "claimcheck-disable-next-line RULE: the reason -->`, for whole files with `[[suppress]]` in "
    "`.claimcheck.toml`, or for all that is found today with `--write-baseline FILE`.\n";

// What the rules of these findings mean.
std::string RulesFound(const CheckResult& result) {
  std::set<std::string> found;
  for (const Finding& finding : result.findings) found.insert(finding.rule);
  std::string markdown;
  for (const Rule& rule : Rules()) {
    if (!found.contains(std::string(rule.id))) continue;
    absl::StrAppend(&markdown, "- `", rule.id, "`: ", MarkdownText(rule.meaning), " ",
                    MarkdownText(rule.advice), "\n");
  }
  return markdown.empty() ? "" : absl::StrCat("## Rules\n\n", markdown, kLetStand, "\n");
}

constexpr absl::string_view kTableHead = "| | Topic | Positions | Rule |\n|---|---|---|---|\n";

}  // namespace

std::string MarkdownReport(const CheckResult& result, const ReportOptions& options) {
  PlaceCache places(result);
  const PageContext context{.result = result, .options = options, .places = places};
  std::string report =
      absl::StrCat("# Discrepancy report\n\n", SummaryLine(result), ".\n\n", MarkdownMatrix(result),
                   MarkdownArticles(context), MarkdownNotChecked(context), MarkdownNotices(result),
                   "## Findings\n\n");
  std::size_t number = 0;
  for (const Finding& finding : result.findings) {
    if (finding.standing.counts()) report += MarkdownFinding(context, finding, ++number);
  }
  if (number == 0) report += "None.\n\n";
  return absl::StrCat(report, MarkdownSetAside(result), MarkdownEvidence(context),
                      RulesFound(result), Footer(options));
}

std::string MarkdownComment(const CheckResult& result, const ReportOptions& options) {
  PlaceCache places(result);
  const PageContext context{.result = result, .options = options, .places = places};
  const std::string footer = Footer(options);
  const std::string not_checked = MarkdownNotChecked(context);
  const bool fits = not_checked.size() < kMaxComment / 4;
  const std::string end = absl::StrCat(
      fits ? not_checked
           : absl::StrCat(Counted(result.not_checked.size() + options.unread.size(), "part"),
                          " not checked.\n\n"),
      footer);
  std::string comment = absl::StrCat("### claimcheck: ", SummaryLine(result), "\n\n");
  const FindingCounts counts = CountFindings(result);
  const std::size_t aside = counts.suppressed + counts.in_baseline + counts.outside_changes;
  const std::size_t count = result.findings.size() - aside;
  if (count == 0) return absl::StrCat(comment, end);
  absl::StrAppend(&comment, kTableHead);
  const std::size_t room = kMaxComment - end.size() - 200;
  std::size_t shown = 0;
  for (const Finding& finding : result.findings) {
    if (!finding.standing.counts()) continue;
    const std::string row = MarkdownFindingRow(context, finding);
    if (comment.size() + row.size() > room) break;
    comment += row;
    ++shown;
  }
  const std::size_t rest = count - shown;
  if (rest > 0) {
    absl::StrAppend(&comment, "\nNot shown, for want of room: ", Counted(rest, "finding"),
                    "; the full report has them.\n");
  }
  return absl::StrCat(comment, "\n", end);
}

}  // namespace claimcheck
