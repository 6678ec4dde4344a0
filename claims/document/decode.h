// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_DECODE_H_
#define CLAIMS_DOCUMENT_DECODE_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "claims/document/source_map.h"

namespace claimcheck {

// The bytes of a file as text.
struct DecodedText {
  std::string text;  // valid UTF-8, without byte order mark and without NUL
  SourceMap source_map;
  std::vector<std::string> warnings;
};

// Decodes UTF-8, with or without byte order mark, and UTF-16 with one. The text of a valid UTF-8
// file is the file's bytes, after one pass over them.
//
// What is no character becomes U+FFFD (one for each maximal part of a character, Unicode 15 section
// 3.9) and one warning for them all: "2 places are not UTF-8 and read as U+FFFD; the first is
// byte 17". Byte numbers count from 0, as the spans of the report do.
//
// Errors, in words that go after "draft.txt: ":
//   ""                      "is empty: there is nothing to check"      also when only white space
//   "%PDF-1.4 …"            "is not text: it is a PDF file; save it as plain text in UTF-8"
//   a NUL, many control     "is not text: byte 17 is NUL; …"
//   characters, another
//   encoding throughout
absl::StatusOr<DecodedText> Decode(absl::string_view bytes);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_DECODE_H_
