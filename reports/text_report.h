// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_TEXT_REPORT_H_
#define REPORTS_TEXT_REPORT_H_

#include <string>

#include "checker/finding.h"
#include "reports/report.h"

namespace claimcheck {

// What a person reads at a terminal, in the manner of compilers: a line with place, severity and
// sentence, which editors and CI logs know how to jump to; the passages with their figures
// underlined; then why they were held against each other.
//
//   agency.txt:9:1: warning: two figures are given for people killed … [quantity-differs]
//     --> agency.txt:9:1
//      |
//    9 | More than 6,000 people have died in the war that broke out in April 2014 …
//      | ^^^^^^^^^^^^^^^^^^^^^ more than 6,000
//      |
//     --> daily.txt:33:45
//      |
//   33 | The toll of the war, says the mission, now exceeds 6,100 people, …
//      |                                            ^^^^^^^^^^^^^^^^^^^^ more than 6,100 (UN)
//      |
//      = differs: both are lower bounds, so both can be true, but the figures differ
//      = about the same thing: same measure: death toll ~ killed
//
// A position that several claims share is quoted once, "also in" names the other places. After the
// findings come notes on publication dates that an article did not simply state, what was not
// checked, and a line of counts. Nothing of an article reaches the terminal but visible characters.
std::string TextReport(const CheckResult& result, const ReportOptions& options);

}  // namespace claimcheck

#endif  // REPORTS_TEXT_REPORT_H_
