// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_REMARK_H_
#define REPORTS_REMARK_H_

#include <string>
#include <vector>

#include "checker/finding.h"
#include "reports/file_place.h"
#include "reports/report.h"

namespace claimcheck {

// What a report says at one place of one file. CI systems know nothing else: a finding, which is
// about several passages, is a remark at the passage that FindingPassages puts first; so is a
// Notice, a file that could not be read, and a part that was not checked.
struct Remark {
  std::string rule;
  Severity severity = Severity::kError;
  FilePlace place;
  std::string about;        // of a finding; else empty
  std::string sentence;     // the message in one line; see FindingSentence
  std::string lines;        // the same with a line for each passage; see FindingLines
  std::string address;      // where the rule is told
  std::string fingerprint;  // stable, and no two remarks have the same
  bool not_checked = false;
};

// The remarks of a report, most severe first: what was not read and not checked, then the findings
// that count (see Standing) in their order, then notices.
std::vector<Remark> Remarks(const CheckResult& result, const ReportOptions& options);

// The fingerprint of a notice, over its rule, file and words; not over its place.
std::string NoticeFingerprint(const Notice& notice, const ReportOptions& options);

}  // namespace claimcheck

#endif  // REPORTS_REMARK_H_
