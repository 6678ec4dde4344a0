// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_LINE_H_
#define CLAIMS_DOCUMENT_LINE_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "claims/text/span.h"

namespace claimcheck {

// A line of text that holds more than white space, without the white space around it.
struct Line {
  Span span;
  bool blank_before = false;  // an empty line, or the text's beginning, stands before it
  friend bool operator==(const Line&, const Line&) = default;
};

// The lines of `text`. A line ends at LF, CR, CR LF, VT, FF, NEL, U+2028 or U+2029 (Unicode
// standard annex 14, classes BK, CR, LF and NL).
std::vector<Line> CutLines(absl::string_view text);

// `text` without the white space (of any script) at its ends.
Span TrimSpace(absl::string_view text, Span span);

// The lines of `text` joined to paragraphs: a line is one, unless the text is wrapped at a fixed
// width. Lines are wrapped when each but the last is so long that the next one's first word would
// have made it wider than the widest of them, which has 40 to 100 bytes; an empty line or a list
// mark ends a paragraph.
//
//   "Police said on Monday that the man\nhad left the town."          one paragraph
//   "Fact checked\nMinister to meet Queen on first visit in years"    two: "Minister" had room
std::vector<Span> CutParagraphs(absl::string_view text);

// The size of the mark, with the space after it, that makes `line` a list item, 0 when it is none:
// "• ", "- ", "* ", "3. ", "3) ".
std::size_t ListMarkSize(absl::string_view line);

// The size of the Markdown mark that makes `line` a heading, 0 when it is none: "## ".
std::size_t HeadingMarkSize(absl::string_view line);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_LINE_H_
