// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_FEED_ITEM_H_
#define CLAIMS_DOCUMENT_FEED_ITEM_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/document/text_piece.h"

namespace claimcheck {

// A string of a file in another notation (XML, JSON), as it reads there, and where it stands.
struct FeedString {
  std::string text;
  SourceMap source_map;  // to the file's text
};

// What a feed or a wire says of one article.
struct FeedItem {
  std::string id;
  FeedString title;
  std::vector<FeedString> content;  // HTML, or plain text
  Metadata metadata;
  std::vector<std::string> not_read;
};

// The articles of the file at `path`, whose text is `file_text`; `to_bytes` maps that to the file
// as it lies on disk. Each is named by its id, or where there is none, or another has it, its
// number. Content that holds a tag is read as a web page is; an item without any is passed over.
std::vector<Document> ReadFeedItems(std::vector<FeedItem> items, absl::string_view path,
                                    absl::string_view file_text, const SourceMap& to_bytes);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_FEED_ITEM_H_
