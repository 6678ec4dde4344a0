// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_HTML_OVERVIEW_H_
#define REPORTS_HTML_OVERVIEW_H_

#include <string>

#include "reports/page_context.h"

namespace claimcheck {

// The parts of an HTML report that come before its findings, each a <section>.

// Counts by severity, the articles, and what was not checked.
std::string HtmlOverview(const PageContext& context);

// Articles × topics: who says what, marked by how it stands to what the others say. Empty when no
// topic is told twice.
std::string HtmlMatrix(const CheckResult& result);

}  // namespace claimcheck

#endif  // REPORTS_HTML_OVERVIEW_H_
