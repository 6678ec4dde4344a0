// SPDX-License-Identifier: Apache-2.0
#include "claims/syntax/tag_features.h"

#include <algorithm>

namespace claimcheck {
namespace {

// How a sentence writes its words: in "Quake Kills 24 in Nepal" and "QUAKE KILLS 24" capitals tell
// no names, in "quake kills 24" small letters tell no common nouns.
enum class Casing : std::uint16_t { kUsual, kTitle, kUpper, kLower };

// A word shorter than this is written small in most headlines ("in", "and", "the").
constexpr std::size_t kShortWordBytes = 4;

Casing CasingOf(const TokenizedText& text, const Sentence& sentence) {
  std::size_t words = 0, capitalized = 0, upper = 0, capitals_anywhere = 0;
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    const Token& token = text.tokens[i];
    if (token.kind != TokenKind::kWord) continue;
    capitals_anywhere += token.word_case != WordCase::kLower;
    if (token.span.size() < kShortWordBytes) continue;
    ++words;
    capitalized += token.word_case != WordCase::kLower;
    upper += token.word_case == WordCase::kUpper;
  }
  if (capitals_anywhere == 0) return Casing::kLower;
  if (words < 2) return Casing::kUsual;
  if (4 * upper >= 3 * words) return Casing::kUpper;
  if (4 * capitalized >= 3 * words && words >= 3) return Casing::kTitle;
  return Casing::kUsual;
}

unsigned char FoldedByte(char c) {
  return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

std::uint32_t Ending(absl::string_view word) {
  std::uint32_t packed = 0;
  for (char c : word.substr(word.size() - std::min<std::size_t>(word.size(), 4))) {
    packed = packed << 8 | FoldedByte(c);
  }
  return packed;
}

std::uint32_t Start(absl::string_view word) {
  std::uint32_t packed = 0;
  for (char c : word.substr(0, 3)) packed = packed << 8 | FoldedByte(c);
  return packed;
}

bool HasDigit(absl::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::uint16_t Shape(const TokenizedText& text, std::size_t token, bool first, Casing casing) {
  const Token& t = text.tokens[token];
  const absl::string_view word = text.at(token);
  const bool abbreviation = word.size() > 1 && word.back() == '.';
  const bool digit = t.kind == TokenKind::kWord && HasDigit(word);
  const bool joined = !t.space_before;
  unsigned shape = static_cast<unsigned>(t.kind);
  shape = shape * 4 + static_cast<unsigned>(t.word_case);
  shape = shape * 4 + static_cast<unsigned>(casing);
  shape = shape * 16 + (first ? 8u : 0u) + (joined ? 4u : 0u) + (abbreviation ? 2u : 0u) +
          (digit ? 1u : 0u);
  return static_cast<std::uint16_t>(shape + 1);
}

bool IsApostrophe(absl::string_view word) { return word == "'" || word == "’" || word == "‘"; }

// Numerals that are nothing else. "one" is a pronoun too.
constexpr WordSet kNumerals({"two",      "three",   "four",    "five",      "six",      "seven",
                             "eight",    "nine",    "ten",     "eleven",    "twelve",   "thirteen",
                             "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
                             "twenty",   "thirty",  "forty",   "fifty",     "sixty",    "seventy",
                             "eighty",   "ninety",  "hundred", "thousand",  "million",  "billion",
                             "trillion"});

// Whether nothing but opening punctuation stands before the token in its sentence.
bool OnlyPunctuationBefore(const TokenizedText& text, const Sentence& sentence, std::size_t token) {
  return token == sentence.first || (token == sentence.first + 1 &&
                                     text.tokens[sentence.first].kind == TokenKind::kPunctuation);
}

}  // namespace

std::uint64_t WordKey(const TokenizedText& text, std::size_t token) {
  const Token& t = text.tokens[token];
  if (t.kind != TokenKind::kNumber) return t.key;
  return 0x6E756D0000u + std::min<std::size_t>(t.span.size(), 6);
}

std::uint16_t LexicalClass::Packed() const {
  return static_cast<std::uint16_t>(static_cast<unsigned>(first) |
                                    static_cast<unsigned>(second) << 6 | (certain ? 1u << 12 : 0u));
}

LexicalClass LexicalClass::Unpacked(std::uint16_t packed) {
  const auto tag = [](unsigned bits) {
    return bits < static_cast<unsigned>(kTagCount) ? static_cast<Tag>(bits) : Tag::kNone;
  };
  return {.first = tag(packed & 63u),
          .second = tag(packed >> 6 & 63u),
          .certain = (packed >> 12 & 1u) != 0};
}

std::vector<TagWord> SeeWords(const TokenizedText& text, const Sentence& sentence,
                              const KeyTable& dictionary) {
  const Casing casing = CasingOf(text, sentence);
  std::vector<TagWord> words(sentence.last - sentence.first + 4);
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    const absl::string_view form = text.at(i);
    TagWord& word = words[i - sentence.first + 2];
    word.key = WordKey(text, i);
    word.ending = Ending(form);
    word.start = Start(form);
    word.shape = Shape(text, i, OnlyPunctuationBefore(text, sentence, i), casing);
    word.lexical = dictionary.Find(word.key);
  }
  return words;
}

Tag TagByForm(const TokenizedText& text, std::size_t token) {
  const Token& t = text.tokens[token];
  if (t.kind == TokenKind::kNumber) return Tag::kCD;
  if (t.kind == TokenKind::kPunctuation && !IsApostrophe(text.at(token))) return Tag::kPunct;
  if (t.kind != TokenKind::kWord) return Tag::kNone;
  if (kNumerals.Holds(t.key)) return Tag::kCD;
  return text.Is(token, "whose") ? Tag::kWPS : Tag::kNone;
}

TagHistory TagHistory::Then(Tag tag) const {
  TagHistory next{.before = tag, .before_that = before, .verb = verb, .since_verb = since_verb};
  if (IsVerb(tag)) {
    next.verb = tag;
    next.since_verb = Tag::kNone;
  } else if (since_verb == Tag::kNone) {
    next.since_verb = tag;
  }
  return next;
}

TagFeatures FeaturesOfTag(const std::vector<TagWord>& words, std::size_t at,
                          const TagHistory& history) {
  const TagWord& w = words[at];
  const TagWord& left = words[at - 1];
  const TagWord& left2 = words[at - 2];
  const TagWord& right = words[at + 1];
  const TagWord& right2 = words[at + 2];
  const auto t1 = static_cast<std::uint64_t>(history.before);
  const auto t2 = static_cast<std::uint64_t>(history.before_that);
  const std::uint64_t end3 = w.ending & 0xFFFFFFu;
  const std::uint64_t end2 = w.ending & 0xFFFFu;
  const std::uint64_t end1 = w.ending & 0xFFu;
  TagFeatures features;
  std::uint64_t number = 0;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0) {
    features[number] = FeatureKey(number, a, b);
    ++number;
  };
  add(0);
  add(w.key);
  add(w.key, w.shape);
  add(w.ending);
  add(end3);
  add(end2, w.shape);
  add(end1, w.shape);
  add(w.start);
  add(w.shape);
  add(w.lexical);
  add(t1);
  add(t1, t2);
  add(t1, w.key);
  add(t1, w.lexical);
  add(t1, end3);
  add(left.key);
  add(left2.key);
  add(right.key);
  add(right2.key);
  add(left.key, w.key);
  add(w.key, right.key);
  add(left.ending & 0xFFFFFFu, w.lexical);
  add(right.ending & 0xFFFFFFu, right.shape);
  add(right.lexical, w.lexical);
  add(t1 << 16 | right.lexical, w.lexical);
  add(right2.lexical, right.lexical);
  add(t1 << 16 | t2, w.shape);
  add(w.lexical, w.shape);
  add(std::uint64_t{left.shape} << 16 | w.shape, right.shape);
  add(t1, right.key);
  add(left.key, right.key);
  add(static_cast<std::uint64_t>(history.verb) << 8 | t1, end2);
  add(static_cast<std::uint64_t>(history.verb) << 8 |
          static_cast<std::uint64_t>(history.since_verb),
      w.lexical);
  add(right.lexical, end2);
  add(w.ending, right.key);
  return features;
}

}  // namespace claimcheck
