// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_FORMAT_H_
#define CLAIMS_DOCUMENT_FORMAT_H_

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "claims/document/read.h"

namespace claimcheck {

// A format that articles come in. Each has a header and a source of its own; a new one is that and
// a row in Formats().
struct Format {
  absl::string_view name;  // Document::format
  // Whether the file is of this format: by its content, or else by its name.
  bool (*recognizes)(absl::string_view path, absl::string_view bytes);
  // Reads it. Errors begin with the path.
  ReadResult (*read)(absl::string_view path, absl::string_view bytes);
};

// All formats; the first that recognizes a file reads it. The last one takes any file.
absl::Span<const Format> Formats();

// An error about `path`, or a place in it: "draft.txt: is empty: …", "archive.jsonl:7: …".
absl::Status ErrorAt(absl::string_view place, absl::string_view message);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_FORMAT_H_
