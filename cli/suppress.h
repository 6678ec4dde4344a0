// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_SUPPRESS_H_
#define CLI_SUPPRESS_H_

#include <vector>

#include "checker/finding.h"
#include "cli/config.h"

namespace claimcheck {

// Lets findings stand that an article or the configuration says so of: those with a passage on a
// line that a comment holds for, in a file whose front matter names the rule, or in one that a
// [[suppress]] of `config` matches. When drafts are checked only what drafts say counts: a source
// cannot silence a finding on a draft. `draft` says for every article whether it is one; it may be
// empty.
//
// What cannot be used and what suppresses nothing becomes a notice, of the rules
// "invalid-suppression" and "unused-suppression"; of a rule that is switched off nothing is said.
void SuppressFindings(const std::vector<bool>& draft, const Config& config, CheckResult& result);

}  // namespace claimcheck

#endif  // CLI_SUPPRESS_H_
