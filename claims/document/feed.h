// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_FEED_H_
#define CLAIMS_DOCUMENT_FEED_H_

#include "absl/strings/string_view.h"
#include "claims/document/read.h"

namespace claimcheck {

// Feeds and wires in XML: each item is an article. Known by their root element.
//
//   RSS 2.0 (rssboard.org) and 1.0 (RDF)   item: title, content:encoded or description, pubDate
//   Atom (RFC 4287)                        entry: title, content or summary, published
//   NITF 3.6 (IPTC)                        the file: hedline, date.issue, body.content
//   NewsML-G2 (IPTC)                       newsItem: contentMeta headline, itemMeta
//                                          firstCreated/versionCreated, inlineXML or inlineData
//
// Content that is HTML, escaped or not, is read as a web page is. An item's path is FILE#id, of its
// guid or id, or FILE#N for the N-th. Offsets are bytes of the file. An item without any text is
// passed over; a feed without any that has is an error.
bool IsFeed(absl::string_view path, absl::string_view bytes);
ReadResult ReadFeed(absl::string_view path, absl::string_view bytes);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_FEED_H_
