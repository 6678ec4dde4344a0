// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_PARTS_OF_TOTAL_H_
#define CHECKER_PARTS_OF_TOTAL_H_

#include <vector>

#include "checker/check.h"

namespace claimcheck {

// Totals that an article gives and then takes apart, where the parts come to more:
//
//   "Hospitals received 12 people. Six were taken to Halden Hospital, four to Velje Clinic. Tarvos
//   Medical Centre received four."                                12, and 14 = 6 + 4 + 4
//   "The ship had 12 passengers: six miners, five farmers and three guards."
//                                                                 12, and 14 = 6 + 5 + 3
//
// Of what stands in several sentences only those brought to hospitals, where a named one has its
// own people; elsewhere one part may lie within another (eight women, six farmers). Parts that come
// to less say nothing: the list may leave some out.
std::vector<Finding> FindExceededTotals(const CheckResult& result, const CheckOptions& options);

}  // namespace claimcheck

#endif  // CHECKER_PARTS_OF_TOTAL_H_
