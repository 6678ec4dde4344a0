// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_PASSAGE_H_
#define REPORTS_PASSAGE_H_

#include <string>

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
  explicit PlaceFinder(const Article& article)
      : document_(article.document), text_(article.document.text), title_(article.document.title) {}

  TextPlace PlaceOf(const Claim& claim) const;
  // The place in the file of the text's byte at `byte_offset`; see claims/document/landmark.h.
  TextPlace PlaceInText(std::size_t byte_offset) const;

 private:
  const Document& document_;
  LineIndex text_;
  LineIndex title_;
};

}  // namespace claimcheck

#endif  // REPORTS_PASSAGE_H_
