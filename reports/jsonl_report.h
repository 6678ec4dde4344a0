// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_JSONL_REPORT_H_
#define REPORTS_JSONL_REPORT_H_

#include <string>

#include "checker/finding.h"
#include "reports/report.h"

namespace claimcheck {

// One FINDING object of docs/report.schema.json a line. So that a line can be read on its own, it
// carries the claims of its positions too, as "passages", each with the path of its document.
std::string JsonlReport(const CheckResult& result, const ReportOptions& options);

}  // namespace claimcheck

#endif  // REPORTS_JSONL_REPORT_H_
