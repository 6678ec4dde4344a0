// SPDX-License-Identifier: Apache-2.0
#include "claims/text/tokenize.h"

#include <algorithm>
#include <initializer_list>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "claims/text/character.h"

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

using KeySet = absl::flat_hash_set<std::uint64_t>;

KeySet KeysOf(std::initializer_list<absl::string_view> words) {
  KeySet keys;
  for (absl::string_view word : words) keys.insert(FoldedHash(word));
  return keys;
}

// Abbreviations that take their full stop with them and stand before a name or a number.
const KeySet& LeadingAbbreviations() {
  static const auto* keys = new KeySet(
      KeysOf({"mr",   "mrs", "ms",  "dr",     "prof",   "gen",  "col",  "lt",    "sgt",  "capt",
              "cpl",  "pvt", "sen", "rep",    "gov",    "rev",  "hon",  "maj",   "adm",  "cmdr",
              "pres", "st",  "mt",  "ft",     "messrs", "supt", "insp", "det",   "atty", "jan",
              "feb",  "mar", "apr", "jun",    "jul",    "aug",  "sep",  "sept",  "oct",  "nov",
              "dec",  "mon", "tue", "tues",   "wed",    "thu",  "thur", "thurs", "fri",  "sat",
              "nos",  "rs",  "rp",  "approx", "vs",     "fig",  "vol",  "ca"}));
  return *keys;
}

// Abbreviations that may also stand at a sentence's end.
const KeySet& TrailingAbbreviations() {
  static const auto* keys = new KeySet(
      KeysOf({"inc",  "ltd",  "co",  "corp", "jr",    "sr",   "bros", "etc",  "est",  "dept",
              "ave",  "blvd", "rd",  "hwy",  "calif", "ariz", "ark",  "colo", "conn", "del",
              "fla",  "ga",   "ill", "ind",  "kan",   "ky",   "md",   "mich", "minn", "mo",
              "mont", "neb",  "nev", "okla", "ore",   "pa",   "tenn", "tex",  "va",   "vt",
              "wash", "wis",  "wyo", "miss", "ala",   "mass", "llc",  "plc",  "univ"}));
  return *keys;
}

// Words that, capitalized after an abbreviation, begin a new sentence.
const KeySet& SentenceOpeners() {
  static const auto* keys = new KeySet(
      KeysOf({"the",  "a",     "an",    "he",    "she",     "it",     "they",      "we",
              "i",    "you",   "his",   "her",   "its",     "their",  "our",       "this",
              "that", "these", "those", "there", "in",      "on",     "at",        "by",
              "for",  "from",  "with",  "after", "before",  "but",    "and",       "or",
              "when", "while", "if",    "as",    "since",   "until",  "however",   "meanwhile",
              "some", "many",  "most",  "more",  "about",   "police", "officials", "according",
              "no",   "not",   "one",   "two",   "another", "also",   "what",      "who",
              "how",  "why"}));
  return *keys;
}

// Codes and signs that stand before an amount without a space: "USD34.6 million", "Rs500".
const KeySet& PrefixedCurrencies() {
  static const auto* keys =
      new KeySet(KeysOf({"usd", "eur", "gbp", "aud", "cad", "nzd", "hkd", "sgd", "jpy", "cny",
                         "inr", "rmb", "rs",  "rp",  "dh",  "dhs", "tk",  "rm",  "chf", "sek",
                         "nok", "dkk", "zar", "php", "thb", "idr", "krw", "ksh"}));
  return *keys;
}

bool IsLetter(CharClass kind) {
  return kind == CharClass::kLower || kind == CharClass::kUpper || kind == CharClass::kLetter;
}

// Whether text wrapped at a fixed width would have its lines no longer than this one has.
bool IsWrapped(absl::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find_first_of("\n\r", begin), text.size());
    if (end - begin > kUnwrappedLineBytes) return false;
    begin = end + 1;
  }
  return true;
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
    const Character c = CharacterAt(text_, at_);
    switch (c.kind) {
      case CharClass::kSpace:
        space_ = true;
        at_ += c.size;
        return;
      case CharClass::kLineBreak:
        // CR LF is one break.
        ++breaks_;
        space_ = true;
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
        return CutWord();
      case CharClass::kApostrophe:
        return CutApostrophe(c);
      case CharClass::kPunctuation:
        return Push(TokenKind::kPunctuation, at_, at_ + c.size);
      case CharClass::kSymbol:
        return Push(TokenKind::kSymbol, at_, at_ + c.size);
    }
  }

  void Push(TokenKind kind, std::size_t begin, std::size_t end,
            WordCase word_case = WordCase::kLower) {
    Token token;
    token.span = {begin, end};
    token.key = FoldedHash(Slice(text_, token.span));
    token.kind = kind;
    token.word_case = word_case;
    const bool first = tokens_.empty();
    token.space_before = first || space_;
    token.line_before = first || breaks_ > 0;
    token.blank_before = first || breaks_ > 1;
    tokens_.push_back(token);
    space_ = false;
    breaks_ = 0;
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

  // word = letter { letter | digit } { apostrophe letter+ } | letter "." { letter "." }
  void CutWord() {
    const std::size_t begin = at_;
    std::size_t end = begin;
    std::size_t uppers = 0, lowers = 0, letters = 0;
    bool first_is_upper = false;
    while (end < text_.size()) {
      const Character c = CharacterAt(text_, end);
      if (IsLetter(c.kind)) {
        if (letters == 0) first_is_upper = c.kind == CharClass::kUpper;
        ++letters;
        uppers += c.kind == CharClass::kUpper;
        lowers += c.kind == CharClass::kLower;
        end += c.size;
      } else if (c.kind == CharClass::kDigit) {
        if (PrefixedCurrencies().contains(FoldedHash(text_.substr(begin, end - begin)))) break;
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
    if (end < text_.size() && text_[end] == '.') end = TakeFullStop(begin, end, letters);
    WordCase word_case = WordCase::kLower;
    if (uppers > 0 && lowers == 0) {
      word_case = uppers == 1 && letters == 1 ? WordCase::kCapitalized : WordCase::kUpper;
    } else if (first_is_upper && uppers == 1) {
      word_case = WordCase::kCapitalized;
    } else if (uppers > 0) {
      word_case = WordCase::kMixed;
    }
    Push(TokenKind::kWord, begin, end, word_case);
  }

  // Where the clitic begins that the apostrophe at `apostrophe` belongs to: at it for 's 'll 're
  // 've 'd 'm, at the n before it for n't; `begin` (of the word) when it is none (O'Brien).
  std::size_t CliticBegin(std::size_t begin, std::size_t apostrophe, std::size_t size) const {
    std::size_t end = apostrophe + size;
    while (end < text_.size() && absl::ascii_isalpha(static_cast<unsigned char>(text_[end]))) ++end;
    if (IsLetter(ClassAt(end))) return begin;
    const std::string tail = Folded(text_.substr(apostrophe + size, end - apostrophe - size));
    for (absl::string_view clitic : {"s", "ll", "re", "ve", "d", "m"}) {
      if (tail == clitic) return apostrophe;
    }
    const bool negation =
        tail == "t" && apostrophe > begin + 1 &&
        absl::ascii_tolower(static_cast<unsigned char>(text_[apostrophe - 1])) == 'n';
    return negation ? apostrophe - 1 : begin;
  }

  // The word's end when it takes the full stop at `dot` with it ("U.S.", "Mr.", "J."), else `dot`.
  std::size_t TakeFullStop(std::size_t begin, std::size_t dot, std::size_t letters) const {
    if (letters == 1) {
      std::size_t end = dot + 1;
      std::size_t parts = 1;
      while (IsLetter(ClassAt(end))) {
        const std::size_t after = end + CharacterAt(text_, end).size;
        if (after >= text_.size() || text_[after] != '.') break;
        end = after + 1;
        ++parts;
      }
      const bool initial = ClassAt(begin) == CharClass::kUpper && text_[begin] != 'I' &&
                           ClassAt(end) == CharClass::kSpace;
      if (parts > 1) return end;
      return initial ? end : dot;
    }
    const absl::string_view word = text_.substr(begin, dot - begin);
    const std::uint64_t key = FoldedHash(word);
    const bool capital = ClassAt(begin) == CharClass::kUpper;
    if (capital &&
        (LeadingAbbreviations().contains(key) || TrailingAbbreviations().contains(key))) {
      return dot + 1;
    }
    if (word == "vs" || word == "approx" || word == "ca" || word == "etc") return dot + 1;
    // "No. 5", "no. 5"
    if (FoldedEquals(word, "no")) {
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
      const std::string tail = Folded(text_.substr(at_ + c.size, end - at_ - c.size));
      for (absl::string_view clitic : {"s", "ll", "re", "ve", "d", "m"}) {
        if (tail == clitic) return Push(TokenKind::kWord, at_, end);
      }
    }
    Push(TokenKind::kPunctuation, at_, at_ + c.size);
  }

  absl::string_view text_;
  std::size_t at_ = 0;
  bool space_ = false;
  int breaks_ = 0;
  std::vector<Token> tokens_;
};

// Groups tokens into sentences; the second half of Tokenize.
class SentenceCutter {
 public:
  SentenceCutter(const TokenizedText& text, MentionGate gate)
      : text_(text), gate_(gate), wrapped_(IsWrapped(text.text)) {}

  std::vector<Sentence> Cut() {
    const std::size_t count = text_.tokens.size();
    std::size_t first = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > first && (EndsBefore(i) || i - first >= kMaxSentenceTokens)) {
        Push(first, i);
        first = i;
      }
    }
    if (first < count) Push(first, count);
    return std::move(sentences_);
  }

 private:
  void Push(std::size_t first, std::size_t last) {
    Sentence sentence;
    sentence.first = first;
    sentence.last = last;
    sentence.span = {text_.tokens[first].span.begin, text_.tokens[last - 1].span.end};
    for (std::size_t i = first; i < last && !sentence.may_hold_mention; ++i) {
      sentence.may_hold_mention = MayHoldMention(text_.tokens[i]);
    }
    sentences_.push_back(sentence);
  }

  bool MayHoldMention(const Token& token) const {
    if (token.kind == TokenKind::kNumber) return true;
    return token.kind == TokenKind::kWord && gate_(token.key);
  }

  // Whether a sentence ends between tokens i - 1 and i.
  bool EndsBefore(std::size_t i) const {
    const Token& next = text_.tokens[i];
    if (next.blank_before) return true;
    if (next.line_before && (!wrapped_ || EndsShortLine(i))) return true;
    if (!next.space_before) return false;
    std::size_t last = i - 1;
    bool closing = false;
    while (last > 0 && IsClosing(last) && !text_.tokens[last].space_before) {
      --last;
      closing = true;
    }
    const absl::string_view end = text_.at(last);
    if (end == "!" || end == "?") return !closing || BeginsSentence(next);
    if (end == "." || end == "…") return BeginsSentence(next);
    if (text_.tokens[last].kind == TokenKind::kWord && end.back() == '.') {
      return AbbreviationEnds(last, next);
    }
    return false;
  }

  bool IsClosing(std::size_t i) const {
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
    if (LeadingAbbreviations().contains(FoldedHash(word))) return false;
    const bool initial = word.size() == 1;
    if (initial || next.kind != TokenKind::kWord) return false;
    return next.word_case == WordCase::kCapitalized && SentenceOpeners().contains(next.key);
  }

  // Whether token i begins a line and the line before it is a headline or a list item.
  bool EndsShortLine(std::size_t i) const {
    if (text_.tokens[i - 1].kind == TokenKind::kPunctuation) return false;
    const Token& next = text_.tokens[i];
    if (next.kind == TokenKind::kWord && next.word_case == WordCase::kLower) return false;
    std::size_t first = i - 1;
    while (first > 0 && !text_.tokens[first].line_before) {
      --first;
      if (text_.tokens[i - 1].span.end - text_.tokens[first].span.begin > kShortLineBytes)
        return false;
    }
    return text_.tokens[i - 1].span.end - text_.tokens[first].span.begin <= kShortLineBytes;
  }

  const TokenizedText& text_;
  MentionGate gate_;
  bool wrapped_;
  std::vector<Sentence> sentences_;
};

}  // namespace

TokenizedText Tokenize(absl::string_view text, MentionGate gate) {
  TokenizedText result;
  result.text = text;
  result.tokens = TokenCutter(text).Cut();
  result.sentences = SentenceCutter(result, gate).Cut();
  return result;
}

TokenizedText Tokenize(absl::string_view text) {
  return Tokenize(text, [](std::uint64_t) { return false; });
}

}  // namespace claimcheck
