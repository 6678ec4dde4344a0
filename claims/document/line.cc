// SPDX-License-Identifier: Apache-2.0
#include "claims/document/line.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "claims/text/character.h"

namespace claimcheck {
namespace {

// Widths that people and programs wrap at: 72 and 80 above all, up to 100.
constexpr std::size_t kMinWrapBytes = 40;
constexpr std::size_t kMaxWrapBytes = 100;

// The bytes that may begin a line break: LF, VT, FF, CR, and the leads of NEL and U+2028.
constexpr std::array<bool, 256> MakeBreakLeads() {
  std::array<bool, 256> leads{};
  for (unsigned char lead : {'\n', '\v', '\f', '\r'}) leads[lead] = true;
  leads[0xC2] = true;
  leads[0xE2] = true;
  return leads;
}
constexpr std::array<bool, 256> kBreakLeads = MakeBreakLeads();

// Where the next line break begins, from `at` on.
std::size_t FindBreak(absl::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (!kBreakLeads[byte]) continue;
    if (byte < 0x80 || CharacterAt(text, at).kind == CharClass::kLineBreak) break;
  }
  return at;
}

std::size_t BreakSize(absl::string_view text, std::size_t at) {
  if (absl::StartsWith(text.substr(at), "\r\n")) return 2;
  return CharacterAt(text, at).size;
}

bool IsWhite(const Character& c) {
  return c.kind == CharClass::kSpace || c.kind == CharClass::kLineBreak;
}

std::size_t FirstWordSize(absl::string_view line) { return std::min(line.find(' '), line.size()); }

// Whether the lines [first, last) are wrapped at the width of the widest of them.
bool AreWrapped(absl::string_view text, const std::vector<Line>& lines, std::size_t first,
                std::size_t last) {
  std::size_t width = 0;
  for (std::size_t i = first; i < last; ++i) width = std::max(width, lines[i].span.size());
  if (width < kMinWrapBytes || width > kMaxWrapBytes) return false;
  for (std::size_t i = first; i + 1 < last; ++i) {
    const std::size_t next_word = FirstWordSize(Slice(text, lines[i + 1].span));
    if (lines[i].span.size() + 1 + next_word <= width) return false;
  }
  return true;
}

// Where the run of lines ends that `first` begins and that no empty line or list mark divides.
std::size_t RunEnd(absl::string_view text, const std::vector<Line>& lines, std::size_t first) {
  std::size_t last = first + 1;
  while (last < lines.size() && !lines[last].blank_before) {
    const absl::string_view line = Slice(text, lines[last].span);
    if (ListMarkSize(line) > 0 || HeadingMarkSize(line) > 0) break;
    ++last;
  }
  return last;
}

}  // namespace

Span TrimSpace(absl::string_view text, Span span) {
  while (span.begin < span.end) {
    const Character c = CharacterAt(text, span.begin);
    if (!IsWhite(c)) break;
    span.begin += c.size;
  }
  while (span.begin < span.end) {
    std::size_t last = span.end - 1;
    while (last > span.begin && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
    if (!IsWhite(CharacterAt(text, last))) break;
    span.end = last;
  }
  return span;
}

std::vector<Line> CutLines(absl::string_view text) {
  std::vector<Line> lines;
  bool blank = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = FindBreak(text, at);
    const Span span = TrimSpace(text, {at, end});
    if (!span.empty()) lines.push_back({span, blank});
    blank = span.empty();
    at = end < text.size() ? end + BreakSize(text, end) : end;
  }
  return lines;
}

std::vector<Span> CutParagraphs(absl::string_view text) {
  const std::vector<Line> lines = CutLines(text);
  std::vector<Span> paragraphs;
  paragraphs.reserve(lines.size());
  for (std::size_t first = 0; first < lines.size();) {
    const std::size_t last = RunEnd(text, lines, first);
    if (last - first > 1 && AreWrapped(text, lines, first, last)) {
      paragraphs.push_back(Cover(lines[first].span, lines[last - 1].span));
    } else {
      for (std::size_t i = first; i < last; ++i) paragraphs.push_back(lines[i].span);
    }
    first = last;
  }
  return paragraphs;
}

std::size_t ListMarkSize(absl::string_view line) {
  static constexpr absl::string_view kBullets[] = {"•", "·", "▪", "◦", "‣", "*", "-"};
  if (line.empty() || absl::ascii_isalpha(line.front())) return 0;  // most lines
  for (absl::string_view bullet : kBullets) {
    if (absl::StartsWith(line, bullet) && line.size() > bullet.size() + 1 &&
        line[bullet.size()] == ' ') {
      return bullet.size() + 1;
    }
  }
  std::size_t digits = 0;
  while (digits < line.size() && digits < 3 && absl::ascii_isdigit(line[digits])) ++digits;
  const bool numbered = digits > 0 && digits + 2 < line.size() &&
                        (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
  return numbered ? digits + 2 : 0;
}

std::size_t HeadingMarkSize(absl::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  const bool heading = marks > 0 && marks <= 6 && marks + 1 < line.size() && line[marks] == ' ';
  return heading ? marks + 1 : 0;
}

}  // namespace claimcheck
