// SPDX-License-Identifier: Apache-2.0
#include "claims/document/line_shape.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "claims/text/character.h"

namespace claimcheck {
namespace {

constexpr std::size_t kMinProseBytes = 60;
constexpr std::size_t kMaxHeadlineBytes = 200;
constexpr std::size_t kMaxNameBytes = 40;

// Takes a closing quotation mark, a closing bracket or a space off the end of `text`, if one is
// there. Its last byte tells of most paragraphs that none is.
bool ConsumeClosing(absl::string_view* text) {
  static constexpr absl::string_view kClosings[] = {"\"", "'", ")", "]", "”", "’", "»", " "};
  if (text->empty()) return false;
  for (absl::string_view closing : kClosings) {
    if (text->back() == closing.back() && absl::ConsumeSuffix(text, closing)) return true;
  }
  return false;
}

// `text` without closing quotes and brackets at its end, with or without a space before them.
absl::string_view WithoutClosing(absl::string_view text) {
  while (ConsumeClosing(&text)) continue;
  return text;
}

bool EndsWithAny(absl::string_view text, absl::string_view characters) {
  return !text.empty() && characters.find(text.back()) != absl::string_view::npos;
}

// The first letter or digit of `line`.
CharClass FirstClass(absl::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const Character c = CharacterAt(line, at);
    if (c.kind == CharClass::kLower || c.kind == CharClass::kUpper ||
        c.kind == CharClass::kLetter || c.kind == CharClass::kDigit) {
      return c.kind;
    }
    at += c.size;
  }
  return CharClass::kSpace;
}

// Whether `word` is part of a name: a capital, then letters, hyphens, apostrophes or a full stop.
bool IsNameWord(absl::string_view word) {
  if (word.empty() || CharacterAt(word, 0).kind != CharClass::kUpper) return false;
  for (std::size_t at = 0; at < word.size();) {
    const Character c = CharacterAt(word, at);
    const bool letter = c.kind == CharClass::kLower || c.kind == CharClass::kUpper ||
                        c.kind == CharClass::kLetter || c.kind == CharClass::kApostrophe;
    const bool full_stop = c.code == U'.' && at + 1 == word.size();
    if (!letter && !full_stop && c.code != U'-') return false;
    at += c.size;
  }
  return true;
}

}  // namespace

bool EndsCutShort(absl::string_view paragraph) {
  paragraph = WithoutClosing(paragraph);
  return absl::EndsWith(paragraph, "…") || absl::EndsWith(paragraph, "...");
}

bool EndsSentence(absl::string_view paragraph) {
  return EndsWithAny(WithoutClosing(paragraph), ".!?") && !EndsCutShort(paragraph);
}

bool IsProse(absl::string_view paragraph) {
  return paragraph.size() >= kMinProseBytes && EndsSentence(paragraph);
}

bool IsHeadlineLike(absl::string_view line) {
  if (line.size() > kMaxHeadlineBytes) return false;
  const CharClass first = FirstClass(line);
  if (first == CharClass::kLower || first == CharClass::kSpace) return false;
  if (EndsWithAny(line, ",:;") || EndsCutShort(line)) return false;
  return !EndsWithAny(line, ".") || absl::EndsWith(line, "U.S.") || absl::EndsWith(line, "U.N.");
}

bool IsPersonName(absl::string_view line) {
  if (line.size() > kMaxNameBytes) return false;
  std::size_t words = 0;
  while (!line.empty()) {
    const std::size_t space = line.find(' ');
    const absl::string_view word = line.substr(0, space);
    line.remove_prefix(space == absl::string_view::npos ? line.size() : space + 1);
    if (!IsNameWord(word)) return false;
    ++words;
  }
  return words >= 2 && words <= 4;
}

bool IsCaption(absl::string_view line) {
  if (!absl::EndsWith(line, ")")) return false;
  const std::size_t bracket = line.rfind('(');
  if (bracket == absl::string_view::npos) return false;
  const absl::string_view credit = line.substr(bracket + 1);
  for (absl::string_view word :
       {"Photo", "Image", "Picture", "Source:", "Credit:", "AP Photo", "File photo", "Getty"}) {
    if (absl::StartsWithIgnoreCase(credit, word)) return true;
  }
  return false;
}

bool IsSeparator(absl::string_view line) { return FirstClass(line) == CharClass::kSpace; }

}  // namespace claimcheck
