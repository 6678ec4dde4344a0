// SPDX-License-Identifier: Apache-2.0
#include "checker/settings.h"

#include <algorithm>

namespace claimcheck {

void ApplySettings(const std::vector<RuleSetting>& rules, double min_confidence,
                   std::vector<Finding>& findings) {
  const auto unwanted = [&](const Finding& finding) {
    const RuleSetting* setting = FindSetting(rules, finding.rule);
    return finding.confidence < min_confidence || (setting != nullptr && !setting->severity);
  };
  findings.erase(std::remove_if(findings.begin(), findings.end(), unwanted), findings.end());
  for (Finding& finding : findings) {
    const RuleSetting* setting = FindSetting(rules, finding.rule);
    if (setting != nullptr) finding.severity = *setting->severity;
  }
}

const RuleSetting* FindSetting(const std::vector<RuleSetting>& settings, absl::string_view rule) {
  const auto found = std::find_if(settings.rbegin(), settings.rend(),
                                  [rule](const RuleSetting& s) { return s.rule == rule; });
  return found == settings.rend() ? nullptr : &*found;
}

}  // namespace claimcheck
