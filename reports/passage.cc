// SPDX-License-Identifier: Apache-2.0
#include "reports/passage.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/numbers.h"
#include "absl/strings/strip.h"

namespace claimcheck {
namespace {

// `span` within `text`, whatever it says.
absl::string_view SafeSlice(absl::string_view text, Span span) {
  const std::size_t begin = std::min(span.begin, text.size());
  const std::size_t end = std::clamp(span.end, begin, text.size());
  return Slice(text, {begin, end});
}

std::size_t Utf8Size(const HiddenCharacter& hidden) {
  std::uint32_t code = 0;
  const bool is_code = absl::SimpleHexAtoi(absl::StripPrefix(hidden.name, "U+"), &code);
  return !is_code || code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

}  // namespace

absl::string_view QuoteOf(const Article& article, const Claim& claim) {
  return SafeSlice(TextOf(article.document, claim), claim.span);
}

absl::string_view SentenceOf(const Article& article, const Claim& claim) {
  return SafeSlice(TextOf(article.document, claim), claim.sentence);
}

PlaceFinder::PlaceFinder(const Article& article)
    : document_(article.document),
      text_(article.document.text),
      title_(article.document.title),
      hidden_bytes_({0}) {
  for (const HiddenCharacter& hidden : document_.hidden) {
    hidden_bytes_.push_back(hidden_bytes_.back() + Utf8Size(hidden));
  }
}

TextPlace PlaceFinder::PlaceOf(const Claim& claim) const {
  return claim.in_title_field ? title_.PlaceOf(claim.span.begin) : PlaceInText(claim.span.begin);
}

std::size_t PlaceFinder::StretchBegin(std::size_t byte_offset) const {
  const Landmark* landmark = LandmarkAt(document_, byte_offset);
  const std::size_t line_begin = byte_offset + 1 - text_.ByteColumnOf(byte_offset);
  return landmark == nullptr ? line_begin : std::max(line_begin, landmark->text_begin);
}

std::size_t PlaceFinder::HiddenBefore(std::size_t byte_offset) const {
  const auto after = std::upper_bound(
      document_.hidden.begin(), document_.hidden.end(), byte_offset,
      [](std::size_t at, const HiddenCharacter& hidden) { return at < hidden.text_offset; });
  return static_cast<std::size_t>(after - document_.hidden.begin());
}

TextPlace PlaceFinder::PlaceInText(std::size_t byte_offset) const {
  const std::size_t at = std::min(byte_offset, document_.text.size());
  const Landmark* landmark = LandmarkAt(document_, at);
  TextPlace there = text_.PlaceOf(at);
  // The file's line has characters that the text lost.
  there.column += HiddenBefore(at) - HiddenBefore(StretchBegin(at));
  if (landmark == nullptr) return there;
  // No line ends between two landmarks but those that the reader put between blocks.
  const TextPlace begin = text_.PlaceOf(landmark->text_begin);
  const std::size_t columns = there.line == begin.line ? there.column - begin.column : 0;
  return {landmark->line, landmark->column + columns, landmark->run};
}

std::size_t PlaceFinder::ByteColumnInText(std::size_t byte_offset) const {
  const std::size_t at = std::min(byte_offset, document_.text.size());
  const Landmark* landmark = LandmarkAt(document_, at);
  const std::size_t begin = StretchBegin(at);
  const std::size_t bytes =
      at - begin + hidden_bytes_[HiddenBefore(at)] - hidden_bytes_[HiddenBefore(begin)];
  if (landmark == nullptr) return bytes + 1;
  if (landmark->byte_column == 0) return 0;
  return landmark->byte_column + (begin == landmark->text_begin ? bytes : 0);
}

}  // namespace claimcheck
