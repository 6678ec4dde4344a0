// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_LAYOUT_H_
#define CLAIMS_DOCUMENT_LAYOUT_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/document/document.h"

namespace claimcheck {

// What the lines of a plain text are.
struct Layout {
  Span title;  // empty when no line is the headline
  std::vector<Block> blocks;
  std::vector<DateHint> date_hints;
};

// Reads the layout of `text`, which carries no markup but what people type: empty lines, list
// marks, "## " before a heading.
//
// The headline is the first line that is part of the article, when it looks like one and running
// text follows. `known_title` is the headline when it is known from elsewhere: then only a first
// line equal to it is the title.
//
//   "Ferry runs aground\n\n11/05/2015\n\nThe ferry …"    title, date line, paragraph
//   "OSLO, May 11 (Harbour Post) — The ferry …"           paragraph; the date hint names "May 11"
//   "March 5\n\nThe inquiry opened …"                     between paragraphs: a heading
Layout ReadLayout(absl::string_view text, absl::string_view known_title);

// The same for a text whose markup told its `blocks`: their kinds stand, but that paragraphs may
// turn out to be date lines, bylines, headings or captions, and any block left out. A block of kind
// kTitle is the title; without one the first line equal to `known_title` is, if there is one.
Layout ReadLayout(absl::string_view text, std::vector<Block> blocks, absl::string_view known_title);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_LAYOUT_H_
