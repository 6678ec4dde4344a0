// SPDX-License-Identifier: Apache-2.0
#include "cli/notice.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "reports/rule.h"

namespace claimcheck {

void AddNotice(Notice notice, const std::vector<RuleSetting>& rules, CheckResult& result) {
  if (const Rule* rule = FindRule(notice.rule)) notice.severity = rule->severity;
  if (const RuleSetting* setting = FindSetting(rules, notice.rule)) {
    if (!setting->severity) return;
    notice.severity = *setting->severity;
  }
  result.notices.push_back(std::move(notice));
}

void SortNotices(CheckResult& result) {
  std::stable_sort(result.notices.begin(), result.notices.end(),
                   [](const Notice& a, const Notice& b) {
                     return std::tie(a.path, a.line, a.column, a.rule) <
                            std::tie(b.path, b.line, b.column, b.rule);
                   });
}

}  // namespace claimcheck
