// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_JSONL_H_
#define CLAIMS_DOCUMENT_JSONL_H_

#include "absl/strings/string_view.h"
#include "claims/document/read.h"

namespace claimcheck {

// JSON Lines: one article a line, `{"id": "a1", "text": "…"}` and, if known, "title", "published"
// (ISO 8601), "language", "url" and "source"; other members are ignored. In files named .jsonl or
// .ndjson, and in any other whose first line is such an object.
//
// The article's path is FILE#id, or FILE#LINE when it has no id; offsets count within the text as
// UTF-8. A line that cannot be read is an error with its number and leaves the others standing:
//
//   archive.jsonl:7: is not JSON (column 12); each line holds one article, {"id": …, "text": …}
//   archive.jsonl:8: has no "text"
//   archive.jsonl:9: "text" is not a string
//   archive.jsonl:10: has the id "a1" of line 3
bool IsJsonLines(absl::string_view path, absl::string_view bytes);
ReadResult ReadJsonLines(absl::string_view path, absl::string_view bytes);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_JSONL_H_
