// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_SNIPPET_H_
#define REPORTS_SNIPPET_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"
#include "claims/text/span.h"

namespace claimcheck {

// A passage as a diagnostic shows it: one line of the article around a figure, and where under it
// the marks go, in display columns from 0:
//
//     … toll of the war now exceeds 6,100 people, by the count of the UN mission …
//                                ^^^^^^^^^^^^^^^^^^^^^
//     line                       mark_column = 27, mark_width = 21
struct Snippet {
  std::string line;  // visible characters only; see visible.h
  std::size_t mark_column = 0;
  std::size_t mark_width = 1;
};

// The line of `text` around `figure`, cut to `width` columns. Paragraphs of news are lines of two
// kilobytes and more, so the cut falls between words where there are spaces near and is shown as
// "…". A figure that goes over a line break is shown on one line; one wider than `width` is cut.
// Looks at no more of the text than it needs, however long the line is.
Snippet CutSnippet(absl::string_view text, Span figure, std::size_t width);

}  // namespace claimcheck

#endif  // REPORTS_SNIPPET_H_
