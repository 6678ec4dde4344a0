// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_READ_H_
#define CLAIMS_DOCUMENT_READ_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "claims/document/document.h"

namespace claimcheck {

// The largest file that is read, in bytes; a larger one is an error that says so. An article is
// some kilobytes; an archive of a hundred thousand of them some hundred megabytes.
inline constexpr std::size_t kMaxFileBytes = std::size_t{1} << 30;

// The most text of one article that is read: what follows it is a `not-checked` finding. The
// longest report is some megabytes.
inline constexpr std::size_t kMaxArticleBytes = std::size_t{1} << 22;

// What a file held: its articles, and what could not be read of it ("line 7: not JSON: …"), each
// an error for the user that leaves the other articles standing.
struct ReadResult {
  std::vector<Document> documents;
  std::vector<absl::Status> errors;
};

// Reads the articles in `bytes`, the contents of the file named `path` (used for the format's
// choice and in messages only; nothing is opened here).
//
// Format by content first, name second; docs/formats.md lists them, format.h tells them apart. What
// is compressed with gzip or zstd is read as what it holds, and offsets count within that. Errors
// (with the path, the place and the mend): an empty file, a binary file, one over kMaxFileBytes.
ReadResult ReadDocuments(absl::string_view path, absl::string_view bytes);

// The same in the format named, one of FormatNames(), whatever the file looks like.
ReadResult ReadDocumentsAs(absl::string_view format, absl::string_view path,
                           absl::string_view bytes);

// "docx", "feed", "html", …: the formats that are known.
std::vector<std::string> FormatNames();

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_READ_H_
