// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_SENTENCE_TOKENS_H_
#define CLAIMS_MENTION_SENTENCE_TOKENS_H_

#include <cstdint>
#include <initializer_list>
#include <optional>

#include "absl/strings/string_view.h"
#include "claims/lexicon/numerals.h"
#include "claims/lexicon/word_classes.h"
#include "claims/text/token.h"

namespace claimcheck {

// A sentence's tokens as the number readers ask for them. Every question may be asked of any index:
// outside the sentence the answer is no.
class SentenceTokens {
 public:
  SentenceTokens(const TokenizedText& text, const Sentence& sentence)
      : text_(text), tokens_(text.tokens.data()), first_(sentence.first), last_(sentence.last) {}

  const TokenizedText& text() const { return text_; }
  std::size_t first() const { return first_; }
  std::size_t last() const { return last_; }

  bool Has(std::size_t i) const { return i >= first_ && i < last_; }
  const Token& token(std::size_t i) const { return tokens_[i]; }
  absl::string_view at(std::size_t i) const { return Has(i) ? text_.at(i) : absl::string_view(); }

  // Whether token i is this word, given folded.
  bool Is(std::size_t i, FoldedWord word) const { return Has(i) && token(i).key == word.key(); }
  bool IsAny(std::size_t i, std::initializer_list<FoldedWord> words) const {
    if (!Has(i)) return false;
    const std::uint64_t key = token(i).key;
    for (const FoldedWord word : words) {
      if (key == word.key()) return true;
    }
    return false;
  }
  bool IsWord(std::size_t i) const { return Has(i) && token(i).kind == TokenKind::kWord; }
  bool IsNumber(std::size_t i) const { return Has(i) && token(i).kind == TokenKind::kNumber; }
  bool IsLowerCase(std::size_t i) const {
    return IsWord(i) && token(i).word_case == WordCase::kLower;
  }
  bool IsArticle(std::size_t i) const { return Is(i, "a") || Is(i, "an"); }
  bool IsDash(std::size_t i) const { return Is(i, "-") || Is(i, "–") || Is(i, "—"); }

  // Whether nothing stands between tokens i - 1 and i.
  bool Glued(std::size_t i) const {
    return i > first_ && i < last_ && token(i - 1).span.end == token(i).span.begin;
  }

  // The token after a hyphen at i that joins two words without spaces; else i.
  std::size_t SkipHyphen(std::size_t i) const {
    return Is(i, "-") && Glued(i) && Glued(i + 1) ? i + 1 : i;
  }

  std::uint32_t Classes(std::size_t i) const { return IsWord(i) ? WordClasses(text_, i) : 0; }
  bool IsFunctionWord(std::size_t i) const { return (Classes(i) & kFunctionWord) != 0; }

  std::optional<Numeral> NumeralAt(std::size_t i) const {
    return IsWord(i) ? FindNumeral(text_, i) : std::nullopt;
  }
  bool IsOrdinalWord(std::size_t i) const {
    const std::optional<Numeral> numeral = NumeralAt(i);
    return numeral && numeral->kind == NumeralKind::kOrdinal;
  }

  // Whether every longer word but function words has a capital, as in "Man Kills Two Women". Costs
  // the length of the sentence.
  bool IsTitleCased() const {
    constexpr std::size_t kLongWord = 4;
    for (std::size_t i = first_; i < last_; ++i) {
      if (IsLowerCase(i) && token(i).span.size() >= kLongWord && !IsFunctionWord(i)) return false;
    }
    return true;
  }

  Span SpanOf(std::size_t first, std::size_t last) const {
    return {token(first).span.begin, token(last - 1).span.end};
  }

 private:
  const TokenizedText& text_;
  const Token* const tokens_;  // the text's
  const std::size_t first_;
  const std::size_t last_;
};

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_SENTENCE_TOKENS_H_
