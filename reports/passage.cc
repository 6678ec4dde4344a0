// SPDX-License-Identifier: Apache-2.0
#include "reports/passage.h"

#include <algorithm>

namespace claimcheck {
namespace {

// `span` within `text`, whatever it says.
absl::string_view SafeSlice(absl::string_view text, Span span) {
  const std::size_t begin = std::min(span.begin, text.size());
  const std::size_t end = std::clamp(span.end, begin, text.size());
  return Slice(text, {begin, end});
}

}  // namespace

absl::string_view QuoteOf(const Article& article, const Claim& claim) {
  return SafeSlice(TextOf(article.document, claim), claim.span);
}

absl::string_view SentenceOf(const Article& article, const Claim& claim) {
  return SafeSlice(TextOf(article.document, claim), claim.sentence);
}

TextPlace PlaceFinder::PlaceOf(const Claim& claim) const {
  return claim.in_title_field ? title_.PlaceOf(claim.span.begin) : PlaceInText(claim.span.begin);
}

TextPlace PlaceFinder::PlaceInText(std::size_t byte_offset) const {
  const Landmark* landmark = LandmarkAt(document_, byte_offset);
  if (landmark == nullptr) return text_.PlaceOf(byte_offset);
  // No line ends between two landmarks but those that the reader put between blocks.
  const TextPlace there = text_.PlaceOf(byte_offset);
  const TextPlace begin = text_.PlaceOf(landmark->text_begin);
  const std::size_t columns = there.line == begin.line ? there.column - begin.column : 0;
  return {landmark->line, landmark->column + columns, landmark->run};
}

}  // namespace claimcheck
