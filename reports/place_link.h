// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_PLACE_LINK_H_
#define REPORTS_PLACE_LINK_H_

#include <string>

#include "absl/strings/string_view.h"
#include "claims/claim/article.h"

namespace claimcheck {

// Where a reader of a report is taken to see an article: its address on the web where it has one,
// else the file itself. `to_folder` leads from the report's folder to the one that paths are
// relative to: "../" for a report in out/, "" for one beside them. Empty when there is no such
// place: an item of a feed or archive without an address, or an article from standard input.
//
// An article says its own address, so only http and https are believed, and every byte that has no
// place in a URL is percent-encoded. A file's address never has a scheme: a file called
// "javascript:x" is "./javascript:x".
std::string ArticleLink(const Document& document, absl::string_view to_folder);

// `url` as a link, with every byte percent-encoded that has no place in a URL; empty when it is not
// of http or https.
std::string WebLink(absl::string_view url);

// ArticleLink with the claim's words as a text fragment, to which browsers scroll:
//
//   https://example.org/news#:~:text=exceeded%206%2C100%20people
//
// See wicg.github.io/scroll-to-text-fragment. A quotation over 100 bytes is given by its first and
// last words.
std::string PlaceLink(const Article& article, const Claim& claim, absl::string_view to_folder);

}  // namespace claimcheck

#endif  // REPORTS_PLACE_LINK_H_
