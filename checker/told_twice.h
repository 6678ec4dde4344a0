// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_TOLD_TWICE_H_
#define CHECKER_TOLD_TWICE_H_

#include <vector>

#include "checker/check.h"

namespace claimcheck {

// What an article says twice and differently, where only the article as a whole tells that it
// speaks of one thing: its paragraphs on its event, the lines that stand beside its text. What
// `result.findings` holds already is not said again.
std::vector<Finding> FindToldTwice(const CheckResult& result, const CheckOptions& options);

}  // namespace claimcheck

#endif  // CHECKER_TOLD_TWICE_H_
