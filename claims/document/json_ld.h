// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_JSON_LD_H_
#define CLAIMS_DOCUMENT_JSON_LD_H_

#include <string>

#include "absl/strings/string_view.h"

namespace claimcheck {

// What a page's JSON-LD says of its article (schema.org, Article). Empty where it says nothing.
struct JsonLdArticle {
  std::string headline;
  std::string published;
  std::string modified;
  std::string language;
  std::string author;
  std::string publisher;
  std::string url;
};

// Reads a script of type application/ld+json: the first object whose @type is Article or one of the
// types under it, anywhere in arrays or @graph. What is no JSON says nothing, which is common:
// pages put line breaks into strings, so control characters read as spaces.
JsonLdArticle ReadJsonLd(absl::string_view json);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_JSON_LD_H_
