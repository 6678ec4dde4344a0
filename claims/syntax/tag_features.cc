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

// Up to four bytes of a word, folded, the last of them lowest.
std::uint32_t PackFolded(absl::string_view bytes) {
  std::uint32_t packed = 0;
  for (const char c : bytes) packed = packed << 8 | static_cast<unsigned char>(FoldedByte(c));
  return packed;
}

// The same for the four bytes at `bytes`, all at once: bit 7 of each byte tells whether it is a
// capital, and bit 5 is what makes it small.
std::uint32_t PackFolded4(const char* bytes) {
  std::uint32_t packed = 0;
  for (int i = 0; i < 4; ++i) packed = packed << 8 | static_cast<unsigned char>(bytes[i]);
  const std::uint32_t low = packed & 0x7F7F7F7Fu;
  const std::uint32_t from_a = low + (0x80 - 'A') * 0x01010101u;
  const std::uint32_t past_z = low + (0x7F - 'Z') * 0x01010101u;
  const std::uint32_t capitals = from_a & ~past_z & ~packed & 0x80808080u;
  return packed | capitals >> 2;
}

bool HasDigit(absl::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool IsApostrophe(absl::string_view word) { return word == "'" || word == "’" || word == "‘"; }

// Numerals that are nothing else. "one" is a pronoun too.
constexpr WordSet kNumerals({"two",      "three",   "four",    "five",      "six",      "seven",
                             "eight",    "nine",    "ten",     "eleven",    "twelve",   "thirteen",
                             "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
                             "twenty",   "thirty",  "forty",   "fifty",     "sixty",    "seventy",
                             "eighty",   "ninety",  "hundred", "thousand",  "million",  "billion",
                             "trillion"});

// One past the last token of the sentence before which nothing but opening punctuation stands.
std::size_t EndOfOpening(const TokenizedText& text, const Sentence& sentence) {
  const bool punctuation =
      sentence.first < sentence.last && text.tokens[sentence.first].kind == TokenKind::kPunctuation;
  return sentence.first + (punctuation ? 2 : 1);
}

}  // namespace

std::uint32_t EndingOf(absl::string_view word) {
  return word.size() < 4 ? PackFolded(word) : PackFolded4(word.data() + word.size() - 4);
}

std::uint16_t LexicalClass::Packed() const {
  return static_cast<std::uint16_t>(static_cast<unsigned>(first) |
                                    static_cast<unsigned>(second) << 6 | (certain ? 1u << 12 : 0u));
}

WordSeer::WordSeer(const TokenizedText& text, const Sentence& sentence)
    : text_(text),
      opening_end_(EndOfOpening(text, sentence)),
      casing_(static_cast<unsigned>(CasingOf(text, sentence))) {}

TagWord WordSeer::See(std::size_t token, std::uint16_t place) const {
  const absl::string_view form = text_.at(token);
  const bool abbreviation = form.size() > 1 && form.back() == '.';
  const bool digit = text_.tokens[token].kind == TokenKind::kWord && HasDigit(form);
  TagWord word{.key = WordKey(text_.tokens[token])};
  word.shape = static_cast<std::uint16_t>(place + (abbreviation ? 2u : 0u) + (digit ? 1u : 0u));
  word.ending = EndingOf(form);
  word.start = form.size() < 4 ? word.ending : PackFolded4(form.data()) >> 8;
  return word;
}

std::vector<TagWord> SeeWords(const TokenizedText& text, const Sentence& sentence,
                              const KeyTable& dictionary) {
  const WordSeer seer(text, sentence);
  const bool known = dictionary.slot_count() != 0;
  std::vector<TagWord> words(sentence.last - sentence.first + 4);
  for (std::size_t i = sentence.first; i < sentence.last; ++i) {
    TagWord& word = words[i - sentence.first + 2];
    word = seer.See(i, seer.PlaceOf(i));
    if (known) word.lexical = dictionary.Find(word.key);
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

TagFeatures FeaturesOfTag(const std::vector<TagWord>& words, std::size_t at,
                          const TagHistory& history) {
  TagFeatures features;
  const auto set = [&](std::size_t number, std::uint64_t a, std::uint64_t b) {
    features[number] = FeatureKey(number, a, b);
  };
  ForEachOwnFeature(words[at], set);
  ForEachWordsFeature(words[at], words[at - 1], words[at + 1], words[at + 2], set);
  ForEachHistoryFeature(words[at], history, set);
  static constexpr std::array<std::ptrdiff_t, kBesideFeatureCount> kWhere = {-1, -2, 1, 1, 2};
  for (std::size_t i = 0; i < kBesideFeatureCount; ++i) {
    ForEachBesideFeature(words[at + static_cast<std::size_t>(kWhere[i])],
                         [&](std::size_t number, std::uint64_t a, std::uint64_t b) {
                           if (number == kFirstBesideFeature + i) set(number, a, b);
                         });
  }
  return features;
}

}  // namespace claimcheck
