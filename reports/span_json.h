// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_SPAN_JSON_H_
#define REPORTS_SPAN_JSON_H_

#include "claims/document/document.h"
#include "claims/document/line_index.h"
#include "reports/json_writer.h"

namespace claimcheck {

// Writes where `span` of the document's text stands in its file, at `place`: {"begin", "end",
// "line", "column"}, and of an archive "part"; of a Word document "paragraph" and "run" too. Leaves
// the object open for more.
void BeginSpan(const Document& document, Span span, const TextPlace& place, JsonWriter& json);

}  // namespace claimcheck

#endif  // REPORTS_SPAN_JSON_H_
