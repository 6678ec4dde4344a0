// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_JUNIT_REPORT_H_
#define REPORTS_JUNIT_REPORT_H_

#include <string>

#include "checker/finding.h"
#include "reports/report.h"

namespace claimcheck {

// JUnit's XML, as CI systems show test results: a suite a file, in the order of their paths, and in
// it a case a finding.
//
//   <testsuites name="claimcheck" tests="3" failures="1" errors="0">
//     <testsuite name="news/a.txt" tests="2" failures="1" errors="0">
//       <testcase name="date-conflict: beginning of the crisis [d4e5f6]" classname="news/a.txt">
//         <failure message="…" type="error">…</failure>
//
// An error or warning is a failure, whose type is the severity; a note is a case that passes, told
// in its system-out; a part that was not checked is an error. A file about which there is nothing
// to say is one case that passes, so that clean articles show as such and the report is never empty
// (Jenkins fails a build for a report without cases). With drafts, files are drafts. Cases keep
// their names from run to run. There are no times: the report holds no clock.
std::string JunitReport(const CheckResult& result, const ReportOptions& options);

}  // namespace claimcheck

#endif  // REPORTS_JUNIT_REPORT_H_
