// SPDX-License-Identifier: Apache-2.0
#include "reports/quotation.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kCut = "…";

// A cut looks so many bytes around for a space to fall on.
constexpr std::size_t kWordReach = 40;

bool IsContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// The end of the first `max_bytes` of `text`, moved back to a space, or else to a character.
std::size_t CutEnd(absl::string_view text, std::size_t max_bytes) {
  std::size_t end = max_bytes;
  while (end > 0 && IsContinuation(text[end])) --end;
  const std::size_t space = text.substr(0, end).rfind(' ');
  const bool is_near = space != absl::string_view::npos && space > 0 && end - space <= kWordReach;
  return is_near ? space : end;
}

// The last `max_bytes` of `text` behind a "…".
std::string CutBeginning(absl::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return std::string(text);
  std::size_t begin = text.size() - max_bytes;
  while (begin < text.size() && IsContinuation(text[begin])) ++begin;
  const std::size_t space = text.find(' ', begin);
  const bool is_near = space != absl::string_view::npos && space - begin <= kWordReach;
  return absl::StrCat(kCut, text.substr(is_near ? space : begin));
}

Span Within(Span span, std::size_t size) {
  const std::size_t begin = std::min(span.begin, size);
  return {begin, std::clamp(span.end, begin, size)};
}

}  // namespace

std::string CutShort(absl::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return std::string(text);
  const std::size_t end = CutEnd(text, max_bytes);
  return absl::StrCat(text.substr(0, end), end < text.size() && text[end] == ' ' ? " " : "", kCut);
}

Quotation CutQuotation(absl::string_view text, Span sentence, Span figure, std::size_t max_side) {
  figure = Within(figure, text.size());
  sentence = Cover(Within(sentence, text.size()), figure);
  return {.before = CutBeginning(Slice(text, {sentence.begin, figure.begin}), max_side),
          .figure = CutShort(Slice(text, figure), kMaxQuotedFigure),
          .after = CutShort(Slice(text, {figure.end, sentence.end}), max_side)};
}

Quotation QuotationOf(const Article& article, const Claim& claim, std::size_t max_side) {
  return CutQuotation(TextOf(article.document, claim), claim.sentence, claim.span, max_side);
}

}  // namespace claimcheck
