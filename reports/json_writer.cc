// SPDX-License-Identifier: Apache-2.0
#include "reports/json_writer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claims/text/character.h"
#include "claims/text/eight_bytes.h"

namespace claimcheck {
namespace {

// Which bytes stand in a JSON string as they are: most of every report is such bytes, so a look
// into a table tells.
constexpr std::array<bool, 256> kPlain = [] {
  std::array<bool, 256> plain{};
  for (int byte = ' '; byte <= '~'; ++byte) {
    plain[static_cast<std::size_t>(byte)] = byte != '"' && byte != '\\';
  }
  return plain;
}();

bool IsPlain(char byte) { return kPlain[static_cast<unsigned char>(byte)]; }

// How many plain bytes `text` begins with.
std::size_t PlainSize(absl::string_view text) {
  std::size_t at = 0;
  for (; at + EightBytes::kSize <= text.size(); at += EightBytes::kSize) {
    const EightBytes bytes(text, at);
    if (!bytes.AreWithin(' ', '~') || bytes.Hold('"') || bytes.Hold('\\')) break;
  }
  while (at < text.size() && IsPlain(text[at])) ++at;
  return at;
}

// Whether a terminal or a log would act on the character instead of showing it.
bool NeedsEscape(const Character& character) {
  return character.code < ' ' || (character.code >= 0x7F && character.code < 0xA0) ||
         character.kind == CharClass::kInvisible || character.kind == CharClass::kLineBreak;
}

// \uXXXX, and a surrogate pair beyond the first plane.
void AppendEscape(char32_t code, std::string& out) {
  if (code < 0x10000) {
    absl::StrAppendFormat(&out, "\\u%04x", static_cast<unsigned>(code));
    return;
  }
  const auto offset = static_cast<unsigned>(code) - 0x10000u;
  absl::StrAppendFormat(&out, "\\u%04x\\u%04x", 0xD800u + (offset >> 10),
                        0xDC00u + (offset & 0x3FFu));
}

// How the first character of `text`, whose first byte is not plain, stands in a JSON string.
std::string Escaped(absl::string_view text, const Character& character) {
  std::string escaped;
  if (character.code == '"' || character.code == '\\') {
    escaped = {'\\', static_cast<char>(character.code)};
  } else if (character.code == '\n') {
    escaped = "\\n";
  } else if (character.size == 1 && static_cast<unsigned char>(text[0]) >= 0x80) {
    escaped = "\xEF\xBF\xBD";  // not UTF-8
  } else if (NeedsEscape(character)) {
    AppendEscape(character.code, escaped);
  } else {
    escaped = std::string(text.substr(0, character.size));
  }
  return escaped;
}

}  // namespace

void JsonWriter::Grow(std::size_t size) {
  // The string doubles the memory that it takes, and no more of it is touched than will be needed.
  constexpr std::size_t kRoom = 1024;
  buffer_.resize(size_ + size + kRoom);
}

void JsonWriter::Separate() {
  if (needs_comma_) Append(',');
  if (new_line_) {
    Append('\n');
  } else if (needs_comma_) {
    Append(' ');
  }
  new_line_ = false;
}

void JsonWriter::Begin(char bracket) {
  Separate();
  Append(bracket);
  needs_comma_ = false;
}

void JsonWriter::End(char bracket) {
  if (new_line_) Append('\n');
  new_line_ = false;
  Append(bracket);
  needs_comma_ = true;
}

JsonWriter& JsonWriter::Key(absl::string_view key) {
  Separate();
  Append('"');
  Append(key);
  Append("\": ");
  needs_comma_ = false;
  return *this;
}

void JsonWriter::Quote(absl::string_view value) {
  Append('"');
  while (!value.empty()) {
    const std::size_t plain = PlainSize(value);
    Append(value.substr(0, plain));
    value.remove_prefix(plain);
    if (value.empty()) break;
    const Character character = CharacterAt(value, 0);
    Append(Escaped(value, character));
    value.remove_prefix(character.size);
  }
  Append('"');
}

void JsonWriter::String(absl::string_view value) {
  Separate();
  Quote(value);
  needs_comma_ = true;
}

void JsonWriter::StringOrNull(absl::string_view value) {
  if (value.empty()) {
    Null();
  } else {
    String(value);
  }
}

void JsonWriter::Integer(std::uint64_t value) {
  Separate();
  Append(absl::AlphaNum(value).Piece());
  needs_comma_ = true;
}

void JsonWriter::Share(double value) {
  Separate();
  const double bounded = std::isnan(value) ? 0.0 : std::clamp(value, 0.0, 1.0);
  Append(absl::AlphaNum(std::round(bounded * 100) / 100).Piece());
  needs_comma_ = true;
}

void JsonWriter::Bool(bool value) {
  Separate();
  Append(value ? "true" : "false");
  needs_comma_ = true;
}

void JsonWriter::Null() {
  Separate();
  Append("null");
  needs_comma_ = true;
}

}  // namespace claimcheck
