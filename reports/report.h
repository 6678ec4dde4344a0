// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_REPORT_H_
#define REPORTS_REPORT_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/finding.h"
#include "reports/rule.h"

namespace claimcheck {

// A file, or a line of one (0: all of it), that could not be read at all, and why.
struct Unread {
  std::string path;
  std::size_t line = 0;
  std::string reason;
};

// "a.jsonl:2: not JSON"
std::string UnreadInWords(const Unread& unread);

// What a report is asked for besides what was found.
struct ReportOptions {
  std::string version;                 // of the program, "0.1.0"
  bool color = false;                  // text only: colours for a terminal
  bool quiet = false;                  // text only: findings without the notes and the summary
  std::size_t width = 100;             // text only: columns that a quoted line may take
  std::string rules_page{kRulesPage};  // see RuleAddress
  std::string folder;                  // that relative paths start from, absolute; empty: not known
  std::vector<Unread> unread;          // the exit status is then 2
  std::vector<bool> drafts;            // for every article, whether it is a draft; may be empty
  std::string to_folder;               // html: from the report's folder to the working one: "../"
};

// A format is a name and a function from a result to the bytes of a report. The same result and
// options give the same bytes.
struct ReportFormat {
  absl::string_view name;
  std::string (*write)(const CheckResult& result, const ReportOptions& options);
};

// The formats of this version, in the order that help lists them.
const std::vector<ReportFormat>& ReportFormats();

// The format called `name`. Errors name those that there are: "there is no format "jsn"; formats
// are text, json, jsonl".
absl::StatusOr<ReportFormat> FindReportFormat(absl::string_view name);

// How many findings and notices there are of each severity, of those that count; and how many
// findings do not, each counted once by the first of the reasons that holds.
struct FindingCounts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t suppressed = 0;
  std::size_t in_baseline = 0;
  std::size_t outside_changes = 0;
};
FindingCounts CountFindings(const CheckResult& result);

}  // namespace claimcheck

#endif  // REPORTS_REPORT_H_
