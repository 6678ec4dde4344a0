// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/time_tokens.h"

#include "absl/strings/ascii.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// What up to nine digits say; nullopt of what is not digits alone.
std::optional<int> ValueOfDigits(absl::string_view word) {
  if (word.size() > 9) return std::nullopt;
  int value = 0;
  for (const char c : word) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

TimeTokens::TimeTokens(const TokenizedText& text, const Sentence& sentence)
    : text_(text),
      sentence_(sentence),
      tokens_(text.tokens.data()),
      first_(sentence.first) {
  words_.reserve(sentence.last - sentence.first);
  for (std::size_t i = sentence.first; i < sentence.last; ++i) words_.push_back(LookUp(text, i));
}

TimeTokens::Word TimeTokens::LookUp(const TokenizedText& text, std::size_t i) {
  const Token& token = text.tokens[i];
  if (token.kind == TokenKind::kNumber) {
    return {.digits = ValueOfDigits(text.at(i)).value_or(kNoDigits), .kinds = kNumber};
  }
  if (token.kind != TokenKind::kWord || !IsMarked(token, kCalendarWord)) return {};
  const TimeWord* word = FindTimeWord(token.key);
  return {.time = word, .kinds = word->kinds()};
}

bool TimeTokens::IsHyphen(std::size_t i) const {
  static constexpr WordSet kHyphens({"-", "–", "‑", "‐"});
  return IsOneOf(i, kHyphens);
}

bool TimeTokens::IsRangeMark(std::size_t i) const {
  return IsHyphen(i) || Is(i, "—") || Is(i, "to");
}

}  // namespace claimcheck
