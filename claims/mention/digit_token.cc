// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/digit_token.h"

#include <string>

#include "claims/mention/digits.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMaxDigits = 6;

int ValueOf(absl::string_view digits) {
  if (digits.empty() || digits.size() > kMaxDigits) return -1;
  int value = 0;
  for (const char digit : digits) value = 10 * value + (digit - '0');
  return value;
}

}  // namespace

DigitToken::DigitToken(const SentenceTokens& tokens, std::size_t from, std::size_t at)
    : tokens_(tokens), from_(from), at_(at) {
  const std::string digits = PlainDigits(tokens.text(), at);
  length_ = digits.size();
  leading_zero_ = !digits.empty() && digits.front() == '0';
  value_ = ValueOf(digits);
}

std::size_t DigitToken::LengthAt(std::size_t i) const {
  return tokens_.IsNumber(i) ? PlainDigits(tokens_.text(), i).size() : 0;
}

int DigitToken::ValueAt(std::size_t i) const {
  return tokens_.IsNumber(i) ? ValueOf(PlainDigits(tokens_.text(), i)) : -1;
}

bool DigitToken::Joined(std::size_t separator, FoldedWord sign) const {
  return tokens_.IsNumber(separator + 1) && tokens_.Is(separator, sign) &&
         tokens_.Glued(separator) && tokens_.Glued(separator + 1);
}

bool DigitToken::JoinedByDash(std::size_t separator) const {
  return Joined(separator, "-") || Joined(separator, "–") || Joined(separator, "‑");
}

}  // namespace claimcheck
