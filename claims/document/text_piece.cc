// SPDX-License-Identifier: Apache-2.0
#include "claims/document/text_piece.h"

#include <utility>

#include "absl/strings/match.h"

namespace claimcheck {

void AppendPiece(TextPiece piece, Document* document) {
  if (piece.blocks.empty()) return;
  if (!document->text.empty() && !absl::EndsWith(document->text, "\n\n")) document->text += "\n\n";
  const std::size_t shift = document->text.size();
  document->text += piece.text;
  document->source_map.Add({shift, 0, 1, 1});
  for (SourceMap::Run run : piece.source_map.runs()) {
    run.text_begin += shift;
    document->source_map.Add(run);
  }
  for (Landmark landmark : piece.landmarks) {
    landmark.text_begin += shift;
    document->landmarks.push_back(landmark);
  }
  for (Block block : piece.blocks) {
    block.span = {block.span.begin + shift, block.span.end + shift};
    document->blocks.push_back(std::move(block));
  }
}

}  // namespace claimcheck
