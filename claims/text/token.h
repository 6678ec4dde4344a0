// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_TEXT_TOKEN_H_
#define CLAIMS_TEXT_TOKEN_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/text/folded_word.h"
#include "claims/text/span.h"

namespace claimcheck {

enum class TokenKind : std::uint8_t {
  kWord,         // letters: "killed", "U.S.", "n't", "'s", "G20", "km"
  kNumber,       // digits with the separators inside them: "6,100", "1.2", "2015", "½"
  kPunctuation,  // . , ; : ! ? ( ) [ ] " ' - – — / …
  kSymbol,       // everything else: $ € % ° + = & * # @ …
  kAddress,      // a whole URL: "https://example.org/2014/05/12/a?id=5", "www.example.org"
};

// How a word is written; kLower for what is not a word.
enum class WordCase : std::uint8_t { kLower, kCapitalized, kUpper, kMixed };

// One token of the text. Where a token ends:
//
//   6,100 people       [6,100] [people]
//   $1.2bn             [$] [1.2] [bn]             letters after digits are a word of their own
//   11/05/2015, 9-11   [11] [/] [05] [/] [2015]   [9] [-] [11]
//   42-year-old        [42] [-] [year] [-] [old]
//   5th, 1990s         [5] [th]   [1990] [s]
//   G20, COVID-19      [G20]   [COVID] [-] [19]   digits after letters belong to the word
//   Russia's, don't    [Russia] ['s]   [do] [n't] (with ' or ’)
//   U.S., a.m., Mr.    [U.S.] [a.m.] [Mr.]        letter-dot runs and known abbreviations
//   20,000,000         [20,000,000]               a comma or full stop between digits belongs to
//                                                 the number, one after the last digit does not
//   816 000            [816] [000]                any space separates; the number reader joins them
struct Token {
  Span span;
  // What the token is known by: equal for tokens that differ in case only. See folded_word.h.
  std::uint64_t key = 0;
  // What the lexicon says of it (lexicon/word_marks.h); 0 when the lexicon was not asked.
  std::uint32_t marks = 0;
  TokenKind kind = TokenKind::kWord;
  WordCase word_case = WordCase::kLower;
  bool space_before : 1 = false;  // white space or the text's beginning stands before it
  bool line_before : 1 = false;   // a line break, or the text's beginning, stands before it
  bool blank_before : 1 = false;  // an empty line, or the text's beginning, stands before it

  friend bool operator==(const Token&, const Token&) = default;
};

// A sentence is a run of tokens; [first, last) indexes them. Headlines and list items, which end
// without a full stop, are sentences too: an empty line always ends one.
struct Sentence {
  Span span;
  std::size_t first = 0;
  std::size_t last = 0;
  // Whether a token in it may belong to a number or a date: digits, or a word that the caller's
  // gate knows. A sentence without any goes no further than this.
  bool may_hold_mention = false;
  // What the lexicon says of any of its tokens: their marks together.
  std::uint32_t marks = 0;

  friend bool operator==(const Sentence&, const Sentence&) = default;
};

// A text cut into tokens and sentences. `text` is a view: the caller keeps the bytes alive.
struct TokenizedText {
  absl::string_view text;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;

  absl::string_view at(std::size_t token) const { return Slice(text, tokens[token].span); }
  // Whether the token is this word, given folded.
  bool Is(std::size_t token, FoldedWord word) const { return tokens[token].key == word.key(); }
};

// `word` as it is compared: ASCII letters in lower case, ’ as '.
std::string Folded(absl::string_view word);
void AppendFolded(absl::string_view word, std::string& text);

// Whether `word` folds to `folded`; needs no memory. Most words differ in their first letter or
// their length, which is all that is looked at then.
bool FoldedEqualsByBytes(absl::string_view word, absl::string_view folded);
inline bool FoldedEquals(absl::string_view word, absl::string_view folded) {
  if (word.empty() || word.size() < folded.size()) return word.empty() && folded.empty();
  const bool curly = word.front() == '\xE2';  // may be ’
  if (!folded.empty() && !curly && (word.front() | 0x20) != (folded.front() | 0x20)) return false;
  return FoldedEqualsByBytes(word, folded);
}

}  // namespace claimcheck

#endif  // CLAIMS_TEXT_TOKEN_H_
