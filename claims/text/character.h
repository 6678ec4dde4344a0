// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_TEXT_CHARACTER_H_
#define CLAIMS_TEXT_CHARACTER_H_

#include <array>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace claimcheck {

// What a character is to the tokenizer.
enum class CharClass : std::uint8_t {
  kSpace,      // white space in any script, no-break and narrow spaces included
  kLineBreak,  // LF, CR, VT, FF, NEL, U+2028, U+2029
  kDigit,      // decimal digits of any script (Unicode category Nd)
  kFraction,   // ½ and the other vulgar fractions
  kLower,
  kUpper,
  kLetter,      // letters and the marks on them; kLetter has no case
  kApostrophe,  // ' and ’
  kPunctuation,
  kSymbol,
  kInvisible,  // zero-width and direction characters: they separate nothing
};

// A character and how many bytes of UTF-8 it takes. A byte that begins no valid sequence is a
// symbol of one byte.
struct Character {
  char32_t code = 0;
  std::uint8_t size = 1;
  CharClass kind = CharClass::kSymbol;
};

// The classes of the characters below 0x80.
extern const std::array<CharClass, 128> kAsciiClasses;

// CharacterAt for a byte of 0x80 or more.
Character WideCharacterAt(absl::string_view text, std::size_t at);

// The character of `text` at `at`, which must be less than text.size().
inline Character CharacterAt(absl::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1, kAsciiClasses[first]};
  return WideCharacterAt(text, at);
}

}  // namespace claimcheck

#endif  // CLAIMS_TEXT_CHARACTER_H_
