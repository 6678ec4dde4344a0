// SPDX-License-Identifier: Apache-2.0
#include "reports/markdown_escape.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "reports/visible.h"

namespace claimcheck {
namespace {

constexpr absl::string_view kBreak = "<wbr>";

// GitHub links seven hexadecimal digits or more when a commit is called so.
constexpr std::size_t kHashDigits = 7;

bool IsMarkup(char c) {
  return absl::string_view("\\`*_[]#|~!").find(c) != absl::string_view::npos;
}

bool IsLetter(char c) { return absl::ascii_isalpha(static_cast<unsigned char>(c)); }
bool IsDigit(char c) { return absl::ascii_isdigit(static_cast<unsigned char>(c)); }
bool IsHexDigit(char c) { return absl::ascii_isxdigit(static_cast<unsigned char>(c)); }

// Whether GitHub might read what stands before and after `at` as one name: "@editor", "#12",
// "https://", ":smile:", "GH-12".
bool BreaksAfter(absl::string_view text, std::size_t at) {
  if (at + 1 >= text.size() || text[at + 1] == ' ') return false;
  if (text[at] == '-') return at > 0 && IsLetter(text[at - 1]) && IsDigit(text[at + 1]);
  return text[at] == '@' || text[at] == '#' || text[at] == ':';
}

// Before the dot of "www.example.org".
bool BreaksBefore(absl::string_view text, std::size_t at) {
  return text[at] == '.' && at >= 3 && absl::EqualsIgnoreCase(text.substr(at - 3, 3), "www");
}

void AppendEscaped(char c, std::string* out) {
  switch (c) {
    case '<':
      out->append("&lt;");
      break;
    case '>':
      out->append("&gt;");
      break;
    case '&':
      out->append("&amp;");
      break;
    case '$':
      out->append("<span>$</span>");
      break;
    default:
      if (IsMarkup(c)) out->push_back('\\');
      out->push_back(c);
  }
}

}  // namespace

std::string MarkdownText(absl::string_view text) {
  const std::string shown = Visible(text);
  std::string markdown;
  markdown.reserve(shown.size());
  std::size_t hex_run = 0;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    hex_run = IsHexDigit(shown[i]) ? hex_run + 1 : 0;
    if (hex_run == kHashDigits || BreaksBefore(shown, i)) {
      absl::StrAppend(&markdown, kBreak);
      hex_run = hex_run == 0 ? 0 : 1;
    }
    AppendEscaped(shown[i], &markdown);
    if (BreaksAfter(shown, i)) absl::StrAppend(&markdown, kBreak);
  }
  return markdown;
}

}  // namespace claimcheck
