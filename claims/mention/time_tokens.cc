// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/time_tokens.h"

#include "absl/strings/ascii.h"

namespace claimcheck {

TimeTokens::TimeTokens(const TokenizedText& text, const Sentence& sentence)
    : text_(text), sentence_(sentence) {
  words_.reserve(sentence.last - sentence.first);
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    const Token& token = text.tokens[i];
    words_.push_back(token.kind == TokenKind::kWord ? FindTimeWord(token.key) : nullptr);
  }
}

int TimeTokens::Value(std::size_t i, TimeKind kind) const {
  if (!Has(i)) return 0;
  const TimeWord* word = words_[i - first()];
  if (word == nullptr) return 0;
  if (word->needs_capital(kind) && token(i).word_case == WordCase::kLower) return 0;
  return word->value(kind);
}

bool TimeTokens::Is(std::size_t i, absl::string_view folded) const {
  return Has(i) && FoldedEquals(text_.at(i), folded);
}

bool TimeTokens::IsHyphen(std::size_t i) const {
  const absl::string_view word = at(i);
  return word == "-" || word == "–" || word == "‑" || word == "‐";
}

bool TimeTokens::IsRangeMark(std::size_t i) const {
  return IsHyphen(i) || at(i) == "—" || Is(i, "to");
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
