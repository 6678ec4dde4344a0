// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_REPORT_CONTEXT_H_
#define REPORTS_REPORT_CONTEXT_H_

#include "checker/finding.h"
#include "reports/place_cache.h"
#include "reports/report.h"

namespace claimcheck {

// What the parts of a report share.
struct ReportContext {
  const CheckResult& result;
  const ReportOptions& options;
  PlaceCache& places;
};

}  // namespace claimcheck

#endif  // REPORTS_REPORT_CONTEXT_H_
