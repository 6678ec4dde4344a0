// SPDX-License-Identifier: Apache-2.0
#include "claims/text/character.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace claimcheck {
namespace {

constexpr std::array<CharClass, 128> MakeAsciiClasses() {
  std::array<CharClass, 128> classes{};
  for (int c = 0; c < 128; ++c) {
    CharClass kind = CharClass::kSymbol;
    if (c == '\n' || c == '\r' || c == '\v' || c == '\f') {
      kind = CharClass::kLineBreak;
    } else if (c == ' ' || c == '\t') {
      kind = CharClass::kSpace;
    } else if (c >= '0' && c <= '9') {
      kind = CharClass::kDigit;
    } else if (c >= 'a' && c <= 'z') {
      kind = CharClass::kLower;
    } else if (c >= 'A' && c <= 'Z') {
      kind = CharClass::kUpper;
    } else if (c == '\'') {
      kind = CharClass::kApostrophe;
    }
    for (char p : {'.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '{', '}', '"', '-', '/'}) {
      if (c == p) kind = CharClass::kPunctuation;
    }
    classes[static_cast<std::size_t>(c)] = kind;
  }
  return classes;
}
CharClass ClassOf(char32_t code) {
  if (code == 0x2019) return CharClass::kApostrophe;
  const auto c = static_cast<UChar32>(code);
  switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return CharClass::kUpper;
    case U_LOWERCASE_LETTER:
      return CharClass::kLower;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return CharClass::kLetter;
    case U_DECIMAL_DIGIT_NUMBER:
      return CharClass::kDigit;
    case U_OTHER_NUMBER:
      return u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE) == U_DT_FRACTION
                 ? CharClass::kFraction
                 : CharClass::kSymbol;
    case U_SPACE_SEPARATOR:
      return CharClass::kSpace;
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
      return CharClass::kLineBreak;
    case U_CONTROL_CHAR:
      return code == 0x85 ? CharClass::kLineBreak : CharClass::kSymbol;
    case U_FORMAT_CHAR:
      return CharClass::kInvisible;
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return CharClass::kPunctuation;
    default:
      return CharClass::kSymbol;
  }
}

}  // namespace

constexpr std::array<CharClass, 128> kAsciiClasses = MakeAsciiClasses();

Character WideCharacterAt(absl::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 code = -1;
  // A character has at most four bytes; a window keeps U8_NEXT's 32-bit lengths safe.
  const std::size_t size = std::min<std::size_t>(text.size() - at, 4);
  std::int32_t next = 0;
  U8_NEXT(bytes + at, next, static_cast<std::int32_t>(size), code);
  if (code < 0) return {first, 1, CharClass::kSymbol};
  return {static_cast<char32_t>(code), static_cast<std::uint8_t>(next),
          ClassOf(static_cast<char32_t>(code))};
}

}  // namespace claimcheck
