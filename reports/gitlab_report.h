// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_GITLAB_REPORT_H_
#define REPORTS_GITLAB_REPORT_H_

#include <string>

#include "checker/finding.h"
#include "reports/report.h"

namespace claimcheck {

// The Code Quality report of GitLab CI (artifacts:reports:codequality): an array of issues, one a
// finding and one for each part that was not checked.
//
//   [{"description", "check_name", "fingerprint", "severity": "major|minor|info",
//     "location": {"path", "lines": {"begin", "end"}}}]
//
// GitLab compares two branches by the fingerprints and shows one issue for each, so no two are the
// same here; they do not hang on lines. Paths are relative, as GitLab matches them with those of
// the repository. An issue must have a line: where none is known it is the first.
std::string GitlabReport(const CheckResult& result, const ReportOptions& options);

}  // namespace claimcheck

#endif  // REPORTS_GITLAB_REPORT_H_
