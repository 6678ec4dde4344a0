// SPDX-License-Identifier: Apache-2.0
#include "reports/visible.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace claimcheck {
namespace {

// The code point at `at` and its size in bytes; -1 and one byte where the text is not UTF-8.
struct Decoded {
  UChar32 code = -1;
  std::size_t bytes = 1;
};

Decoded DecodeAt(absl::string_view text, std::size_t at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()) + at;
  const auto size = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
  std::int32_t next = 0;
  UChar32 code = -1;
  U8_NEXT(bytes, next, size, code);
  if (code < 0) return {};
  return {code, static_cast<std::size_t>(next)};
}

// Whether a terminal would act on the code point, reorder by it, or show nothing for it.
bool IsHidden(UChar32 code) {
  switch (u_charType(code)) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
    case U_SURROGATE:
      return true;
    default:
      return U_IS_UNICODE_NONCHAR(code);
  }
}

// Hangul vowels and final consonants from U+1160 on are drawn into the syllable's first letter.
bool IsZeroWidth(UChar32 code) {
  const auto type = u_charType(code);
  return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK ||
         (code >= 0x1160 && code <= 0x11FF);
}

int WidthOf(UChar32 code) {
  if (code < 0x300) return 1;
  if (IsZeroWidth(code)) return 0;
  const int east_asian = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

bool IsAsciiSpace(UChar32 code) { return code == ' ' || (code >= '\t' && code <= '\r'); }

}  // namespace

VisibleCharacter VisibleAt(absl::string_view text, std::size_t at) {
  const Decoded decoded = DecodeAt(text, at);
  VisibleCharacter character{.bytes = decoded.bytes};
  if (IsAsciiSpace(decoded.code)) {
    character.shown.push_back(' ');
    character.is_space = true;
  } else if (decoded.code < 0) {
    character.shown = absl::StrFormat("<%02X>", static_cast<unsigned char>(text[at]));
    character.width = static_cast<int>(character.shown.size());
  } else if (IsHidden(decoded.code)) {
    character.shown = absl::StrFormat("<U+%04X>", static_cast<unsigned>(decoded.code));
    character.width = static_cast<int>(character.shown.size());
  } else {
    character.shown = std::string(text.substr(at, decoded.bytes));
    character.width = WidthOf(decoded.code);
  }
  return character;
}

std::string Visible(absl::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] >= ' ' && text[at] <= '~') {  // the common case, without a look at the tables
      shown.push_back(text[at++]);
      continue;
    }
    const VisibleCharacter character = VisibleAt(text, at);
    shown += character.shown;
    at += character.bytes;
  }
  return shown;
}

std::string WithoutCommands(absl::string_view lines) {
  std::string safe;
  safe.reserve(lines.size());
  bool at_start = true;    // of a line, but for white space
  std::size_t hashes = 0;  // since "##", itself and the letters after it
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const char c = lines[at];
    const bool begins = at_start && c == ':' && at + 1 < lines.size() && lines[at + 1] == ':';
    const bool opens = hashes >= 2 && c == '[';
    if (begins || opens) {
      absl::StrAppend(&safe, begins ? "<U+003A>" : "<U+005B>");
    } else {
      safe.push_back(c);
    }
    at_start = c == '\n' || (at_start && c == ' ');
    const bool goes_on =
        c == '#' || (hashes >= 2 && absl::ascii_isalpha(static_cast<unsigned char>(c)));
    hashes = goes_on ? hashes + 1 : 0;
  }
  return safe;
}

std::size_t DisplayWidth(absl::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const VisibleCharacter character = VisibleAt(text, at);
    width += static_cast<std::size_t>(character.width);
    at += character.bytes;
  }
  return width;
}

}  // namespace claimcheck
