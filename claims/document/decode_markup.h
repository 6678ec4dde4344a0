// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_DECODE_MARKUP_H_
#define CLAIMS_DOCUMENT_DECODE_MARKUP_H_

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "claims/document/decode.h"

namespace claimcheck {

// Decodes a page or another file in markup, which may say its encoding itself. The evidence, best
// first (WHATWG HTML Living Standard, 13.2.3.2, but that valid UTF-8 with characters beyond ASCII
// is taken for what it is, whatever a label left from another life says):
//
//   1. a byte order mark
//   2. bytes that are valid UTF-8
//   3. `encoding`, what was said of the file where it came from
//   4. <meta charset>, <meta http-equiv> or the XML declaration in the first 1,024 bytes; the
//   labels
//      mean what browsers take them for (iso-8859-1 is windows-1252: WHATWG Encoding, 4.2)
//   5. for the most part valid UTF-8: what is not is U+FFFD
//   6. ICU's guess from the first 64 KiB when it is sure by half; else UTF-8 with U+FFFD
//
// NUL is dropped. A warning tells when the encoding was guessed, and how many bytes were no
// characters. Errors, as in decode.h: an empty file.
absl::StatusOr<DecodedText> DecodeMarkup(absl::string_view bytes, absl::string_view encoding = "");

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_DECODE_MARKUP_H_
