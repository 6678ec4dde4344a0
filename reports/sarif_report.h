// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_SARIF_REPORT_H_
#define REPORTS_SARIF_REPORT_H_

#include <string>

#include "checker/finding.h"
#include "reports/report.h"

namespace claimcheck {

// A log in SARIF 2.1.0 (OASIS standard, Errata 01), as code scanning services, editors and viewers
// read it. One run:
//
//   tool.driver        every rule with its help; "not-checked" among the notifications (3.19)
//   columnKind         unicodeCodePoints (3.14.17)
//   artifacts          every file that was read, under the base SRCROOT: the folder that claimcheck
//                      was started in. What that is on this machine is not told (3.14.14).
//   invocations        what was not read or not fully checked, each a notification;
//                      executionSuccessful is false then (3.20.14)
//   results            a finding or notice each; suppressed and known findings say that they are
//                      (3.27.23, 3.27.24). A finding is at the passage that FindingPassages puts
//                      first; those of the other positions are relatedLocations, and the
//                      message links to them (3.11.6); behind them stand those that repeat a
//                      position.
//
// A region has lines and columns and, where offsets count in the file, bytes (3.30.4). Articles
// that are no text file of their own have a logical location as well; see file_place.h.
std::string SarifReport(const CheckResult& result, const ReportOptions& options);

}  // namespace claimcheck

#endif  // REPORTS_SARIF_REPORT_H_
