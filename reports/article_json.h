// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_ARTICLE_JSON_H_
#define REPORTS_ARTICLE_JSON_H_

#include <cstddef>
#include <string>

#include "claims/claim/article.h"

namespace claimcheck {

// One line of `claimcheck read`: what was read of the article, and what was left out of it with
// the reason, so that nothing disappears unseen:
//
//   {"path", "format", "title", "published": {…}, "language", "metadata": [{"name", "value",
//    "source"}], "text", "left_out": [{"span", "reason", "text"}], "warnings": […]}
//
// "metadata" is all that the file says of the article, the best evidence for each name first; it is
// missing where the format has none. "text" holds the article's blocks without its title and
// without what is left out.
std::string ArticleJsonLine(const Article& article);

// The lines of `claimcheck extract` for one article: a CLAIM object each, named from `first_id` on
// ("c17"), with the article's path as its document.
std::string ClaimJsonLines(const Article& article, const std::vector<Claim>& claims,
                           std::size_t first_id);

}  // namespace claimcheck

#endif  // REPORTS_ARTICLE_JSON_H_
