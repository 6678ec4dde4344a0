// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/time_tokens.h"

#include "absl/strings/ascii.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {

TimeTokens::TimeTokens(const TokenizedText& text, const Sentence& sentence)
    : text_(text), sentence_(sentence) {
  words_.reserve(sentence.last - sentence.first);
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    const Token& token = text.tokens[i];
    const bool known = token.kind == TokenKind::kWord && IsMarked(token, kCalendarWord);
    words_.push_back(known ? FindTimeWord(token.key) : nullptr);
  }
}

bool TimeTokens::IsHyphen(std::size_t i) const {
  static constexpr WordSet kHyphens({"-", "–", "‑", "‐"});
  return IsOneOf(i, kHyphens);
}

bool TimeTokens::IsRangeMark(std::size_t i) const {
  return IsHyphen(i) || Is(i, "—") || Is(i, "to");
}

std::optional<int> TimeTokens::Digits(std::size_t i) const {
  if (!IsNumber(i)) return std::nullopt;
  const absl::string_view word = text_.at(i);
  if (word.size() > 9) return std::nullopt;
  int value = 0;
  for (const char c : word) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace claimcheck
