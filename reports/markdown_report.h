// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_MARKDOWN_REPORT_H_
#define REPORTS_MARKDOWN_REPORT_H_

#include <cstddef>
#include <string>

#include "checker/finding.h"
#include "reports/report.h"

namespace claimcheck {

// What html_report.h shows, without its pictures, as GitHub Flavored Markdown: tables under
// headings, the evidence folded up. Safe with any article; see markdown_escape.h.
std::string MarkdownReport(const CheckResult& result, const ReportOptions& options);

// GitHub takes comments of 65,536 characters. This is a count of bytes, of which a character has
// one at least, and leaves room for what a bot puts around the report.
inline constexpr std::size_t kMaxComment = 64'000;

// The short form, for a comment on a pull request: a table with a line for each finding, the most
// severe first, as many as fit into kMaxComment bytes; what is left out is counted.
std::string MarkdownComment(const CheckResult& result, const ReportOptions& options);

}  // namespace claimcheck

#endif  // REPORTS_MARKDOWN_REPORT_H_
