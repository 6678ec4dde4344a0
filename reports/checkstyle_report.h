// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_CHECKSTYLE_REPORT_H_
#define REPORTS_CHECKSTYLE_REPORT_H_

#include <string>

#include "checker/finding.h"
#include "reports/report.h"

namespace claimcheck {

// The XML of Checkstyle's XMLLogger, which Jenkins, reviewdog, SonarQube and others read: findings
// by the file that they are reported in, files in the order of their paths.
//
//   <checkstyle version="4.3">
//     <file name="news/a.txt">
//       <error line="7" column="4" severity="error" message="…" source="claimcheck.date-conflict"/>
//
// A note is "info". Columns count code points; both numbers are left out where they are not known.
std::string CheckstyleReport(const CheckResult& result, const ReportOptions& options);

}  // namespace claimcheck

#endif  // REPORTS_CHECKSTYLE_REPORT_H_
