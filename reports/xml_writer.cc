// SPDX-License-Identifier: Apache-2.0
#include "reports/xml_writer.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claims/text/character.h"
#include "reports/markup_reference.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

enum class Within { kAttribute, kText };

// Char of XML 1.0, section 2.2. Surrogates are no characters of UTF-8.
bool IsXmlCharacter(char32_t code) {
  return code == '\t' || code == '\n' || code == '\r' || (code >= ' ' && code < 0xFFFE) ||
         code > 0xFFFF;
}

// Whether the character is written by its number. A parser turns a line end or tab in an attribute
// into a space, and CR into LF (sections 2.11, 3.3.3); of text, line ends stay.
bool IsReferenced(const Character& character, Within within) {
  if (character.code == '\n' || character.code == '\t') return within == Within::kAttribute;
  return character.kind == CharClass::kInvisible || character.kind == CharClass::kLineBreak ||
         (character.code >= 0x7F && character.code < 0xA0);
}

bool IsInvalidUtf8(absl::string_view text, std::size_t at, const Character& character) {
  return character.size == 1 && static_cast<unsigned char>(text[at]) >= 0x80;
}

void AppendEscaped(absl::string_view text, Within within, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = CharacterAt(text, at);
    const absl::string_view entity = MarkupReference(text[at]);
    if (!entity.empty()) {
      absl::StrAppend(&out, entity);
    } else if (IsInvalidUtf8(text, at, character)) {
      absl::StrAppend(&out, "\xEF\xBF\xBD");
    } else if (!IsXmlCharacter(character.code)) {
      AppendEscaped(VisibleAt(text, at).shown, within, out);
    } else if (IsReferenced(character, within)) {
      absl::StrAppendFormat(&out, "&#x%X;", static_cast<unsigned>(character.code));
    } else {
      absl::StrAppend(&out, text.substr(at, character.size));
    }
    at += character.size;
  }
}

}  // namespace

void XmlWriter::CloseTag() {
  if (in_tag_) text_ += ">";
  in_tag_ = false;
}

void XmlWriter::Begin(absl::string_view name) {
  if (in_tag_) {
    CloseTag();
    text_ += "\n";
  }
  absl::StrAppend(&text_, std::string(2 * open_.size(), ' '), "<", name);
  open_.emplace_back(name);
  in_tag_ = true;
  has_text_ = false;
}

void XmlWriter::Attribute(absl::string_view name, absl::string_view value) {
  absl::StrAppend(&text_, " ", name, "=\"");
  AppendEscaped(value, Within::kAttribute, text_);
  text_ += "\"";
}

void XmlWriter::Attribute(absl::string_view name, std::size_t value) {
  Attribute(name, absl::StrCat(value));
}

void XmlWriter::Text(absl::string_view text) {
  CloseTag();
  AppendEscaped(text, Within::kText, text_);
  has_text_ = true;
}

void XmlWriter::End() {
  const std::string name = std::move(open_.back());
  open_.pop_back();
  if (in_tag_) {
    text_ += "/>\n";
  } else {
    absl::StrAppend(&text_, has_text_ ? "" : std::string(2 * open_.size(), ' '), "</", name, ">\n");
  }
  in_tag_ = false;
  has_text_ = false;
}

std::string XmlWriter::Take() { return std::move(text_); }

}  // namespace claimcheck
