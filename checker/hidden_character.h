// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_HIDDEN_CHARACTER_H_
#define CHECKER_HIDDEN_CHARACTER_H_

#include <vector>

#include "checker/check.h"

namespace claimcheck {

// Figures that hold characters which a reader does not see (Document::hidden), each a finding of
// the rule hidden-character: searches and other programs read another figure there than people do.
// With drafts, only what stands in a draft.
std::vector<Finding> FindHiddenCharacters(const CheckResult& result, const CheckOptions& options);

}  // namespace claimcheck

#endif  // CHECKER_HIDDEN_CHARACTER_H_
