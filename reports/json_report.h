// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_JSON_REPORT_H_
#define REPORTS_JSON_REPORT_H_

#include <string>

#include "checker/finding.h"
#include "reports/report.h"

namespace claimcheck {

// The schema's version; a change of what consumers rely on raises it.
inline constexpr int kReportSchemaVersion = 1;

// One JSON object with everything that was read and found, as docs/report.schema.json describes.
// Documents, claims, topics and findings stand one on a line each, so that two reports can be
// compared with diff.
std::string JsonReport(const CheckResult& result, const ReportOptions& options);

}  // namespace claimcheck

#endif  // REPORTS_JSON_REPORT_H_
