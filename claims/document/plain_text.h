// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_PLAIN_TEXT_H_
#define CLAIMS_DOCUMENT_PLAIN_TEXT_H_

#include "absl/strings/string_view.h"
#include "claims/document/read.h"

namespace claimcheck {

// Plain text: one article, in any file that no other format recognizes. Its title, blocks and date
// hints come from what the lines look like; see layout.h and main_text.h.
bool IsPlainText(absl::string_view path, absl::string_view bytes);
ReadResult ReadPlainText(absl::string_view path, absl::string_view bytes);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_PLAIN_TEXT_H_
