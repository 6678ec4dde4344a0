// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_JSON_STRING_H_
#define CLAIMS_DOCUMENT_JSON_STRING_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/document/feed_item.h"

namespace claimcheck {

// A string value in a JSON text, with the names that lead to it: "items/3/headline" is the headline
// of the fourth item. `begin` is the place of its opening quotation mark.
struct JsonString {
  std::string path;
  std::size_t begin = 0;
};

// All string values of `json`, in order, up to `max_depth` levels down; deeper ones are passed
// over. Text that is no JSON gives what was found up to there.
std::vector<JsonString> JsonStrings(absl::string_view json, std::size_t max_depth);

// The string whose opening quotation mark is json[begin], and where each character stands (RFC
// 8259, section 7). A lone surrogate is U+FFFD; NUL is left out.
FeedString ReadJsonString(absl::string_view json, std::size_t begin);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_JSON_STRING_H_
