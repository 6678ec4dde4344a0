// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_LINE_INDEX_H_
#define CLAIMS_DOCUMENT_LINE_INDEX_H_

#include <cstddef>
#include <vector>

#include "absl/strings/string_view.h"

namespace claimcheck {

// A place in a text as editors count it: both from 1. The column counts code points, so that é is
// one column however many bytes it takes.
struct TextPlace {
  std::size_t line = 1;
  std::size_t column = 1;
  std::size_t run = 0;  // in a Word document, of the paragraph `line`; 0: not a Word document
  friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

// Where the lines of a text begin, for finding places in it. A line ends at LF, CRLF or a lone CR,
// which are the breaks that editors and compilers count; other Unicode line separators are text.
//
// Building is linear in the text; a look-up costs a binary search over the lines and the decoding
// of at most 256 bytes, even when the whole text is one line.
class LineIndex {
 public:
  // Keeps a view of `text`, which must outlive the index.
  explicit LineIndex(absl::string_view text);

  // The place of the character at `byte_offset`; the end of the text when it lies beyond.
  TextPlace PlaceOf(std::size_t byte_offset) const;

  // Where line `line`, counted from 1, begins; the end of the text when there is none.
  std::size_t BeginOf(std::size_t line) const;

  // The same column as some programs count it: in bytes of the line, from 1.
  std::size_t ByteColumnOf(std::size_t byte_offset) const;

 private:
  // Where the line begins that holds the byte at `byte_offset`.
  std::vector<std::size_t>::const_iterator LineOf(std::size_t byte_offset) const;
  // Code points before `byte_offset`.
  std::size_t CodePointsBefore(std::size_t byte_offset) const;

  absl::string_view text_;
  std::vector<std::size_t> line_begins_;
  std::vector<std::size_t> block_code_points_;  // before every kBlockBytes-th byte
};

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_LINE_INDEX_H_
