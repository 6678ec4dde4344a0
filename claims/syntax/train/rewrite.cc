// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/train/rewrite.h"

namespace claimcheck {
namespace {

WordCase CaseIn(const Token& token, bool first, Writing writing) {
  switch (writing) {
    case Writing::kTitle:
    case Writing::kHeadline:
      if (token.word_case != WordCase::kLower) return token.word_case;
      return first || token.span.size() > 3 ? WordCase::kCapitalized : WordCase::kLower;
    case Writing::kUpper:
      return token.span.size() == 1 ? WordCase::kCapitalized : WordCase::kUpper;
    case Writing::kLower:
      return WordCase::kLower;
    case Writing::kAsIs:
    case Writing::kTelegram:
      break;
  }
  return token.word_case;
}

bool IsDroppedInHeadlines(const TreebankSentence& s, std::size_t i) {
  const absl::string_view word = s.cut.at(i);
  if (i + 1 == s.tags.size()) return word == ".";
  if (FoldedEquals(word, "the") || FoldedEquals(word, "a") || FoldedEquals(word, "an")) return true;
  return s.relations[i] == "aux:pass" && s.tags[i + 1] == Tag::kVBN;
}

TreebankSentence Shortened(TreebankSentence s) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < s.tags.size(); ++i) {
    if (IsDroppedInHeadlines(s, i)) continue;
    s.cut.tokens[kept] = s.cut.tokens[i];
    s.tags[kept] = s.tags[i];
    s.relations[kept] = s.relations[i];
    ++kept;
  }
  if (kept == 0) return s;
  s.cut.tokens.resize(kept);
  s.tags.resize(kept);
  s.relations.resize(kept);
  s.heads.assign(kept, kNoHead);
  s.sentence.last = kept;
  return s;
}

}  // namespace

TreebankSentence Written(TreebankSentence sentence, Writing writing) {
  if (writing == Writing::kTelegram || writing == Writing::kHeadline) {
    sentence = Shortened(std::move(sentence));
  }
  bool first = true;
  for (Token& token : sentence.cut.tokens) {
    if (token.kind != TokenKind::kWord) continue;
    token.word_case = CaseIn(token, first, writing);
    first = false;
  }
  return sentence;
}

}  // namespace claimcheck
