// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_METADATA_H_
#define CLAIMS_DOCUMENT_METADATA_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck {

// A thing that a file says of its article, and where in the file it says so.
struct Metadatum {
  std::string name;    // "title", "published", "modified", "language", "site", "author" or "url"
  std::string value;   // "2015-05-11T08:00:00Z"
  std::string source;  // "JSON-LD datePublished", "meta article:published_time", "front matter"
  friend bool operator==(const Metadatum&, const Metadatum&) = default;
};

// All that a file says, the best evidence for each name first.
using Metadata = std::vector<Metadatum>;

// The best evidence for `name`, or nullptr.
const Metadatum* FindMetadatum(const Metadata& metadata, absl::string_view name);

// The date in an address, as outlets put it there: "/2015/05/11/" and "/2015-05-11-" give
// "2015-05-11". Empty when there is none.
std::string DateInAddress(absl::string_view url);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_METADATA_H_
