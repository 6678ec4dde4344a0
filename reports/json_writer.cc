// SPDX-License-Identifier: Apache-2.0
#include "reports/json_writer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claims/text/character.h"

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

void AppendCharacter(absl::string_view text, std::size_t at, const Character& character,
                     std::string& out) {
  if (character.code == '"' || character.code == '\\') {
    out += '\\';
    out += static_cast<char>(character.code);
  } else if (character.code == '\n') {
    out += "\\n";
  } else if (character.size == 1 && static_cast<unsigned char>(text[at]) >= 0x80) {
    out += "\xEF\xBF\xBD";  // not UTF-8
  } else if (NeedsEscape(character)) {
    AppendEscape(character.code, out);
  } else {
    out.append(text.data() + at, character.size);
  }
}

}  // namespace

void JsonWriter::Separate() {
  if (needs_comma_) text_ += ',';
  if (new_line_) {
    text_ += '\n';
  } else if (needs_comma_) {
    text_ += ' ';
  }
  new_line_ = false;
}

void JsonWriter::Begin(char bracket) {
  Separate();
  text_ += bracket;
  needs_comma_ = false;
}

void JsonWriter::End(char bracket) {
  if (new_line_) text_ += '\n';
  new_line_ = false;
  text_ += bracket;
  needs_comma_ = true;
}

JsonWriter& JsonWriter::Key(absl::string_view key) {
  Separate();
  Quote(key);
  text_ += ": ";
  needs_comma_ = false;
  return *this;
}

void JsonWriter::Quote(absl::string_view value) {
  text_ += '"';
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t plain_begin = at;
    while (at < value.size() && IsPlain(value[at])) ++at;
    text_.append(value.data() + plain_begin, at - plain_begin);
    if (at == value.size()) break;
    const Character character = CharacterAt(value, at);
    AppendCharacter(value, at, character, text_);
    at += character.size;
  }
  text_ += '"';
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
  absl::StrAppend(&text_, value);
  needs_comma_ = true;
}

void JsonWriter::Share(double value) {
  Separate();
  const double bounded = std::isnan(value) ? 0.0 : std::clamp(value, 0.0, 1.0);
  absl::StrAppend(&text_, std::round(bounded * 100) / 100);
  needs_comma_ = true;
}

void JsonWriter::Bool(bool value) {
  Separate();
  text_ += value ? "true" : "false";
  needs_comma_ = true;
}

void JsonWriter::Null() {
  Separate();
  text_ += "null";
  needs_comma_ = true;
}

}  // namespace claimcheck
