// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_NUMBER_LINE_H_
#define REPORTS_NUMBER_LINE_H_

#include <string>

#include "checker/finding.h"

namespace claimcheck {

// A picture of the positions of a finding about quantities or lengths of time: a row for each, the
// lowest first, over one axis.
//
//   A more than 6,000 · 2 articles
//   ○────────────────────────────────>      a bound: ○ without the value itself, ● with it
//         B 6,100
//        ├●┤                                 a figure, and how far its rounding reaches
//      C about 6,000
//     ▒▒▒▒●▒▒▒▒                              how far "about" reaches
//               D 6,000 to 7,000
//               ●━━━━━━━●                    a range
//
// The axis is logarithmic where the largest is more than fifty times the smallest. Empty when fewer
// than two positions can be drawn: there is nothing to see in one.
std::string NumberLine(const CheckResult& result, const Finding& finding);

}  // namespace claimcheck

#endif  // REPORTS_NUMBER_LINE_H_
