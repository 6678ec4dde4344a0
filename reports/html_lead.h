// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_HTML_LEAD_H_
#define REPORTS_HTML_LEAD_H_

#include <string>

#include "reports/page_context.h"

namespace claimcheck {

// The first thing on the page: the gravest disagreements, each in a few lines that answer at a look
// what disagrees, how badly, since when and who says what. Links lead to the whole findings.
//
//   ◆ conflict · since 12 May 2015
//   People killed in Port Arvo
//   A 24     1 Island Wire, 3 Daily (UN)
//   B 31     2 Post
std::string HtmlLead(const PageContext& context);

}  // namespace claimcheck

#endif  // REPORTS_HTML_LEAD_H_
