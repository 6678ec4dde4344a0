// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_MARKDOWN_ESCAPE_H_
#define REPORTS_MARKDOWN_ESCAPE_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claimcheck {

// `text`, from wherever it comes, as a piece of a line or of a table's cell in GitHub Flavored
// Markdown, not at the line's beginning: it is shown as it is, and is never markup, a mention, a
// reference, a formula, an emoji or a link.
//
//   *bold* | <b>       \*bold\* \| &lt;b&gt;
//   @editor            @<wbr>editor
//   #12                \#<wbr>12
//   www.example.org    www<wbr>.example.org
//   https://a.org      https:<wbr>//a.org
//   $5                 <span>$</span>5
//
// What Markdown knows is behind a backslash (GFM 0.29, section 6.1). What GitHub makes links of
// after that, in the text, is broken up by <wbr>, which its sanitizer keeps, and which neither
// shows nor is copied. Hidden characters are told as their code points; see visible.h. The result
// is one line.
std::string MarkdownText(absl::string_view text);

}  // namespace claimcheck

#endif  // REPORTS_MARKDOWN_ESCAPE_H_
