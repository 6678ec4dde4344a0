// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_RDJSON_REPORT_H_
#define REPORTS_RDJSON_REPORT_H_

#include <string>

#include "checker/finding.h"
#include "reports/report.h"

namespace claimcheck {

// Reviewdog Diagnostic Format: what `reviewdog -f=rdjson` comments on a pull request with, wherever
// it is hosted. A diagnostic a finding, and one for each part that was not checked:
//
//   {"source": {"name": "claimcheck"}, "diagnostics": [
//   {"message": "…", "location": {"path": "a.txt", "range": {"start": {"line": 7, "column": 4},
//   …}},
//    "severity": "ERROR|WARNING|INFO", "code": {"value": "date-conflict"}}]}
//
// Columns count bytes of UTF-8 from 1 and ranges are half-open, as reviewdog.proto says; where no
// column is known the range is of lines.
std::string RdjsonReport(const CheckResult& result, const ReportOptions& options);

// The diagnostics alone, one a line (`reviewdog -f=rdjsonl`), each with its source.
std::string RdjsonlReport(const CheckResult& result, const ReportOptions& options);

}  // namespace claimcheck

#endif  // REPORTS_RDJSON_REPORT_H_
