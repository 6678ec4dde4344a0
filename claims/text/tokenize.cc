// SPDX-License-Identifier: Apache-2.0
#include "claims/text/tokenize.h"

#include <algorithm>

#include "absl/base/attributes.h"
#include "absl/strings/ascii.h"
#include "claims/text/abbreviation.h"
#include "claims/text/character.h"
#include "claims/text/letter_run.h"
#include "claims/text/sentence.h"
#include "claims/text/web_address.h"

namespace claimcheck {
namespace {

// Codes and signs that stand before an amount without a space: "USD34.6 million", "Rs500".
constexpr WordSet kPrefixedCurrencies({"usd", "eur", "gbp", "aud", "cad", "nzd", "hkd", "sgd",
                                       "jpy", "cny", "inr", "rmb", "rs",  "rp",  "dh",  "dhs",
                                       "tk",  "rm",  "chf", "sek", "nok", "dkk", "zar", "php",
                                       "thb", "idr", "krw", "ksh", "skr", "nkr", "dkr"});

bool IsLetter(CharClass kind) {
  return kind == CharClass::kLower || kind == CharClass::kUpper || kind == CharClass::kLetter;
}

// Cuts the text into tokens; the first half of Tokenize.
class TokenCutter {
 public:
  explicit TokenCutter(absl::string_view text) : text_(text) {
    tokens_.reserve(text.size() / 5 + 8);
  }

  std::vector<Token> Cut() {
    while (at_ < text_.size()) Step();
    return std::move(tokens_);
  }

 private:
  void Step() {
    // Most tokens have one space before them.
    if (text_[at_] == ' ') {
      space_ = true;
      if (++at_ == text_.size()) return;
    }
    if (const LetterRun letters(text_, at_); letters.size() > 0) return CutWord(letters);
    const Character c = CharacterAt(text_, at_);
    switch (c.kind) {
      case CharClass::kSpace:
        space_ = true;
        at_ += c.size;
        return;
      case CharClass::kLineBreak:
        // CR LF is one break.
        blank_ = line_;
        line_ = space_ = true;
        at_ += c.size;
        if (c.code == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
        return;
      case CharClass::kInvisible:
        at_ += c.size;
        return;
      case CharClass::kDigit:
        return CutNumber();
      case CharClass::kFraction:
        return Push(TokenKind::kNumber, at_, at_ + c.size);
      case CharClass::kLower:
      case CharClass::kUpper:
      case CharClass::kLetter:
        return CutLongWord(at_, at_, {});
      case CharClass::kApostrophe:
        return CutApostrophe(c);
      case CharClass::kPunctuation:
        return Push(TokenKind::kPunctuation, at_, at_ + c.size);
      case CharClass::kSymbol:
        return Push(TokenKind::kSymbol, at_, at_ + c.size);
    }
  }

  void Push(TokenKind kind, std::size_t begin, std::size_t end) {
    Push(kind, begin, end, FoldedHash(text_.substr(begin, end - begin)), WordCase::kLower);
  }

  void Push(TokenKind kind, std::size_t begin, std::size_t end, std::uint64_t key,
            WordCase word_case) {
    tokens_.push_back({.span = {begin, end},
                       .key = key,
                       .kind = kind,
                       .word_case = word_case,
                       .space_before = space_,
                       .line_before = line_,
                       .blank_before = blank_});
    space_ = line_ = blank_ = false;
    at_ = end;
  }

  CharClass ClassAt(std::size_t at) const {
    return at < text_.size() ? CharacterAt(text_, at).kind : CharClass::kSpace;
  }

  // number = digit+ { ("," | ".") digit+ }
  void CutNumber() {
    std::size_t end = SkipDigits(at_);
    while (end < text_.size() && (text_[end] == ',' || text_[end] == '.') &&
           ClassAt(end + 1) == CharClass::kDigit) {
      end = SkipDigits(end + 1);
    }
    Push(TokenKind::kNumber, at_, end);
  }

  std::size_t SkipDigits(std::size_t at) const {
    while (at < text_.size()) {
      const Character c = CharacterAt(text_, at);
      if (c.kind != CharClass::kDigit) break;
      at += c.size;
    }
    return at;
  }

  // The letters of a word, counted.
  struct Letters {
    std::size_t all = 0;
    std::size_t uppers = 0;
    std::size_t lowers = 0;
    bool first_is_upper = false;

    WordCase Case() const {
      if (uppers == 0) return WordCase::kLower;
      if (lowers == 0) return all == 1 ? WordCase::kCapitalized : WordCase::kUpper;
      return first_is_upper && uppers == 1 ? WordCase::kCapitalized : WordCase::kMixed;
    }
  };

  // word = letter { letter | digit } { apostrophe letter+ } | letter "." { letter "." }, of which
  // the letters `run` are read
  void CutWord(LetterRun run) {
    // Most words are letters of ASCII from end to end; the key is made on the way.
    const std::size_t begin = at_;
    std::size_t end = begin + run.size();
    KeyMaker key;
    run.AddTo(key);
    Letters letters;
    letters.uppers = run.uppers();
    while (run.size() == LetterRun::kMost) {
      run = LetterRun(text_, end);
      run.AddTo(key);
      letters.uppers += run.uppers();
      end += run.size();
    }
    letters.all = end - begin;
    letters.lowers = letters.all - letters.uppers;
    letters.first_is_upper = absl::ascii_isupper(Byte(begin));
    const unsigned char next = end < text_.size() ? Byte(end) : ' ';
    if (next == ':' || next == '.') {
      const std::size_t address = WebAddressEnd(text_, begin, end);
      if (address > end) return Push(TokenKind::kAddress, begin, address);
    }
    if (EndsWord(next)) return Push(TokenKind::kWord, begin, end, key.key(), letters.Case());
    CutLongWord(begin, end, letters);
  }

  unsigned char Byte(std::size_t at) const { return static_cast<unsigned char>(text_[at]); }

  // Whether a byte after a letter certainly ends the word.
  static bool EndsWord(unsigned char byte) {
    return byte < 0x80 && byte != '.' && byte != '\'' && !absl::ascii_isalnum(byte);
  }

  // The same for a word whose bytes [begin, end) are read and counted, and that may go on. Apart
  // from CutWord, so that registers are left for what most words need.
  ABSL_ATTRIBUTE_NOINLINE void CutLongWord(std::size_t begin, std::size_t end, Letters letters) {
    while (end < text_.size()) {
      const Character c = CharacterAt(text_, end);
      if (IsLetter(c.kind)) {
        if (letters.all == 0) letters.first_is_upper = c.kind == CharClass::kUpper;
        ++letters.all;
        letters.uppers += c.kind == CharClass::kUpper;
        letters.lowers += c.kind == CharClass::kLower;
        end += c.size;
      } else if (c.kind == CharClass::kDigit) {
        if (IsPrefixedCurrency(begin, end)) break;
        end = SkipDigits(end);
      } else if (c.kind == CharClass::kApostrophe && IsLetter(ClassAt(end + c.size))) {
        if (const std::size_t clitic = CliticBegin(begin, end, c.size); clitic > begin) {
          end = clitic;
          break;
        }
        end += c.size;
      } else {
        break;
      }
    }
    if (end < text_.size() && text_[end] == '.') end = TakeFullStop(begin, end, letters.all);
    Push(TokenKind::kWord, begin, end, FoldedHash(text_.substr(begin, end - begin)),
         letters.Case());
  }

  bool IsPrefixedCurrency(std::size_t begin, std::size_t end) const {
    constexpr std::size_t kLongest = 4;
    return end - begin <= kLongest &&
           kPrefixedCurrencies.Holds(FoldedHash(text_.substr(begin, end - begin)));
  }

  // What stands behind the apostrophe of a word that is one with the word before it.
  static bool IsClitic(absl::string_view tail) {
    static constexpr WordSet kClitics({"s", "ll", "re", "ve", "d", "m"});
    return tail.size() <= 2 && kClitics.Holds(FoldedHash(tail));
  }

  // Where the clitic begins that the apostrophe at `apostrophe` belongs to: at it for 's 'll 're
  // 've 'd 'm, at the n before it for n't; `begin` (of the word) when it is none (O'Brien).
  std::size_t CliticBegin(std::size_t begin, std::size_t apostrophe, std::size_t size) const {
    std::size_t end = apostrophe + size;
    while (end < text_.size() && absl::ascii_isalpha(static_cast<unsigned char>(text_[end]))) ++end;
    if (IsLetter(ClassAt(end))) return begin;
    const absl::string_view tail = text_.substr(apostrophe + size, end - apostrophe - size);
    if (IsClitic(tail)) return apostrophe;
    const bool negation =
        (tail == "t" || tail == "T") && apostrophe > begin + 1 &&
        absl::ascii_tolower(static_cast<unsigned char>(text_[apostrophe - 1])) == 'n';
    return negation ? apostrophe - 1 : begin;
  }

  // "8 p.m Sunday": written without its last full stop, as in much local news.
  bool IsHalfDay(std::size_t begin, std::size_t dot) const {
    if (dot != begin + 1 || dot + 1 >= text_.size()) return false;
    const char half = absl::ascii_tolower(text_[begin]);
    const CharClass behind = ClassAt(dot + 2);
    return (half == 'a' || half == 'p') && absl::ascii_tolower(text_[dot + 1]) == 'm' &&
           !IsLetter(behind) && behind != CharClass::kDigit &&
           !(dot + 2 < text_.size() && text_[dot + 2] == '.');
  }

  // The word's end when it takes the full stop at `dot` with it ("U.S.", "Mr.", "J."), else `dot`.
  std::size_t TakeFullStop(std::size_t begin, std::size_t dot, std::size_t letters) const {
    if (letters == 1) {
      if (IsHalfDay(begin, dot)) return dot + 2;
      std::size_t end = dot + 1;
      std::size_t parts = 1;
      while (IsLetter(ClassAt(end))) {
        const std::size_t after = end + CharacterAt(text_, end).size;
        if (after >= text_.size() || text_[after] != '.') break;
        end = after + 1;
        ++parts;
      }
      // "41.2C." ends in a unit, not in an initial.
      const bool after_digit = begin > 0 && ClassAt(begin - 1) == CharClass::kDigit;
      const bool initial = ClassAt(begin) == CharClass::kUpper && text_[begin] != 'I' &&
                           !after_digit && ClassAt(end) == CharClass::kSpace;
      if (parts > 1) return end;
      return initial ? end : dot;
    }
    const absl::string_view word = text_.substr(begin, dot - begin);
    const std::uint64_t key = FoldedHash(word);
    const bool capital = ClassAt(begin) == CharClass::kUpper;
    if (capital && (kLeadingAbbreviations.Holds(key) || kTrailingAbbreviations.Holds(key))) {
      return dot + 1;
    }
    if (word == "vs" || word == "approx" || word == "ca" || word == "etc") return dot + 1;
    if (kAbbreviationsBeforeDigits.Holds(key)) {
      const std::size_t next = text_.find_first_not_of(' ', dot + 1);
      if (next != absl::string_view::npos && next <= dot + 2 &&
          ClassAt(next) == CharClass::kDigit) {
        return dot + 1;
      }
    }
    return dot;
  }

  void CutApostrophe(const Character& c) {
    // After a word, without a space: a clitic that CutWord left ("'s"), or a plural's apostrophe.
    const bool after_word = !space_ && !tokens_.empty() && tokens_.back().span.end == at_;
    if (after_word) {
      std::size_t end = at_ + c.size;
      while (end < text_.size() && absl::ascii_isalpha(static_cast<unsigned char>(text_[end])))
        ++end;
      if (IsClitic(text_.substr(at_ + c.size, end - at_ - c.size))) {
        return Push(TokenKind::kWord, at_, end);
      }
    }
    Push(TokenKind::kPunctuation, at_, at_ + c.size);
  }

  absl::string_view text_;
  std::size_t at_ = 0;
  // What stands before the next token. The text's beginning counts as an empty line.
  bool space_ = true;
  bool line_ = true;
  bool blank_ = true;
  std::vector<Token> tokens_;
};

// Says of each sentence whether a number stands in it, or a word that opens the gate.
template <typename OpensGate>
void MarkMentions(OpensGate opens_gate, TokenizedText& text) {
  for (Sentence& sentence : text.sentences) {
    const auto first = text.tokens.begin() + static_cast<std::ptrdiff_t>(sentence.first);
    const auto last = text.tokens.begin() + static_cast<std::ptrdiff_t>(sentence.last);
    sentence.may_hold_mention = std::any_of(first, last, [&](const Token& token) {
      if (token.kind == TokenKind::kNumber) return true;
      return token.kind == TokenKind::kWord && opens_gate(token);
    });
  }
}

}  // namespace

TokenizedText Tokenize(absl::string_view text, MentionGate gate) {
  TokenizedText result{.text = text, .tokens = CutTokens(text), .sentences = {}};
  result.sentences = CutSentences(result);
  MarkMentions([gate](const Token& token) { return gate(token.key); }, result);
  return result;
}

TokenizedText Tokenize(absl::string_view text, TokenMarker mark, std::uint32_t gate) {
  TokenizedText result{.text = text, .tokens = CutTokens(text), .sentences = {}};
  mark(result.tokens);
  result.sentences = CutSentences(result);
  MarkMentions([gate](const Token& token) { return (token.marks & gate) != 0; }, result);
  return result;
}

std::vector<Token> CutTokens(absl::string_view text) { return TokenCutter(text).Cut(); }

TokenizedText Tokenize(absl::string_view text) {
  return Tokenize(text, [](std::uint64_t) { return false; });
}

}  // namespace claimcheck
