// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_HTML_ESCAPE_H_
#define REPORTS_HTML_ESCAPE_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claimcheck {

// `text`, from wherever it comes, as HTML may hold it between tags or within a quoted attribute:
// `<`, `>`, `&` and both quotes are references, and what cannot be seen or turns the reading order
// is told as its code point; see visible.h.
//
//   </script>         &lt;/script&gt;
//   x" onload="y      x&quot; onload=&quot;y
//   a U+202E b        a &lt;U+202E&gt; b
std::string HtmlText(absl::string_view text);

// The same within <bdi>, so that right-to-left words do not reorder what stands beside them. Plain
// for text that holds none.
std::string HtmlIsolated(absl::string_view text);

// A quoted attribute with a space before it: ` href="…"`.
std::string HtmlAttribute(absl::string_view name, absl::string_view value);

}  // namespace claimcheck

#endif  // REPORTS_HTML_ESCAPE_H_
