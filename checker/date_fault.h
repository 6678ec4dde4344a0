// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_DATE_FAULT_H_
#define CHECKER_DATE_FAULT_H_

#include <vector>

#include "checker/check.h"

namespace claimcheck {

// What is wrong with single dates, each a finding of one position about one article:
//
//   impossible-date     31 April; 29 February 2015
//   weekday-mismatch    Monday, 12 May 2015, which was a Tuesday
//   ambiguous-date      11/05/2015, where nothing decides which number is the month
//
// The nearest possible readings are named in `message` and `because`. A date that an article writes
// twice is one finding. With drafts, only what stands in a draft.
std::vector<Finding> FindDateFaults(const CheckResult& result, const CheckOptions& options);

}  // namespace claimcheck

#endif  // CHECKER_DATE_FAULT_H_
