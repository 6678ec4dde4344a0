// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_HTML_OVERVIEW_H_
#define REPORTS_HTML_OVERVIEW_H_

#include <string>

#include "reports/page_context.h"

namespace claimcheck {

// Counts by severity, the gravest disagreements, who says what (articles × topics, marked by how
// each stands to what the others say), the articles, and what was not checked.
std::string HtmlOverview(const PageContext& context);

}  // namespace claimcheck

#endif  // REPORTS_HTML_OVERVIEW_H_
