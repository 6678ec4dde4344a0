// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_CHARACTER_REFERENCE_H_
#define CLAIMS_DOCUMENT_CHARACTER_REFERENCE_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"

namespace claimcheck {

// Where a character reference stands: in an attribute "&copy=1" is part of an address (13.2.5.73).
enum class ReferencePlace { kText, kAttribute };

// Reads the character reference that `markup` begins with, appends what it stands for to `text`,
// and returns its size; 0 when there is none. By the WHATWG HTML Living Standard, 13.2.5.72 to 84;
// the five references of XML 1.0 are among them.
//
//   "&amp; Sons"   5, "&"          "&copy2015"  5, "©"       "&nosuch;"  0
//   "&#8217;s"     7, "’"          "&#x80;"     6, "€"       "&#0;"      4, U+FFFD
std::size_t ReadCharacterReference(absl::string_view markup, ReferencePlace place,
                                   std::string* text);

// `markup` with its character references replaced.
std::string WithoutReferences(absl::string_view markup, ReferencePlace place);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_CHARACTER_REFERENCE_H_
