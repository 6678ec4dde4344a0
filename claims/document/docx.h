// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_DOCX_H_
#define CLAIMS_DOCUMENT_DOCX_H_

#include "absl/strings/string_view.h"
#include "claims/document/read.h"

namespace claimcheck {

// A Word document (Office Open XML, ECMA-376 part 1; .docx): one article. Known by its content, an
// archive that holds word/document.xml.
//
// Text is what a reader sees with all changes accepted: paragraphs, lists, tables (a row is a
// line), text boxes, then footnotes, endnotes and page headers. Tracked deletions, comments, hidden
// text and the codes of fields are not; page footers are left out. Styles tell title, headings and
// captions; dates and a title also come from the core properties.
//
// Offsets count within the part of the archive that Document::parts names; a landmark's line is the
// number of the paragraph in that part, its column the character in it, its run the run.
bool IsDocx(absl::string_view path, absl::string_view bytes);
ReadResult ReadDocx(absl::string_view path, absl::string_view bytes);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_DOCX_H_
