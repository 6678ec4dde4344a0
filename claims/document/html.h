// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_HTML_H_
#define CLAIMS_DOCUMENT_HTML_H_

#include "absl/strings/string_view.h"
#include "claims/document/read.h"
#include "claims/document/text_piece.h"

namespace claimcheck {

// A web page, as it was published or as a browser saved it: one article. By its content (a document
// type, a tag; WHATWG MIME Sniffing Standard, 7.1), or by its name (.html, .htm, .xhtml).
//
// The text is what a reader sees; see html_page.h, and html_main_text.h for what of it is the
// article. Title, date, language, outlet and address come from html_metadata.h.
bool IsHtml(absl::string_view path, absl::string_view bytes);
ReadResult ReadHtml(absl::string_view path, absl::string_view bytes);

// The same for a page whose encoding something outside of it tells, by one of its names ("utf-8");
// nothing does when `encoding` is empty.
ReadResult ReadHtmlIn(absl::string_view encoding, absl::string_view path, absl::string_view bytes);

// The article of a page, or of a part of one that stands in another file, before its lines are
// read; offsets count within `markup`, valid UTF-8.
TextPiece ReadHtmlPiece(absl::string_view markup);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_HTML_H_
