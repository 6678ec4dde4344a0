// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_UTF8_H_
#define CLAIMS_DOCUMENT_UTF8_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"

namespace claimcheck {

// U+FFFD, which stands for bytes that are no character, in UTF-8.
inline constexpr absl::string_view kReplacement = "\xEF\xBF\xBD";

// How many bytes at the beginning of `bytes` are well-formed UTF-8: all of them for a valid text.
// Overlong forms, surrogates and codes above U+10FFFF are not well-formed (Unicode 15, table 3-7).
std::size_t ValidUtf8Size(absl::string_view bytes);

// How many bytes of `bytes`, which begin with a byte that ValidUtf8Size stopped at, one U+FFFD
// stands for: the longest beginning of a character that is well-formed so far, at least one byte
// (Unicode 15, section 3.9, "maximal subpart"). "E2 82 41" gives 2, "C0 80" gives 1 and 1.
std::size_t InvalidUtf8Size(absl::string_view bytes);

// Appends the character `code`, which is a Unicode scalar value.
void AppendUtf8(char32_t code, std::string* text);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_UTF8_H_
