// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_DOCUMENT_MARKUP_TEXT_H_
#define CLAIMS_DOCUMENT_MARKUP_TEXT_H_

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/document/landmark.h"
#include "claims/document/source_map.h"
#include "claims/text/span.h"

namespace claimcheck {

// How white space of the markup reads: a run of it as one space, or as it stands (<pre>).
enum class WhiteSpace { kCollapsed, kKept };

// Gathers the text that a reader sees of a file in some markup, piece by piece in the order of the
// file, and remembers where each piece stands.
//
//   "<p>Smith &amp;\n  Sons</p>"   gives "Smith & Sons", whose "&" are five bytes of the file
//
// NUL and invalid bytes must be gone from the markup already. No space begins or ends a line.
class MarkupText {
 public:
  // Keeps a view of `markup`. Landmarks need the lines of all that stands before the text: they are
  // for texts that are gathered from the whole of a file.
  explicit MarkupText(absl::string_view markup, bool has_landmarks = true)
      : markup_(markup), has_landmarks_(has_landmarks) {}

  // Appends the text of markup[span), with its character references replaced if there may be any.
  void Append(Span span, WhiteSpace white_space, bool has_references);

  // Appends `text`, which stands for markup[span): "-" for <w:noBreakHyphen/>.
  void AppendInstead(absl::string_view text, Span span) { AppendUnit(text, span); }

  // Appends a space, which stands at `markup_offset`, if a word follows on the line.
  void AppendSpace(std::size_t markup_offset);

  // Ends the line, or with "\n\n" the paragraph, at `markup_offset`; nothing at the text's
  // beginning.
  void Break(absl::string_view breaks, std::size_t markup_offset);

  std::size_t size() const { return text_.size(); }
  const std::string& text() const { return text_; }

  // What was gathered; the object is empty afterwards.
  std::string TakeText() { return std::move(text_); }
  SourceMap TakeSourceMap() { return std::move(source_map_); }
  std::vector<Landmark> TakeLandmarks() { return std::move(landmarks_); }

 private:
  static constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();

  void AppendPlain(std::size_t begin, std::size_t end);
  void AppendUnit(absl::string_view text, Span span);
  void FlushSpace();
  void AddLandmark(std::size_t markup_offset);
  // Takes line and column to `markup_offset`.
  void Locate(std::size_t markup_offset);
  // Of a line, or of a cell in a row.
  bool AtBegin() const { return text_.empty() || text_.back() == '\n' || text_.back() == '\t'; }

  absl::string_view markup_;
  bool has_landmarks_;
  std::string text_;
  SourceMap source_map_;
  std::vector<Landmark> landmarks_;
  std::size_t expected_ = kNowhere;  // where in the markup the next byte follows on
  Span space_;                       // white space that becomes a space if a word follows
  bool has_space_ = false;
  // Line and column of markup_[located_], which only grows.
  std::size_t located_ = 0;
  std::size_t line_ = 1;
  std::size_t column_ = 1;
  std::size_t line_begin_ = 0;
};

}  // namespace claimcheck

#endif  // CLAIMS_DOCUMENT_MARKUP_TEXT_H_
