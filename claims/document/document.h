// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_DOCUMENT_H_
#define CLAIMS_DOCUMENT_DOCUMENT_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/time/civil_time.h"
#include "claims/document/landmark.h"
#include "claims/document/metadata.h"
#include "claims/document/source_map.h"
#include "claims/document/suppression_comment.h"
#include "claims/text/span.h"

namespace claimcheck {

// What a stretch of the document's text is in the article.
enum class BlockKind {
  kTitle,    // the headline, at most one
  kHeading,  // a heading within the article
  kParagraph,
  kListItem,
  kTableRow,
  kCaption,
  kDateLine,  // a line that holds nothing but when (and where, and by whom) it was published
  kByline,
  kLeftOut,  // not the article: see `reason`
};

// A block of the text; blocks are in the order of the text, do not overlap, and together hold
// every byte of it that is not white space.
struct Block {
  BlockKind kind = BlockKind::kParagraph;
  Span span;
  std::string
      reason;  // of kLeftOut, in words: "recent posts", "comment form", "published-on footer"
  friend bool operator==(const Block&, const Block&) = default;
};

// A string that may say when the article was published, and where it was found. The document
// reader knows no dates; claims/claim/published.h reads them.
struct DateHint {
  enum class Source { kMetadata, kDateLine, kDateline, kFooter };
  Source source = Source::kDateLine;
  std::string text;          // "11/05/2015", "— May 11, 2015", "2015-05-11T08:00:00Z"
  std::optional<Span> span;  // its place in Document::text; none when it comes from metadata
  friend bool operator==(const DateHint&, const DateHint&) = default;
};

// A part of an archive, whose text begins at `text_begin`.
struct FilePart {
  std::size_t text_begin = 0;
  std::string name;
  friend bool operator==(const FilePart&, const FilePart&) = default;
};

// A character within a figure that a reader does not see. It is not in the text: it stood before
// the byte at `text_offset`.
struct HiddenCharacter {
  std::size_t text_offset = 0;
  std::string name;  // "U+200B"
  friend bool operator==(const HiddenCharacter&, const HiddenCharacter&) = default;
};

// An article as it was read: its text in UTF-8 and what is known of it from outside the text.
//
// `text` holds the whole of the file as a reader sees it, what is left out included, so that every
// span has a place in the file: Block says what belongs to the article. Offsets in `text` become
// offsets in the file through `source_map`.
struct Document {
  std::string path;  // as given on the command line; "FILE#id" for one of several in a file
  // The FILE of "FILE#id", and the line of it that the article is, where it is one (.jsonl); empty
  // and 0 where the file is one article.
  std::string file;
  std::size_t file_line = 0;
  bool packed = false;  // the file is compressed; places count in what it holds
  std::string format;   // "text", "jsonl", "html", …
  std::string text;     // valid UTF-8
  std::string title;    // the headline; empty when there is none
  Span title_span;      // its place in `text`; empty when the title comes from metadata
  // Where a title that does not stand in `text` came from: "title" of a line of JSON. Claims are
  // then read from `title` as from a text of its own, and carry this as their span's "field".
  std::string title_field;
  std::string language;  // BCP 47, "en" unless metadata says otherwise
  std::string source;    // the outlet, from metadata; empty when not known
  std::string url;
  std::vector<Block> blocks;
  std::vector<DateHint> date_hints;  // best evidence first
  SourceMap source_map;
  // Where the text stands by line and column; none when the text is the file's, line by line.
  std::vector<Landmark> landmarks;
  // The parts of the file that the text comes from, when it is an archive: "word/document.xml",
  // "word/footnotes.xml". Offsets in the file count within them.
  std::vector<FilePart> parts;
  Metadata metadata;
  std::vector<HiddenCharacter> hidden;           // in the order of the text
  std::vector<SuppressionComment> suppressions;  // of Markdown and web pages, by place
  std::vector<std::string> warnings;  // "3 bytes are not UTF-8; shown as U+FFFD", in words
  // What of the file was not read, because of a limit or a fault, in words: each a finding.
  std::vector<std::string> not_read;
};

// The path of the file that `document` was read from: "news.jsonl" of "news.jsonl#7".
inline const std::string& FilePath(const Document& document) {
  return document.file.empty() ? document.path : document.file;
}

// The parts of `document` that are not the article, in order.
std::vector<Block> LeftOut(const Document& document);

// The landmark that the text's byte at `text_offset` follows; nullptr when there is none.
const Landmark* LandmarkAt(const Document& document, std::size_t text_offset);

// The name of the part that it comes from; empty when the file is no archive.
absl::string_view PartAt(const Document& document, std::size_t text_offset);

// Takes language, outlet, address, date hints and, where its text has none, the title of `document`
// from its metadata. `text_hints` are the dates that stand in the text; those of the metadata go
// before them, the date of a change after all.
void UseMetadata(std::vector<DateHint> text_hints, Document* document);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_DOCUMENT_H_
