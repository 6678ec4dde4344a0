// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_HTML_REPORT_H_
#define REPORTS_HTML_REPORT_H_

#include <string>

#include "checker/finding.h"
#include "reports/report.h"

namespace claimcheck {

// What a standards desk opens, forwards, prints and archives: one HTML file that needs nothing
// else. Overview, findings, evidence, rules; see the headers of its parts.
//
// Its Content-Security-Policy allows one style sheet and one script, by their hashes, and nothing
// else: no network, no inline handlers, no style attributes. Without scripts all is there; the
// script adds search, filters, sorting, keys and the CSV. What comes from articles is escaped by
// html_escape.h and linked by place_link.h, whoever wrote it.
std::string HtmlReport(const CheckResult& result, const ReportOptions& options);

}  // namespace claimcheck

#endif  // REPORTS_HTML_REPORT_H_
