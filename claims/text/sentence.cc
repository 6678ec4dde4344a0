// SPDX-License-Identifier: Apache-2.0
#include "claims/text/sentence.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include "absl/strings/string_view.h"
#include "claims/text/abbreviation.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

// A sentence of more tokens than this is cut: no news sentence has them, and whoever works on a
// sentence may then be slower than linear in it.
constexpr std::size_t kMaxSentenceTokens = 400;

// A line longer than this does not come from a text wrapped at a fixed width: in such a text every
// line break ends a paragraph.
constexpr std::size_t kUnwrappedLineBytes = 110;

// In a wrapped text, a line shorter than this that ends without punctuation is a headline or a
// list item, not a line that was full.
constexpr std::size_t kShortLineBytes = 45;

// Words that, capitalized after an abbreviation, begin a new sentence.
constexpr WordSet kSentenceOpeners(
    {"the",    "a",         "an",        "he",        "she",   "it",   "they",  "we",      "i",
     "you",    "his",       "her",       "its",       "their", "our",  "this",  "that",    "these",
     "those",  "there",     "in",        "on",        "at",    "by",   "for",   "from",    "with",
     "after",  "before",    "but",       "and",       "or",    "when", "while", "if",      "as",
     "since",  "until",     "however",   "meanwhile", "some",  "many", "most",  "more",    "about",
     "police", "officials", "according", "no",        "not",   "one",  "two",   "another", "also",
     "what",   "who",       "how",       "why"});

// Whether text wrapped at a fixed width would have its lines no longer than this one has.
bool IsWrapped(absl::string_view text) {
  std::size_t begin = 0, feed = 0, carriage_return = 0;
  while (begin < text.size()) {
    // Each is sought on only where it was passed: most texts have but one of them.
    if (feed <= begin) feed = std::min(text.find('\n', begin), text.size());
    if (carriage_return <= begin) carriage_return = std::min(text.find('\r', begin), text.size());
    const std::size_t end = std::min(feed, carriage_return);
    if (end - begin > kUnwrappedLineBytes) return false;
    begin = end + 1;
  }
  return true;
}

class SentenceCutter {
 public:
  explicit SentenceCutter(const TokenizedText& text)
      : text_(text), tokens_(text.tokens), wrapped_(IsWrapped(text.text)) {}

  std::vector<Sentence> Cut() {
    const std::size_t count = tokens_.size();
    constexpr std::size_t kTokensPerSentence = 16;  // in news, about, headlines among them
    sentences_.reserve(count / kTokensPerSentence + 1);
    std::size_t first = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > first && (EndsBefore(i) || i - first >= kMaxSentenceTokens)) {
        Push(first, i);
        first = i;
      }
      marks_ |= tokens_[i].marks;
    }
    if (first < count) Push(first, count);
    return std::move(sentences_);
  }

 private:
  void Push(std::size_t first, std::size_t last) {
    Sentence sentence;
    sentence.first = first;
    sentence.last = last;
    sentence.span = {tokens_[first].span.begin, tokens_[last - 1].span.end};
    sentence.marks = std::exchange(marks_, 0u);
    sentences_.push_back(sentence);
  }

  // Whether a sentence ends between tokens i - 1 and i.
  bool EndsBefore(std::size_t i) const {
    const Token& next = tokens_[i];
    if (!next.space_before) return false;
    if (next.line_before && (next.blank_before || !wrapped_ || EndsShortLine(i))) return true;
    const Token& before = tokens_[i - 1];
    if (before.kind == TokenKind::kWord) {
      return next.word_case == WordCase::kCapitalized && EndsInAbbreviation(i - 1, next);
    }
    return before.kind == TokenKind::kPunctuation && EndsBehindMark(i - 1, next);
  }

  // Whether the word `last` ends in a full stop, and the sentence with it.
  bool EndsInAbbreviation(std::size_t last, const Token& next) const {
    return text_.text[tokens_[last].span.end - 1] == '.' && AbbreviationEnds(last, next);
  }

  // Whether one ends with the mark `last`, or before the closing quotes and brackets that end
  // there.
  bool EndsBehindMark(std::size_t last, const Token& next) const {
    bool closing = false;
    while (last > 0 && IsClosing(last) && !tokens_[last].space_before) {
      --last;
      closing = true;
    }
    if (tokens_[last].kind == TokenKind::kWord) return EndsInAbbreviation(last, next);
    const absl::string_view end = text_.at(last);
    if (end == "!" || end == "?") return !closing || BeginsSentence(next);
    return (end == "." || end == "…") && BeginsSentence(next);
  }

  bool IsClosing(std::size_t i) const {
    if (tokens_[i].kind != TokenKind::kPunctuation) return false;
    const absl::string_view word = text_.at(i);
    return word == "\"" || word == "”" || word == "’" || word == "'" || word == ")" || word == "]";
  }

  bool IsOpening(const Token& token) const {
    const absl::string_view word = Slice(text_.text, token.span);
    return word == "\"" || word == "“" || word == "‘" || word == "'" || word == "(" ||
           word == "[" || word == "–" || word == "—" || word == "-" || word == "•" || word == "*" ||
           word == "#";
  }

  bool BeginsSentence(const Token& next) const {
    if (next.kind == TokenKind::kNumber || next.kind == TokenKind::kSymbol) return true;
    if (next.kind == TokenKind::kWord) return next.word_case != WordCase::kLower;
    return IsOpening(next);
  }

  // "Mr. Smith" goes on, "in the U.S. The" ends, "U.S. officials" goes on.
  bool AbbreviationEnds(std::size_t last, const Token& next) const {
    absl::string_view word = text_.at(last);
    word.remove_suffix(1);
    if (kLeadingAbbreviations.Holds(FoldedHash(word))) return false;
    const bool initial = word.size() == 1;
    if (initial || next.kind != TokenKind::kWord) return false;
    return next.word_case == WordCase::kCapitalized && kSentenceOpeners.Holds(next.key);
  }

  // Whether token i begins a line and the line before it is a headline or a list item.
  bool EndsShortLine(std::size_t i) const {
    if (tokens_[i - 1].kind == TokenKind::kPunctuation) return false;
    const Token& next = tokens_[i];
    if (next.kind == TokenKind::kWord && next.word_case == WordCase::kLower) return false;
    std::size_t first = i - 1;
    while (first > 0 && !tokens_[first].line_before) {
      --first;
      if (tokens_[i - 1].span.end - tokens_[first].span.begin > kShortLineBytes) return false;
    }
    return tokens_[i - 1].span.end - tokens_[first].span.begin <= kShortLineBytes;
  }

  const TokenizedText& text_;
  const std::span<const Token> tokens_;  // the text's
  bool wrapped_;
  std::uint32_t marks_ = 0;  // those of the tokens since the last sentence
  std::vector<Sentence> sentences_;
};

}  // namespace

std::vector<Sentence> CutSentences(const TokenizedText& text) { return SentenceCutter(text).Cut(); }

}  // namespace claimcheck
