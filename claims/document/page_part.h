// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_PAGE_PART_H_
#define CLAIMS_DOCUMENT_PAGE_PART_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/document/html_tokenizer.h"

namespace claimcheck {

// What an element's names say of it.
enum class PagePartRole {
  kOthers,   // what others wrote, or of other things: comments, other stories
  kOut,      // not the article: navigation, forms, who wrote it, …
  kSide,     // the same when it holds no prose to speak of: headings and links
  kBody,     // the article's text
  kCaption,  // a picture's caption
  kKeep,     // of the article, though a word of it says otherwise elsewhere
};

// A row of page_parts.tsv.
struct PagePart {
  PagePartRole role = PagePartRole::kOut;
  std::string reason;  // for Block::reason
  std::string where;   // "name" (class and id), "role", "itemprop" or "tag"
  std::string words;   // "related stories"
  std::string example;
};

// All rows, in the order of the file.
const std::vector<PagePart>& PageParts();

// The row that the start tag `token` meets, if any; the role first in PagePartRole goes first.
//
// Each class, the id and the names of components (aria-label, data-component, data-module and
// data-testid with their variants) are read as words: "relatedStories", "c-related-stories" and
// "related_stories2" hold the same two. A row's words must stand there in a row; those of kBody
// must be all that there are; where two rows could begin, the longer one does. A class that begins
// with "no", "has" or "with" names something else.
const PagePart* FindPagePart(const HtmlToken& token);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_PAGE_PART_H_
