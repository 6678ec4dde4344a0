// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_MARKDOWN_H_
#define CLAIMS_DOCUMENT_MARKDOWN_H_

#include "absl/strings/string_view.h"
#include "claims/document/read.h"

namespace claimcheck {

// Markdown: one article. By its content when it begins with front matter that has a title or a
// date, else by its name (.md, .markdown).
//
// CommonMark 0.30 with GitHub's tables, as md4c reads it, and footnotes ("[^1]" and "[^1]: …").
// Text is paragraphs, headings, list items, rows of tables, footnotes and the words of links; code,
// comments, pictures and the marks themselves are not. Title and date come from the front matter
// (front_matter.h) or, like those of plain text, from the first lines.
//
// Tables of a few bytes can stand for billions of cells; a file that would take more than
// kMaxMarkdownEvents steps a byte is read as plain text, which Document::not_read says.
inline constexpr std::size_t kMaxMarkdownEvents = 16;

bool IsMarkdown(absl::string_view path, absl::string_view bytes);
ReadResult ReadMarkdown(absl::string_view path, absl::string_view bytes);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_MARKDOWN_H_
