// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/counted_noun.h"

#include "absl/strings/match.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

// A noun phrase longer than this is read no further.
constexpr std::size_t kMaxWords = 8;
// After "one" there is no plural to stop at.
constexpr std::size_t kMaxSingularWords = 3;

class NounReader {
 public:
  NounReader(const TokenizedText& text, const Sentence& sentence, bool singular)
      : text_(text), limit_(sentence.last), singular_(singular) {}

  std::optional<CountedNoun> Read(std::size_t at) {
    if (IsHyphen(at)) return Attributive(at + 1);
    if (Is(at, "of")) at = AfterPartitive(at);
    first_ = at;
    const std::size_t end = at + kMaxWords < limit_ ? at + kMaxWords : limit_;
    for (std::size_t i = at; i < end;) {
      if (const std::size_t next = AfterNumberCompound(i)) {
        adjacent_ = false;
        i = next;
        continue;
      }
      if (Ends(i)) break;
      if (text_.tokens[i].kind == TokenKind::kWord && Take(i)) break;
      ++i;
    }
    return Result();
  }

 private:
  bool Is(std::size_t at, absl::string_view folded) const {
    return at < limit_ && text_.tokens[at].span.size() == folded.size() &&
           FoldedEquals(text_.at(at), folded);
  }
  bool IsWord(std::size_t at) const {
    return at < limit_ && text_.tokens[at].kind == TokenKind::kWord;
  }
  bool Glued(std::size_t at) const {
    return at > 0 && at < limit_ && text_.tokens[at - 1].span.end == text_.tokens[at].span.begin;
  }
  bool IsHyphen(std::size_t at) const {
    return Is(at, "-") && Glued(at) && Glued(at + 1) && IsWord(at + 1);
  }

  // "12-[member] panel": the word joined to the number.
  std::optional<CountedNoun> Attributive(std::size_t at) const {
    CountedNoun noun;
    noun.span = text_.tokens[at].span;
    noun.head = at;
    noun.last = at + 1;
    return noun;
  }

  // "of the 8,000 people", "of his men": the token after "of" and what determines the noun.
  std::size_t AfterPartitive(std::size_t of) {
    std::size_t at = of + 1;
    for (absl::string_view word :
         {"the", "these", "those", "its", "his", "her", "their", "our", "my", "your", "all"}) {
      if (Is(at, word)) {
        adjacent_ = false;
        ++at;
        break;
      }
    }
    if (at < limit_ && text_.tokens[at].kind == TokenKind::kNumber) {
      adjacent_ = false;
      ++at;
    }
    return at;
  }

  // "20 [16-year-old] girls", "two [50-page] reports": one past the compound, else 0.
  std::size_t AfterNumberCompound(std::size_t at) const {
    if (at >= limit_ || text_.tokens[at].kind != TokenKind::kNumber || !IsHyphen(at + 1)) return 0;
    std::size_t last = at + 3;
    while (IsHyphen(last)) last += 2;
    return last;
  }

  // Whether the phrase ends before token `at`.
  bool Ends(std::size_t at) const {
    const Token& token = text_.tokens[at];
    if (token.kind == TokenKind::kPunctuation) return !IsHyphen(at);
    if (token.kind != TokenKind::kWord) return true;
    if (token.line_before && at > first_) return true;
    const std::uint32_t classes = WordClasses(text_, at);
    if ((classes & (kFunctionWord | kVerbWord)) != 0) return !IsComparative(at);
    // "24 dead", but "40 wounded soldiers"
    const bool qualifies = IsWord(at + 1) && LooksPlural(text_.at(at + 1)) &&
                           (WordClasses(text_, at + 1) & kFunctionWord) == 0;
    if ((classes & kStateWord) != 0) return !qualifies;
    // After "one", a word in -ed is the verb that ends the phrase.
    return singular_ && at > first_ && absl::EndsWith(Folded(text_.at(at)), "ed");
  }

  // "40 more people", "40 other people"
  bool IsComparative(std::size_t at) const {
    return (Is(at, "such") || Is(at, "old")) && at == first_;
  }

  // Takes the word at `at`; whether it is the head.
  bool Take(std::size_t at) {
    last_word_ = at;
    ++words_;
    if (singular_) return words_ == kMaxSingularWords;
    if (!LooksPlural(text_.at(at)) || IsHyphen(at + 1)) return false;
    head_ = at;
    const bool leads = (WordClasses(text_, at) & kLeadingPlural) != 0 && IsWord(at + 1) &&
                       LooksPlural(text_.at(at + 1)) &&
                       (WordClasses(text_, at + 1) & (kFunctionWord | kVerbWord)) == 0;
    return !leads;
  }

  std::optional<CountedNoun> Result() const {
    std::size_t head = head_;
    if (singular_ && words_ > 0) head = last_word_;
    if (head == 0) return std::nullopt;
    CountedNoun noun;
    noun.span = {text_.tokens[FirstWord()].span.begin, text_.tokens[head].span.end};
    noun.head = head;
    noun.last = head + 1;
    noun.adjacent = adjacent_;
    return noun;
  }

  // "more" and "other" say nothing of what is counted, nor does a number compound.
  std::size_t FirstWord() const {
    std::size_t at = first_;
    while (const std::size_t next = AfterNumberCompound(at)) at = next;
    while (at < last_word_ && (Is(at, "more") || Is(at, "other") || Is(at, "additional") ||
                               Is(at, "further") || Is(at, "such"))) {
      ++at;
    }
    return at;
  }

  const TokenizedText& text_;
  const std::size_t limit_;
  const bool singular_;
  std::size_t first_ = 0;
  std::size_t head_ = 0;  // 0: none yet; a head never is the text's first token
  std::size_t last_word_ = 0;
  std::size_t words_ = 0;
  bool adjacent_ = true;
};

}  // namespace

std::optional<CountedNoun> ReadCountedNoun(const TokenizedText& text, const Sentence& sentence,
                                           std::size_t at, bool singular) {
  if (at >= sentence.last) return std::nullopt;
  return NounReader(text, sentence, singular).Read(at);
}

}  // namespace claimcheck
