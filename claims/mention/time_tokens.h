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
  // What a token can be, as far as it was looked up.
  struct Word {
    static constexpr int kNoDigits = -1;

    const TimeWord* time = nullptr;
    int digits = kNoDigits;
    TimeKinds kinds = 0;
  };
  // Room for the words of a text, one for each token, which its sentences share.
  using Room = std::vector<Word>;
  static Room RoomFor(const TokenizedText& text);

  // `room` must outlive this, and no other TimeTokens have been made of this sentence with it.
  TimeTokens(const TokenizedText& text, const Sentence& sentence, Room& room);

  const TokenizedText& text() const { return text_; }
  const Sentence& sentence() const { return sentence_; }
  std::size_t first() const { return first_; }
  std::size_t last() const { return first_ + count_; }

  bool Has(std::size_t i) const { return i - first_ < count_; }  // behind the end below it
  const Token& token(std::size_t i) const { return tokens_[i]; }
  absl::string_view at(std::size_t i) const { return Has(i) ? text_.at(i) : absl::string_view(); }

  // Whether token i may begin or be part of a time expression at all.
  bool IsTime(std::size_t i) const { return Kinds(i) != 0; }
  bool IsNumber(std::size_t i) const { return (Kinds(i) & kNumber) != 0; }

  // The kinds of numbers in digits, beside those of words. Each is a kNumber.
  static constexpr TimeKinds kNumber = KindsOf(TimeKind::kCount_);
  static constexpr TimeKinds kRank = kNumber << 1;        // with an ordinal's ending: "5th"
  static constexpr TimeKinds kFourDigits = kNumber << 2;  // as a year has them

  static constexpr TimeKinds kAllKinds = ~TimeKinds{0};

  // The kinds of words that an expression beginning with token i may begin with: those of the
  // token, and behind an article or a possessive those of the next one: "the [second] half". Of
  // what is no word of calendar.tsv nothing is known, and it may be any: "'98", "the full year".
  TimeKinds OpeningKinds(std::size_t i) const {
    TimeKinds kinds = Kinds(i);
    if (kinds == 0) return kAllKinds;
    if ((kinds & KindsOf(TimeKind::kDeterminer)) == 0) return kinds;
    const TimeKinds next = Kinds(i + 1);
    return next == 0 ? kAllKinds : kinds | next;
  }

  // What token i is as `kind`, 0 when it is no such thing. A meaning that needs a capital ("May")
  // is there only when the token has one.
  int Value(std::size_t i, TimeKind kind) const {
    if ((Kinds(i) & KindsOf(kind)) == 0) return 0;
    const TimeWord& word = *words_[i].time;
    if (word.needs_capital(kind) && token(i).word_case == WordCase::kLower) return 0;
    return word.value(kind);
  }

  // Whether token i is this word, given folded.
  bool Is(std::size_t i, FoldedWord word) const { return Has(i) && token(i).key == word.key(); }
  // Whether it is one of these.
  template <std::size_t N>
  bool IsOneOf(std::size_t i, const WordSet<N>& words) const {
    return Has(i) && words.Holds(token(i).key);
  }

  // Whether it is a word whose letters are so written.
  bool IsWord(std::size_t i, WordCase word_case) const {
    return Has(i) && token(i).kind == TokenKind::kWord && token(i).word_case == word_case;
  }

  // Whether tokens i - 1 and i touch: "mid" and "-" of "mid-May".
  bool Touches(std::size_t i) const { return Has(i) && i > first_ && !token(i).space_before; }

  bool IsHyphen(std::size_t i) const;
  // "-", "–", "—" or "to", as between the ends of a range.
  bool IsRangeMark(std::size_t i) const;

  // The number that token i writes with digits alone ("2015", "05"); nullopt for "6,100", "3.5" and
  // more than 9 digits.
  std::optional<int> Digits(std::size_t i) const {
    if (!IsNumber(i) || words_[i].digits == Word::kNoDigits) return std::nullopt;
    return words_[i].digits;
  }

 private:
  Word LookUpNumber(std::size_t i) const;

  TimeKinds Kinds(std::size_t i) const { return Has(i) ? words_[i].kinds : 0; }

  const TokenizedText& text_;
  const Sentence& sentence_;
  const Token* tokens_;  // the text's
  std::size_t first_;
  std::size_t count_;
  const Word* words_;  // those of the text
};

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_TIME_TOKENS_H_
