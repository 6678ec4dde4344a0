// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_UNCOMPARED_NUMBER_H_
#define CHECKER_UNCOMPARED_NUMBER_H_

#include <vector>

#include "checker/check.h"

namespace claimcheck {

// The numbers with more digits than are held exactly (claims/value/decimal.h), each a note about
// one article: silence about them would look like agreement. A number that an article writes twice
// is one finding. With drafts, only what stands in a draft.
std::vector<Finding> FindUncomparedNumbers(const CheckResult& result, const CheckOptions& options);

}  // namespace claimcheck

#endif  // CHECKER_UNCOMPARED_NUMBER_H_
