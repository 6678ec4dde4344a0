// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_PASSAGE_H_
#define REPORTS_PASSAGE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/claim/article.h"
#include "claims/document/line_index.h"

namespace claimcheck {

// The words of `claim` as the article has them.
absl::string_view QuoteOf(const Article& article, const Claim& claim);

// The sentence around them.
absl::string_view SentenceOf(const Article& article, const Claim& claim);

// Finds the places of one article's claims in its file. Keeps views of it.
class PlaceFinder {
 public:
  explicit PlaceFinder(const Article& article);

  TextPlace PlaceOf(const Claim& claim) const;
  // The place in the file of the text's byte at `byte_offset`; see claims/document/landmark.h.
  TextPlace PlaceInText(std::size_t byte_offset) const;
  // Its column in bytes of the line as UTF-8, from 1; 0 in a Word document, which has no lines.
  std::size_t ByteColumnInText(std::size_t byte_offset) const;

 private:
  // Where the text begins whose columns count on from one known place: the line, or the last
  // landmark before `byte_offset`.
  std::size_t StretchBegin(std::size_t byte_offset) const;
  // How many of the document's hidden characters stood before the text's byte at `byte_offset`.
  std::size_t HiddenBefore(std::size_t byte_offset) const;

  const Document& document_;
  LineIndex text_;
  LineIndex title_;
  std::vector<std::size_t> hidden_bytes_;  // of the first n hidden characters as UTF-8
};

}  // namespace claimcheck

#endif  // REPORTS_PASSAGE_H_
