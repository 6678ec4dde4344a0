// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_PAGE_CONTEXT_H_
#define REPORTS_PAGE_CONTEXT_H_

#include <cstddef>

#include "checker/finding.h"
#include "reports/place_cache.h"
#include "reports/report.h"

namespace claimcheck {

// What the parts of a report on a page, HTML or Markdown, share.
struct PageContext {
  const CheckResult& result;
  const ReportOptions& options;
  PlaceCache& places;

  // Tables of an archive are as long as the archive: a browser takes seconds for their cells. From
  // so many rows on they are plain lines instead, which it shows at once.
  static constexpr std::size_t kMaxTableRows = 1000;
  bool HasArticleTable() const { return result.articles.size() <= kMaxTableRows; }
  bool HasClaimTable() const { return result.claims.size() <= kMaxTableRows; }

  // Findings that have pictures: of more than these nobody looks at all.
  static constexpr std::size_t kMaxPicturedFindings = 1000;

  bool IsDraft(std::size_t article) const {
    return article < options.drafts.size() && options.drafts[article];
  }
};

}  // namespace claimcheck

#endif  // REPORTS_PAGE_CONTEXT_H_
