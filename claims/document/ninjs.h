// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_NINJS_H_
#define CLAIMS_DOCUMENT_NINJS_H_

#include "absl/strings/string_view.h"
#include "claims/document/read.h"

namespace claimcheck {

// News in JSON (IPTC ninjs 1.3 and 2.0): an object with "headline" and "body_text" or "body_xhtml",
// an array of such, or an object whose "items" or "item" is such an array. Each is an article,
// whose path is FILE#uri. In 2.0 "headlines" and "bodies" hold [{"value"}], and the first counts.
//
// Offsets are bytes of the file; an escaped character ("\u00A3", "\n") is one place of text.
bool IsNinjs(absl::string_view path, absl::string_view bytes);
ReadResult ReadNinjs(absl::string_view path, absl::string_view bytes);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_NINJS_H_
