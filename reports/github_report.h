// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_GITHUB_REPORT_H_
#define REPORTS_GITHUB_REPORT_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/finding.h"
#include "reports/report.h"

namespace claimcheck {

// Workflow commands, which GitHub Actions turns into annotations on the lines of a pull request:
// one a finding, most severe first, then what was not checked.
//
//   ::error title=date-conflict,file=a.txt,line=7,endLine=7,col=4,endColumn=14::Two dates … %0A…
//
// GitHub shows ten annotations of a kind and step and drops the rest without a word. So no more are
// written of a kind, and a notice at the end counts the others; the tenth notice gives way to it.
//
// Written as `@actions/core` writes them, to the byte. Within a command stand only visible
// characters of an article: what a log would obey is told as its code point.
std::string GithubReport(const CheckResult& result, const ReportOptions& options);

// `text` as the message of a command, and as the value of one of its properties: `%`, CR and LF are
// percent-encoded, in a property `:` and `,` too. So no text can end a command or begin another.
std::string GithubData(absl::string_view text);
std::string GithubProperty(absl::string_view text);

}  // namespace claimcheck

#endif  // REPORTS_GITHUB_REPORT_H_
