// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_MARKDOWN_OVERVIEW_H_
#define REPORTS_MARKDOWN_OVERVIEW_H_

#include <string>

#include "reports/page_context.h"

namespace claimcheck {

// The tables of a Markdown report around its findings, each under a heading.
std::string MarkdownArticles(const PageContext& context);

// Articles × topics, as topic_matrix.h has them. Empty when no topic is told twice.
std::string MarkdownMatrix(const CheckResult& result);

// What was not read or not checked, as a list; empty when all was.
std::string MarkdownNotChecked(const PageContext& context);

// What there is to say of suppressions and baselines; empty when nothing.
std::string MarkdownNotices(const CheckResult& result);

// The findings that do not count, folded up; empty when there are none.
std::string MarkdownSetAside(const CheckResult& result);

// Agreements and every claim, folded up.
std::string MarkdownEvidence(const PageContext& context);

}  // namespace claimcheck

#endif  // REPORTS_MARKDOWN_OVERVIEW_H_
