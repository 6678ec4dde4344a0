// SPDX-License-Identifier: Apache-2.0
#include "reports/report.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "reports/checkstyle_report.h"
#include "reports/github_report.h"
#include "reports/gitlab_report.h"
#include "reports/html_report.h"
#include "reports/json_report.h"
#include "reports/jsonl_report.h"
#include "reports/junit_report.h"
#include "reports/markdown_report.h"
#include "reports/rdjson_report.h"
#include "reports/sarif_report.h"
#include "reports/text_report.h"

namespace claimcheck {
namespace {

std::size_t& CountOf(Severity severity, FindingCounts& counts) {
  switch (severity) {
    case Severity::kError:
      return counts.errors;
    case Severity::kWarning:
      return counts.warnings;
    case Severity::kNote:
      break;
  }
  return counts.notes;
}

// The count of those that stand like `standing`, which does not count.
std::size_t& CountOf(const Standing& standing, FindingCounts& counts) {
  if (standing.suppression) return counts.suppressed;
  if (standing.baseline == BaselineState::kUnchanged) return counts.in_baseline;
  return counts.outside_changes;
}

}  // namespace

std::string UnreadInWords(const Unread& unread) {
  return absl::StrCat(unread.path, unread.line > 0 ? absl::StrCat(":", unread.line) : "", ": ",
                      unread.reason);
}

const std::vector<ReportFormat>& ReportFormats() {
  static const auto& formats =
      *new std::vector<ReportFormat>{{"text", TextReport},
                                     {"json", JsonReport},
                                     {"jsonl", JsonlReport},
                                     {"sarif", SarifReport},
                                     {"github", GithubReport},
                                     {"gitlab", GitlabReport},
                                     {"junit", JunitReport},
                                     {"checkstyle", CheckstyleReport},
                                     {"rdjson", RdjsonReport},
                                     {"rdjsonl", RdjsonlReport},
                                     {"html", HtmlReport},
                                     {"markdown", MarkdownReport},
                                     {"markdown-comment", MarkdownComment}};
  return formats;
}

absl::StatusOr<ReportFormat> FindReportFormat(absl::string_view name) {
  for (const ReportFormat& format : ReportFormats()) {
    if (format.name == name) return format;
  }
  const auto append_name = [](std::string* out, const ReportFormat& format) {
    absl::StrAppend(out, format.name);
  };
  const std::string known = absl::StrJoin(ReportFormats(), ", ", append_name);
  return absl::InvalidArgumentError(
      absl::StrCat("there is no format \"", name, "\"; formats are ", known));
}

FindingCounts CountFindings(const CheckResult& result) {
  FindingCounts counts;
  for (const Finding& finding : result.findings) {
    if (finding.standing.counts()) {
      ++CountOf(finding.severity, counts);
    } else {
      ++CountOf(finding.standing, counts);
    }
  }
  for (const Notice& notice : result.notices) ++CountOf(notice.severity, counts);
  return counts;
}

}  // namespace claimcheck
