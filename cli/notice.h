// SPDX-License-Identifier: Apache-2.0
#ifndef CLI_NOTICE_H_
#define CLI_NOTICE_H_

#include <vector>

#include "checker/finding.h"
#include "checker/settings.h"

namespace claimcheck {

// Adds `notice` to `result` with the severity of its rule, as `rules` set it; nothing when they
// switch it off.
void AddNotice(Notice notice, const std::vector<RuleSetting>& rules, CheckResult& result);

// By path and place, then by rule.
void SortNotices(CheckResult& result);

}  // namespace claimcheck

#endif  // CLI_NOTICE_H_
