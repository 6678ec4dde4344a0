// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_FINDING_ID_H_
#define CHECKER_FINDING_ID_H_

#include <string>
#include <vector>

#include "checker/finding.h"

namespace claimcheck {

// A hash over the finding's rule, its values and the passages' words and files' names; not over
// places, so that moved lines and renamed folders keep it.
std::string FindingId(const CheckResult& result, const Finding& finding);

// Puts the most severe first, then by the place of the first passage.
void SortFindings(const CheckResult& result, std::vector<Finding>& findings);

}  // namespace claimcheck

#endif  // CHECKER_FINDING_ID_H_
