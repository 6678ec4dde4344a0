// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_STANDING_H_
#define CLI_STANDING_H_

#include <vector>

#include "absl/status/status.h"
#include "checker/finding.h"
#include "cli/config.h"
#include "cli/options.h"

namespace claimcheck {

// Gives every finding of `result` its standing: what articles and `config` let stand, what the
// baseline knows, what lies outside the lines that --diff tells; and adds the notices that come of
// it. With --write-baseline the baseline is written first and then held against. `draft` says for
// every article whether it is one; it may be empty.
//
// With an error the standing is not known, and no report is to be made of the result: it would show
// what is not news, or hide what is.
absl::Status GiveStanding(const Options& options, const Config& config,
                          const std::vector<bool>& draft, CheckResult& result);

}  // namespace claimcheck

#endif  // CLI_STANDING_H_
