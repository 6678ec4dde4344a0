// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_HTML_NOTICES_H_
#define REPORTS_HTML_NOTICES_H_

#include <string>

#include "reports/page_context.h"

namespace claimcheck {

// What an HTML report says besides its findings.

// What was not read or not checked, or that all was.
std::string HtmlNotChecked(const PageContext& context);

// What there is to say of suppressions and baselines; empty when nothing.
std::string HtmlNotices(const CheckResult& result);

// The findings that do not count, each with the reason, folded up; empty when there are none.
std::string HtmlSetAside(const CheckResult& result);

}  // namespace claimcheck

#endif  // REPORTS_HTML_NOTICES_H_
