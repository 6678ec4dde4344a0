// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_TEXT_FINDING_H_
#define REPORTS_TEXT_FINDING_H_

#include <string>

#include "checker/finding.h"
#include "reports/report_context.h"

namespace claimcheck {

using TextContext = ReportContext;

// One finding as text_report.h shows it, with an empty line at its end.
std::string FindingText(const TextContext& context, const Finding& finding);

}  // namespace claimcheck

#endif  // REPORTS_TEXT_FINDING_H_
