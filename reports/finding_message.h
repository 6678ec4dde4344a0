// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_FINDING_MESSAGE_H_
#define REPORTS_FINDING_MESSAGE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/finding.h"
#include "reports/finding_passage.h"
#include "reports/report_context.h"

namespace claimcheck {

// "daily.txt:33:45"; of a title that is not in the text "news.jsonl#7 (title):1:5". The path is as
// given and may hold any byte.
std::string PassageLocation(const ReportContext& context, std::size_t claim);

// `text` with a space for each line end.
std::string OneLine(absl::string_view text);

// Whether a sentence has its full stop.
bool HasFullStop(absl::string_view text);

// What a format says that has one message and one place for a finding: the sentence, then the
// passages elsewhere that it is about, the first five of them:
//
//   two figures are given for people killed; compare more than 6,100 (UN) at daily.txt:33:45
//
// One line, though it may hold any character of an article but a line end.
std::string FindingSentence(const ReportContext& context, const Finding& finding,
                            const std::vector<FindingPassage>& passages);

// The same for a format that has room: the sentence, then a line for each passage.
//
//   two figures are given for people killed
//   agency.txt:9:1: more than 6,000: “More than 6,000 people”
//   daily.txt:33:45: more than 6,100 (UN): “exceeded 6,100 people”
std::string FindingLines(const ReportContext& context, const Finding& finding,
                         const std::vector<FindingPassage>& passages);

}  // namespace claimcheck

#endif  // REPORTS_FINDING_MESSAGE_H_
