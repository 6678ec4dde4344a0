// SPDX-License-Identifier: Apache-2.0
#include "claims/document/character_reference.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "claims/document/utf8.h"
#include "claims/text/table.h"

namespace claimcheck {

namespace embedded {
absl::string_view character_references();
}

namespace {

constexpr std::size_t kMaxNameBytes = 32;         // "CounterClockwiseContourIntegral;"
constexpr std::size_t kMaxUnclosedNameBytes = 6;  // "Aacute"

using NameMap = absl::flat_hash_map<absl::string_view, std::string>;

NameMap ReadNames() {
  NameMap names;
  for (const TableRow& row : ReadEmbeddedTable(
           "character_references.tsv", embedded::character_references(), {"name", "characters"})) {
    std::string& characters = names[row.cells[0]];
    for (absl::string_view digits : absl::StrSplit(row.cells[1], ' ')) {
      std::uint32_t code = 0;
      if (absl::SimpleHexAtoi(digits, &code)) AppendUtf8(code, &characters);
    }
  }
  return names;
}

const NameMap& Names() {
  static const auto& names = *new NameMap(ReadNames());
  return names;
}

// What the numbers 0x80 to 0x9F mean: the characters of windows-1252 (13.2.5.84).
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

char32_t CharacterNumbered(std::uint32_t number) {
  if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number <= 0xDFFF)) return 0xFFFD;
  return number >= 0x80 && number <= 0x9F ? kWindows1252[number - 0x80] : number;
}

// "&#" digits [";"] | "&#x" hexadecimal digits [";"]
std::size_t ReadNumber(absl::string_view markup, std::string* text) {
  const bool hexadecimal = markup.size() > 2 && (markup[2] | 0x20) == 'x';
  const std::size_t begin = hexadecimal ? 3 : 2;
  std::uint32_t number = 0;
  std::size_t at = begin;
  for (; at < markup.size() && absl::ascii_isxdigit(markup[at]); ++at) {
    const char c = markup[at];
    if (!hexadecimal && !absl::ascii_isdigit(c)) break;
    const std::uint32_t digit = absl::ascii_isdigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
    number = std::min(number * (hexadecimal ? 16u : 10u) + digit, std::uint32_t{0x110000});
  }
  if (at == begin) return 0;
  AppendUtf8(CharacterNumbered(number), text);
  return at < markup.size() && markup[at] == ';' ? at + 1 : at;
}

// "&" name: the longest name that stands there.
std::size_t ReadName(absl::string_view markup, ReferencePlace place, std::string* text) {
  std::size_t end = 1;
  while (end < markup.size() && end <= kMaxNameBytes && absl::ascii_isalnum(markup[end])) ++end;
  if (end < markup.size() && markup[end] == ';') {
    const auto found = Names().find(markup.substr(1, end));
    if (found != Names().end()) {
      *text += found->second;
      return end + 1;
    }
  }
  for (std::size_t size = std::min(end - 1, kMaxUnclosedNameBytes); size >= 2; --size) {
    const auto found = Names().find(markup.substr(1, size));
    if (found == Names().end()) continue;
    const char next = size + 1 < markup.size() ? markup[size + 1] : '\0';
    if (place == ReferencePlace::kAttribute && (next == '=' || absl::ascii_isalnum(next))) return 0;
    *text += found->second;
    return size + 1;
  }
  return 0;
}

}  // namespace

std::size_t ReadCharacterReference(absl::string_view markup, ReferencePlace place,
                                   std::string* text) {
  if (markup.size() < 3 || markup[0] != '&') return 0;
  return markup[1] == '#' ? ReadNumber(markup, text) : ReadName(markup, place, text);
}

std::string WithoutReferences(absl::string_view markup, ReferencePlace place) {
  std::string text;
  while (!markup.empty()) {
    const std::size_t plain = std::min(markup.find('&'), markup.size());
    text.append(markup.data(), plain);
    markup.remove_prefix(plain);
    if (markup.empty()) break;
    const std::size_t size = ReadCharacterReference(markup, place, &text);
    if (size == 0) text.push_back('&');
    markup.remove_prefix(std::max<std::size_t>(size, 1));
  }
  return text;
}

}  // namespace claimcheck
