// SPDX-License-Identifier: Apache-2.0
#include "reports/html_escape.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "reports/markup_reference.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

// A single quote too, for attributes that somebody writes within them.
absl::string_view Reference(char c) { return c == '\'' ? "&#39;" : MarkupReference(c); }

// Whether characters that are written from right to left begin with this byte: Hebrew to N'Ko
// (U+0590 to U+07FF), U+0800 to U+0FFF, and from U+F000 on.
bool BeginsTurningCharacter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 0xD6 && byte <= 0xE0) || byte >= 0xEF;
}

}  // namespace

std::string HtmlText(absl::string_view text) {
  const std::string shown = Visible(text);
  std::string html;
  html.reserve(shown.size());
  for (const char c : shown) {
    const absl::string_view reference = Reference(c);
    if (reference.empty()) {
      html.push_back(c);
    } else {
      html.append(reference.data(), reference.size());
    }
  }
  return html;
}

std::string HtmlIsolated(absl::string_view text) {
  const bool may_turn = std::any_of(text.begin(), text.end(), BeginsTurningCharacter);
  return may_turn ? absl::StrCat("<bdi>", HtmlText(text), "</bdi>") : HtmlText(text);
}

std::string HtmlAttribute(absl::string_view name, absl::string_view value) {
  return absl::StrCat(" ", name, "=\"", HtmlText(value), "\"");
}

}  // namespace claimcheck
