// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_TEXT_PIECE_H_
#define CLAIMS_DOCUMENT_TEXT_PIECE_H_

#include <string>
#include <vector>

#include "claims/document/document.h"

namespace claimcheck {

// A piece of an article that stands in one place of the file: the text of a Word document, its
// footnotes, the title of a feed's item.
struct TextPiece {
  std::string text;
  SourceMap source_map;
  std::vector<Landmark> landmarks;
  std::vector<Block> blocks;
};

// Puts `piece` behind the text of `document`, with all that says where it stands. Pieces end in an
// empty line.
void AppendPiece(TextPiece piece, Document* document);

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_TEXT_PIECE_H_
