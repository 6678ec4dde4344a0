// SPDX-License-Identifier: Apache-2.0
#include "claims/text/tokenize.h"

#include <algorithm>
#include <span>

#include "absl/base/attributes.h"
#include "absl/strings/ascii.h"
#include "claims/text/character.h"
#include "claims/text/letter_run.h"

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

// Abbreviations that take their full stop with them and stand before a name or a number.
constexpr WordSet kLeadingAbbreviations(
    {"mr",   "mrs", "ms",  "dr",     "prof",   "gen",  "col",  "lt",    "sgt",  "capt",
     "cpl",  "pvt", "sen", "rep",    "gov",    "rev",  "hon",  "maj",   "adm",  "cmdr",
     "pres", "st",  "mt",  "ft",     "messrs", "supt", "insp", "det",   "atty", "jan",
     "feb",  "mar", "apr", "jun",    "jul",    "aug",  "sep",  "sept",  "oct",  "nov",
     "dec",  "mon", "tue", "tues",   "wed",    "thu",  "thur", "thurs", "fri",  "sat",
     "nos",  "rs",  "rp",  "approx", "vs",     "fig",  "vol",  "ca"});

// Abbreviations that may also stand at a sentence's end.
constexpr WordSet kTrailingAbbreviations({"inc",   "ltd",  "co",   "corp", "jr",   "sr",   "bros",
                                          "etc",   "est",  "dept", "ave",  "blvd", "rd",   "hwy",
                                          "calif", "ariz", "ark",  "colo", "conn", "del",  "fla",
                                          "ga",    "ill",  "ind",  "kan",  "ky",   "md",   "mich",
                                          "minn",  "mo",   "mont", "neb",  "nev",  "okla", "ore",
                                          "pa",    "tenn", "tex",  "va",   "vt",   "wash", "wis",
                                          "wyo",   "miss", "ala",  "mass", "llc",  "plc",  "univ"});

// Abbreviations in whatever case that a number goes on: "no. 5", "oct. 13" where all is lower case.
constexpr WordSet kAbbreviationsBeforeDigits({"no", "nos", "jan", "feb", "apr", "jul", "aug", "sep",
                                              "sept", "oct", "nov", "dec"});

// Words that, capitalized after an abbreviation, begin a new sentence.
constexpr WordSet kSentenceOpeners(
    {"the",    "a",         "an",        "he",        "she",   "it",   "they",  "we",      "i",
     "you",    "his",       "her",       "its",       "their", "our",  "this",  "that",    "these",
     "those",  "there",     "in",        "on",        "at",    "by",   "for",   "from",    "with",
     "after",  "before",    "but",       "and",       "or",    "when", "while", "if",      "as",
     "since",  "until",     "however",   "meanwhile", "some",  "many", "most",  "more",    "about",
     "police", "officials", "according", "no",        "not",   "one",  "two",   "another", "also",
     "what",   "who",       "how",       "why"});

// Codes and signs that stand before an amount without a space: "USD34.6 million", "Rs500".
constexpr WordSet kPrefixedCurrencies({"usd", "eur", "gbp", "aud", "cad", "nzd", "hkd", "sgd",
                                       "jpy", "cny", "inr", "rmb", "rs",  "rp",  "dh",  "dhs",
                                       "tk",  "rm",  "chf", "sek", "nok", "dkk", "zar", "php",
                                       "thb", "idr", "krw", "ksh", "skr", "nkr", "dkr"});

bool IsLetter(CharClass kind) {
  return kind == CharClass::kLower || kind == CharClass::kUpper || kind == CharClass::kLetter;
}

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
      const std::size_t address = AddressEnd(begin, end);
      if (address > end) return Push(TokenKind::kAddress, begin, address);
    }
    if (EndsWord(next)) return Push(TokenKind::kWord, begin, end, key.key(), letters.Case());
    CutLongWord(begin, end, letters);
  }

  // One past the URL that begins with the letters [begin, end), which stand before a colon or a
  // full stop; else `end`: a scheme and "://", "www.", or a host with a path that holds digits, and
  // all up to a space, a quotation mark, an angle bracket or what is no ASCII, less the punctuation
  // of the sentence around it (RFC 3986, appendix C, on URLs in running text).
  ABSL_ATTRIBUTE_NOINLINE std::size_t AddressEnd(std::size_t begin, std::size_t end) const {
    static constexpr WordSet kSchemes({"http", "https", "ftp"});
    constexpr std::size_t kLongest = 5;
    const absl::string_view letters = text_.substr(begin, end - begin);
    const bool scheme = letters.size() <= kLongest && text_.substr(end, 3) == "://" &&
                        kSchemes.Holds(FoldedHash(letters));
    const bool www = text_[end] == '.' && FoldedEquals(letters, "www");
    if (scheme || www) return EndOfGraphs(end);
    const std::size_t path = text_[end] == '.' ? PathBegin(end) : end;
    return path != end && HoldsDigit(path) ? EndOfGraphs(path) : end;
  }

  // host = label "." label { "." label }: where the path behind a host begins, whose first label
  // ends at `dot`; `dot` when no path does. The last label is of two letters or more, so that "and
  // U.S./EU talks" is none.
  std::size_t PathBegin(std::size_t dot) const {
    constexpr std::size_t kLongestHost = 64;
    std::size_t label = dot + 1;
    std::size_t at = label;
    for (; at < text_.size() && at < dot + kLongestHost; ++at) {
      const unsigned char byte = Byte(at);
      if (byte == '.') {
        label = at + 1;
      } else if (byte == '/') {
        return at >= label + 2 && absl::ascii_isalpha(Byte(at - 1)) ? at : dot;
      } else if (!absl::ascii_isalnum(byte) && byte != '-') {
        return dot;
      }
    }
    return dot;
  }

  // Whether a digit stands soon in what is printed without a space from `path` on.
  bool HoldsDigit(std::size_t path) const {
    constexpr std::size_t kReach = 80;
    for (std::size_t at = path; at < text_.size() && at < path + kReach; ++at) {
      if (absl::ascii_isdigit(Byte(at))) return true;
      if (!absl::ascii_isgraph(Byte(at))) return false;
    }
    return false;
  }

  // One past what is printed without a space from `end` on, less the punctuation behind it.
  std::size_t EndOfGraphs(std::size_t end) const {
    std::size_t last = end;
    while (last < text_.size() && absl::ascii_isgraph(Byte(last)) &&
           absl::string_view("\"<>").find(text_[last]) == absl::string_view::npos) {
      ++last;
    }
    while (absl::string_view(".,;:!?)]}'").find(text_[last - 1]) != absl::string_view::npos) --last;
    return last > end + 1 ? last : end;
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

// Groups tokens into sentences; the second half of Tokenize.
template <typename OpensGate>
class SentenceCutter {
 public:
  SentenceCutter(const TokenizedText& text, OpensGate gate)
      : text_(text), tokens_(text.tokens), gate_(gate), wrapped_(IsWrapped(text.text)) {}

  std::vector<Sentence> Cut() {
    const std::size_t count = tokens_.size();
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
    sentence.span = {tokens_[first].span.begin, tokens_[last - 1].span.end};
    for (std::size_t i = first; i < last; ++i) {
      sentence.marks |= tokens_[i].marks;
      sentence.may_hold_mention = sentence.may_hold_mention || MayHoldMention(tokens_[i]);
    }
    sentences_.push_back(sentence);
  }

  bool MayHoldMention(const Token& token) const {
    if (token.kind == TokenKind::kNumber) return true;
    return token.kind == TokenKind::kWord && gate_(token);
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
  OpensGate gate_;
  bool wrapped_;
  std::vector<Sentence> sentences_;
};

}  // namespace

TokenizedText Tokenize(absl::string_view text, MentionGate gate) {
  TokenizedText result{.text = text, .tokens = CutTokens(text), .sentences = {}};
  result.sentences =
      SentenceCutter(result, [gate](const Token& token) { return gate(token.key); }).Cut();
  return result;
}

TokenizedText Tokenize(absl::string_view text, TokenMarker mark, std::uint32_t gate) {
  TokenizedText result{.text = text, .tokens = CutTokens(text), .sentences = {}};
  mark(result.tokens);
  result.sentences = SentenceCutter(result, [gate](const Token& token) {
                       return (token.marks & gate) != 0;
                     }).Cut();
  return result;
}

std::vector<Token> CutTokens(absl::string_view text) { return TokenCutter(text).Cut(); }

TokenizedText Tokenize(absl::string_view text) {
  return Tokenize(text, [](std::uint64_t) { return false; });
}

}  // namespace claimcheck
