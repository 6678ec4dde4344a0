// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_JSON_ARTICLE_H_
#define CLAIMS_DOCUMENT_JSON_ARTICLE_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace claimcheck {

// The members of a JSON object that say what an article is.
struct JsonArticle {
  std::string id;  // a number's digits when it is one; empty when there is none
  std::string text;
  std::string title;
  std::string published;
  std::string language;
  std::string url;
  std::string source;
};

// Reads one JSON object (RFC 8259), which is valid UTF-8. Of members with the same name the last
// one counts, as everywhere. Nesting costs no stack.
//
// Errors, in words that go after "archive.jsonl:7: ": not JSON, no object, no "text", a member that
// is not a string.
absl::StatusOr<JsonArticle> ReadJsonArticle(absl::string_view json);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_JSON_ARTICLE_H_
