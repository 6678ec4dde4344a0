// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_HTML_EVIDENCE_H_
#define REPORTS_HTML_EVIDENCE_H_

#include <string>

#include "reports/page_context.h"

namespace claimcheck {

// The fact checker's sheet at the end of an HTML report, folded up: what the articles agree on, and
// every claim with its quotation, place and attribution. The page's script makes CSV of it; without
// scripts the tables are there all the same.
std::string HtmlEvidence(const PageContext& context);

}  // namespace claimcheck

#endif  // REPORTS_HTML_EVIDENCE_H_
