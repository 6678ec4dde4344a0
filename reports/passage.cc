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

Place PlaceFinder::PlaceOf(const Claim& claim) const {
  const LineIndex& index = claim.in_title_field ? title_ : text_;
  return index.PlaceOf(claim.span.begin);
}

}  // namespace claimcheck
