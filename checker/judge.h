// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_JUDGE_H_
#define CHECKER_JUDGE_H_

#include <vector>

#include "checker/check.h"
#include "checker/finding.h"
#include "checker/topic.h"

namespace claimcheck {

// Judges every topic of `result`: groups its claims into positions by value, relates the positions
// whose claims are aligned well enough to be compared (kFlag), and makes findings of each topic on
// which they differ (with options.all, of every topic): one for each group of positions that hang
// together by what is held against each other.
std::vector<Finding> Judge(const CheckResult& result, const std::vector<AlignedPair>& pairs,
                           const CheckOptions& options);

}  // namespace claimcheck

#endif  // CHECKER_JUDGE_H_
