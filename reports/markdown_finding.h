// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_MARKDOWN_FINDING_H_
#define REPORTS_MARKDOWN_FINDING_H_

#include <string>

#include "checker/finding.h"
#include "reports/page_context.h"

namespace claimcheck {

// One finding under a heading: its sentence, a table of positions with their passages, the reasons,
// and how to be rid of it. `number` counts from 1.
std::string MarkdownFinding(const PageContext& context, const Finding& finding, std::size_t number);

// One row of the table of a short report: severity, topic, and every position with its places.
std::string MarkdownFindingRow(const PageContext& context, const Finding& finding);

// "◆ conflict".
std::string MarkdownRelation(Relation relation);

// A claim's sentence with its figure in bold.
std::string MarkdownQuotation(const Article& article, const Claim& claim, std::size_t max_side);

}  // namespace claimcheck

#endif  // REPORTS_MARKDOWN_FINDING_H_
