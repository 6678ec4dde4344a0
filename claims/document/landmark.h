// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_LANDMARK_H_
#define CLAIMS_DOCUMENT_LANDMARK_H_

#include <cstddef>

namespace claimcheck {

// Where a stretch of the text stands in a file that is not just its text, as people look it up
// there: the text from `text_begin` up to the next landmark is one line's, beginning at `column`.
//
// In a web page, in Markdown and in XML these are line and column of the file; in a Word document
// the number of the paragraph, the character in it, and the number of the run. All count from 1.
struct Landmark {
  std::size_t text_begin = 0;
  std::size_t line = 1;
  std::size_t column = 1;
  std::size_t run = 0;          // 0: not a Word document
  std::size_t byte_column = 0;  // `column` in bytes of the file as UTF-8; 0: a Word document
  friend bool operator==(const Landmark&, const Landmark&) = default;
};

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_LANDMARK_H_
