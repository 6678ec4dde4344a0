// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_HTML_MAIN_TEXT_H_
#define CLAIMS_DOCUMENT_HTML_MAIN_TEXT_H_

#include <string>
#include <vector>

#include "claims/document/document.h"
#include "claims/document/html_page.h"

namespace claimcheck {

// The blocks of a page: what is the article, by kind, and what is left out, with the reason.
//
//   1. Parts that say what they are by tag, role or name (page_parts.tsv) are out, unless one holds
//      the article: the headline and most of the prose, or all prose but a few lines.
//   2. The article is the element whose prose outweighs most clearly what else it holds; prose
//      counts by its bytes, links count against it.
//   3. Within it, blocks that are links for the most part are out.
//
// Blocks next to each other that are out for one reason become one.
//
// The heading that `titles` name is the title, wherever it stands, and of what stands before it in
// the article only prose is kept. A page whose titles none of its headings has, has none here.
enum class PageScope {
  kPage,
  kFragment,  // the content of a feed's item: all of it is the article, but for parts named
              // otherwise
};
std::vector<Block> MainText(const HtmlPage& page, const std::vector<std::string>& titles,
                            PageScope scope);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_HTML_MAIN_TEXT_H_
