// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/nickname.h"

#include "absl/strings/string_view.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMostWords = 2;

// The mark that closes what `open` opens; empty where it opens nothing.
absl::string_view ClosingOf(absl::string_view open) {
  if (open == "\"") return "\"";
  if (open == "“") return "”";
  if (open == "‘") return "’";
  if (open == "'") return "'";
  return open == "(" ? ")" : "";
}

bool IsCapitalWord(const Token& token) {
  return token.kind == TokenKind::kWord && token.word_case != WordCase::kLower;
}

}  // namespace

std::size_t EndOfNickname(const TokenizedText& text, std::size_t open) {
  const absl::string_view close = ClosingOf(text.at(open));
  if (close.empty()) return open;
  std::size_t i = open + 1;
  while (i < text.tokens.size() && i <= open + kMostWords && IsCapitalWord(text.tokens[i])) ++i;
  const bool closed = i > open + 1 && i + 1 < text.tokens.size() && text.at(i) == close;
  return closed && IsCapitalWord(text.tokens[i + 1]) ? i + 1 : open;
}

}  // namespace claimcheck
