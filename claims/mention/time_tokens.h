// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_TIME_TOKENS_H_
#define CLAIMS_MENTION_TIME_TOKENS_H_

#include <optional>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/lexicon/time_word.h"
#include "claims/text/token.h"

namespace claimcheck {

// A sentence's tokens with what each can be in a time expression, looked up once. Every question
// may be asked of any index: outside the sentence the answer is no.
class TimeTokens {
 public:
  TimeTokens(const TokenizedText& text, const Sentence& sentence);

  const TokenizedText& text() const { return text_; }
  const Sentence& sentence() const { return sentence_; }
  std::size_t first() const { return sentence_.first; }
  std::size_t last() const { return sentence_.last; }

  bool Has(std::size_t i) const { return i >= first() && i < last(); }
  const Token& token(std::size_t i) const { return text_.tokens[i]; }
  absl::string_view at(std::size_t i) const { return Has(i) ? text_.at(i) : absl::string_view(); }

  // Whether token i may begin or be part of a time expression at all.
  bool IsTime(std::size_t i) const { return Has(i) && (words_[i - first()].time || IsNumber(i)); }
  bool IsNumber(std::size_t i) const { return Has(i) && token(i).kind == TokenKind::kNumber; }

  // What token i is as `kind`, 0 when it is no such thing. A meaning that needs a capital ("May")
  // is there only when the token has one.
  int Value(std::size_t i, TimeKind kind) const {
    if (!Has(i)) return 0;
    const TimeWord* word = words_[i - first()].time;
    if (word == nullptr) return 0;
    if (word->needs_capital(kind) && token(i).word_case == WordCase::kLower) return 0;
    return word->value(kind);
  }

  // Whether token i is this word, given folded.
  bool Is(std::size_t i, FoldedWord word) const { return Has(i) && text_.Is(i, word); }
  // Whether it is one of these.
  template <std::size_t N>
  bool IsOneOf(std::size_t i, const WordSet<N>& words) const {
    return Has(i) && words.Holds(token(i).key);
  }

  // Whether tokens i - 1 and i touch: "mid" and "-" of "mid-May".
  bool Touches(std::size_t i) const { return Has(i) && i > first() && !token(i).space_before; }

  bool IsHyphen(std::size_t i) const;
  // "-", "–", "—" or "to", as between the ends of a range.
  bool IsRangeMark(std::size_t i) const;

  // The number that token i writes with digits alone ("2015", "05"); nullopt for "6,100", "3.5" and
  // more than 9 digits.
  std::optional<int> Digits(std::size_t i) const {
    if (!Has(i) || words_[i - first()].digits == kNoDigits) return std::nullopt;
    return words_[i - first()].digits;
  }

 private:
  static constexpr int kNoDigits = -1;

  struct Word {
    const TimeWord* time = nullptr;
    int digits = kNoDigits;
  };
  static Word LookUp(const TokenizedText& text, std::size_t i);

  const TokenizedText& text_;
  const Sentence& sentence_;
  std::vector<Word> words_;
};

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_TIME_TOKENS_H_
