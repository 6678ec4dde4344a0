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

// What a file held: its articles, and what could not be read of it ("line 7: not JSON: …"), each
// an error for the user that leaves the other articles standing.
struct ReadResult {
  std::vector<Document> documents;
  std::vector<absl::Status> errors;
};

// Reads the articles in `bytes`, the contents of the file named `path` (used for the format's
// choice and in messages only; nothing is opened here).
//
// Format by content first, name second: .jsonl and .ndjson hold an article a line; the rest is
// plain text. Encodings: UTF-8, with or without byte order mark, and UTF-16 with one; invalid bytes
// become U+FFFD and a warning. Errors (with the path, the place and the mend): an empty file, a
// binary file, one over kMaxFileBytes.
ReadResult ReadDocuments(absl::string_view path, absl::string_view bytes);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_READ_H_
