// SPDX-License-Identifier: Apache-2.0
#include "claims/document/feed_item.h"

#include <algorithm>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "claims/document/html.h"
#include "claims/document/layout.h"
#include "claims/document/line.h"
#include "claims/document/line_index.h"

namespace claimcheck {
namespace {

// "<p>", "</b>", "<br/>": what plain text holds by chance at most once.
bool HoldsTags(absl::string_view text) {
  for (std::size_t at = text.find('<'); at + 1 < text.size() && at != absl::string_view::npos;
       at = text.find('<', at + 1)) {
    const char next = text[at + 1];
    if (absl::ascii_isalpha(next) || next == '/' || next == '!') return true;
  }
  return false;
}

// Plain text, paragraph by paragraph; a landmark at each line.
TextPiece ReadPlainPiece(const FeedString& string, BlockKind kind) {
  TextPiece piece;
  piece.text = string.text;
  for (const Span span : CutParagraphs(piece.text)) piece.blocks.push_back({kind, span, ""});
  for (const Line& line : CutLines(piece.text)) piece.landmarks.push_back({line.span.begin});
  for (const SourceMap::Run& run : string.source_map.runs()) {
    piece.landmarks.push_back({run.text_begin});
  }
  return piece;
}

// Leads the offsets of `piece`, which count within `string`, on to the file.
void LeadToFile(const FeedString& string, const LineIndex& lines, TextPiece* piece) {
  piece->source_map = Through(piece->source_map, string.source_map, piece->text.size());
  for (Landmark& landmark : piece->landmarks) {
    const TextPlace place = lines.PlaceOf(piece->source_map.FileOffset(landmark.text_begin));
    landmark = {landmark.text_begin, place.line, place.column, 0,
                lines.ByteColumnOf(piece->source_map.FileOffset(landmark.text_begin))};
  }
  std::sort(piece->landmarks.begin(), piece->landmarks.end(),
            [](const Landmark& a, const Landmark& b) { return a.text_begin < b.text_begin; });
}

// A title with tags may hold several lines, and what is left out stays so: the first that is read
// is the headline, the rest stand under it.
void MarkTitle(std::vector<Block>* blocks) {
  BlockKind kind = BlockKind::kTitle;
  for (Block& block : *blocks) {
    if (block.kind != BlockKind::kLeftOut) block.kind = std::exchange(kind, BlockKind::kHeading);
  }
}

Document ReadItem(FeedItem item, const LineIndex& lines, const SourceMap& to_bytes) {
  Document document;
  document.metadata = std::move(item.metadata);
  document.not_read = std::move(item.not_read);
  const auto add = [&](const FeedString& string, BlockKind kind) {
    TextPiece piece =
        HoldsTags(string.text) ? ReadHtmlPiece(string.text) : ReadPlainPiece(string, kind);
    LeadToFile(string, lines, &piece);
    AppendPiece(std::move(piece), &document);
  };
  add(item.title, BlockKind::kTitle);
  MarkTitle(&document.blocks);
  const std::size_t title_blocks = document.blocks.size();
  for (const FeedString& content : item.content) add(content, BlockKind::kParagraph);
  if (document.blocks.size() == title_blocks) document.blocks.clear();
  if (document.blocks.empty()) return document;
  document.source_map = Through(document.source_map, to_bytes, document.text.size());
  Layout layout = ReadLayout(document.text, std::move(document.blocks), "");
  document.blocks = std::move(layout.blocks);
  document.title_span = layout.title;
  UseMetadata(std::move(layout.date_hints), &document);
  return document;
}

}  // namespace

std::vector<Document> ReadFeedItems(std::vector<FeedItem> items, absl::string_view path,
                                    absl::string_view file_text, const SourceMap& to_bytes) {
  const LineIndex lines(file_text);
  std::vector<Document> documents;
  absl::flat_hash_set<std::string> ids;
  for (std::size_t i = 0; i < items.size(); ++i) {
    std::string id = items[i].id;
    if (id.empty() || !ids.insert(id).second) id = absl::StrCat(i + 1);
    Document document = ReadItem(std::move(items[i]), lines, to_bytes);
    if (document.blocks.empty()) continue;
    document.path = absl::StrCat(path, "#", id);
    document.file = std::string(path);
    documents.push_back(std::move(document));
  }
  return documents;
}

}  // namespace claimcheck
