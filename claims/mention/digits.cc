// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/digits.h"

#include <unicode/uchar.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claims/text/character.h"

namespace claimcheck {
namespace {

// Tokens longer than this hold more digits than a Decimal can, with all their separators.
constexpr std::size_t kMaxTokenBytes = 400;

// Quotients that do not end (⅓) are kept to this many digits.
constexpr int kQuotientDigits = 12;

// "6,100.25" as groups of digits "6", "100", "25" and the separators between them ",.".
struct Groups {
  std::vector<std::string> digits;
  std::string separators;
};

Groups Split(absl::string_view word) {
  Groups groups;
  groups.digits.emplace_back();
  for (std::size_t at = 0; at < word.size();) {
    const Character c = CharacterAt(word, at);
    at += c.size;
    if (c.kind == CharClass::kDigit) {
      const std::int32_t digit = u_charDigitValue(static_cast<UChar32>(c.code));
      groups.digits.back().push_back(static_cast<char>('0' + digit));
    } else {
      groups.separators.push_back(static_cast<char>(c.code));
      groups.digits.emplace_back();
    }
  }
  return groups;
}

bool IsGroupOfThree(const std::string& group) { return group.size() == 3; }

// Whether digits[0, count) are a number grouped by thousands, or by lakh and crore: 12,34,567.
bool IsGrouped(const Groups& groups, std::size_t count) {
  const std::string& first = groups.digits.front();
  if (count < 2 || first.empty() || first.size() > 3 || first.front() == '0') return false;
  if (!IsGroupOfThree(groups.digits[count - 1])) return false;
  bool thousands = true;
  bool lakhs = first.size() <= 2 && count > 2;
  for (std::size_t i = 1; i + 1 < count; ++i) {
    thousands = thousands && IsGroupOfThree(groups.digits[i]);
    lakhs = lakhs && groups.digits[i].size() == 2;
  }
  return thousands || lakhs;
}

std::string Joined(const Groups& groups, std::size_t count) {
  std::string joined;
  for (std::size_t i = 0; i < count; ++i) joined += groups.digits[i];
  return joined;
}

bool AllAre(absl::string_view separators, char separator) {
  return separators.find_first_not_of(separator) == absl::string_view::npos;
}

DigitNumber Made(DigitStyle style, const std::string& digits, std::size_t last) {
  DigitNumber number{style, Decimal::Parse(digits), last};
  if (!number.value) number.style = DigitStyle::kTooLong;
  return number;
}

// number = groups [ "." digits ]      and with "," for "." where nothing else is possible
DigitNumber FromGroups(const Groups& groups, std::size_t last) {
  const std::string& separators = groups.separators;
  const std::size_t count = groups.digits.size();
  if (separators.empty()) return Made(DigitStyle::kPlain, groups.digits.front(), last);
  if (AllAre(separators, ',') && IsGrouped(groups, count)) {
    return Made(DigitStyle::kGrouped, Joined(groups, count), last);
  }
  if (separators.size() == 1) {
    // One comma before one or two digits can only be a decimal comma.
    const bool decimal_comma = separators == "," && groups.digits.back().size() <= 2;
    if (separators == "." || decimal_comma) {
      return Made(DigitStyle::kDecimal,
                  absl::StrCat(groups.digits.front(), ".", groups.digits.back()), last);
    }
    return {DigitStyle::kMalformed, std::nullopt, last};
  }
  if (AllAre(separators, '.') && IsGrouped(groups, count)) {
    return Made(DigitStyle::kGrouped, Joined(groups, count), last);
  }
  const char grouping = separators.front();
  const absl::string_view inner = absl::string_view(separators).substr(0, separators.size() - 1);
  const bool grouped = count == 2 || IsGrouped(groups, count - 1);
  if (separators.back() != grouping && AllAre(inner, grouping) && grouped) {
    return Made(DigitStyle::kDecimal,
                absl::StrCat(Joined(groups, count - 1), ".", groups.digits.back()), last);
  }
  return {DigitStyle::kMalformed, std::nullopt, last};
}

struct VulgarFraction {
  char32_t code;
  int numerator;
  int denominator;
};
// Unicode 15, Latin-1 Supplement and Number Forms.
constexpr VulgarFraction kVulgarFractions[] = {
    {0xBC, 1, 4},   {0xBD, 1, 2},   {0xBE, 3, 4},   {0x2150, 1, 7}, {0x2151, 1, 9}, {0x2152, 1, 10},
    {0x2153, 1, 3}, {0x2154, 2, 3}, {0x2155, 1, 5}, {0x2156, 2, 5}, {0x2157, 3, 5}, {0x2158, 4, 5},
    {0x2159, 1, 6}, {0x215A, 5, 6}, {0x215B, 1, 8}, {0x215C, 3, 8}, {0x215D, 5, 8}, {0x215E, 7, 8}};

std::optional<Decimal> VulgarValue(absl::string_view word) {
  const Character c = CharacterAt(word, 0);
  if (c.size != word.size()) return std::nullopt;
  for (const VulgarFraction& fraction : kVulgarFractions) {
    if (fraction.code == c.code) {
      return Divide(fraction.numerator, fraction.denominator, kQuotientDigits);
    }
  }
  return std::nullopt;
}

bool Glued(const TokenizedText& text, std::size_t token) {
  return text.tokens[token - 1].span.end == text.tokens[token].span.begin;
}

// "3/4" at tokens first, first + 1, first + 2: a proper fraction whose parts people count in, so
// that 9/11 and 5/12 are left alone.
std::optional<Decimal> SlashFraction(const TokenizedText& text, std::size_t first,
                                     std::size_t limit) {
  if (first + 3 > limit || text.at(first + 1) != "/" || !Glued(text, first + 1) ||
      !Glued(text, first + 2)) {
    return std::nullopt;
  }
  if (first + 3 < limit && text.at(first + 3) == "/") return std::nullopt;
  const std::string above = PlainDigits(text, first);
  const std::string below = PlainDigits(text, first + 2);
  bool counted = false;
  for (absl::string_view parts : {"2", "3", "4", "5", "8", "16", "32"}) counted |= below == parts;
  if (!counted || above.empty() || above.size() > 2) return std::nullopt;
  const std::optional<Decimal> numerator = Decimal::Parse(above);
  const std::optional<Decimal> denominator = Decimal::Parse(below);
  if (numerator->is_zero() || !Less(*numerator, *denominator)) return std::nullopt;
  return Divide(*numerator, *denominator, kQuotientDigits);
}

// The character between two tokens when it is a single space of any kind.
bool OneSpaceBetween(const TokenizedText& text, std::size_t token) {
  const Span gap{text.tokens[token - 1].span.end, text.tokens[token].span.begin};
  if (gap.empty()) return false;
  const Character c = CharacterAt(text.text, gap.begin);
  return c.size == gap.size() && c.kind == CharClass::kSpace && c.code != '\t';
}

// 816 000: groups of three after single spaces, and no further digits after them.
std::optional<DigitNumber> SpacedGroups(const TokenizedText& text, std::size_t first,
                                        std::size_t limit) {
  std::string digits = PlainDigits(text, first);
  if (digits.empty() || digits.size() > 3 || digits.front() == '0') return std::nullopt;
  std::size_t last = first + 1;
  while (last < limit && text.tokens[last].kind == TokenKind::kNumber &&
         OneSpaceBetween(text, last)) {
    const std::string group = PlainDigits(text, last);
    if (!IsGroupOfThree(group)) return std::nullopt;
    if (digits.size() <= kMaxTokenBytes) digits += group;
    ++last;
  }
  if (last == first + 1) return std::nullopt;
  return Made(DigitStyle::kGrouped, digits, last);
}

// whole fraction = digits ( "½" | [ "-" | space ] digits "/" digits )
std::optional<DigitNumber> WithFraction(const TokenizedText& text, const DigitNumber& whole,
                                        std::size_t limit) {
  if (whole.style != DigitStyle::kPlain || whole.last >= limit) return std::nullopt;
  std::size_t at = whole.last;
  std::optional<Decimal> part = VulgarValue(text.at(at));
  std::size_t last = at + 1;
  if (!part) {
    const bool hyphen = text.at(at) == "-" && Glued(text, at);
    if (hyphen) ++at;
    if (at >= limit || text.tokens[at].kind != TokenKind::kNumber) return std::nullopt;
    if (hyphen ? !Glued(text, at) : !OneSpaceBetween(text, at)) return std::nullopt;
    part = SlashFraction(text, at, limit);
    last = at + 3;
  }
  if (!part) return std::nullopt;
  const std::optional<Decimal> sum = Add(*whole.value, *part);
  if (!sum) return std::nullopt;
  return DigitNumber{DigitStyle::kDecimal, sum, last};
}

}  // namespace

std::string PlainDigits(const TokenizedText& text, std::size_t token) {
  if (text.tokens[token].kind != TokenKind::kNumber) return "";
  const absl::string_view word = text.at(token);
  if (word.size() > 160) return "";
  const Groups groups = Split(word);
  return groups.separators.empty() && groups.digits.front().size() <= 40 ? groups.digits.front()
                                                                         : "";
}

DigitNumber ReadDigits(const TokenizedText& text, std::size_t first, std::size_t limit) {
  const absl::string_view word = text.at(first);
  if (const std::optional<Decimal> vulgar = VulgarValue(word)) {
    return {DigitStyle::kFraction, vulgar, first + 1};
  }
  if (word.size() > kMaxTokenBytes) return {DigitStyle::kTooLong, std::nullopt, first + 1};
  if (const std::optional<Decimal> fraction = SlashFraction(text, first, limit)) {
    return {DigitStyle::kFraction, fraction, first + 3};
  }
  if (const std::optional<DigitNumber> spaced = SpacedGroups(text, first, limit)) return *spaced;
  const DigitNumber number = FromGroups(Split(word), first + 1);
  if (number.value) {
    if (const std::optional<DigitNumber> mixed = WithFraction(text, number, limit)) return *mixed;
  }
  return number;
}

}  // namespace claimcheck
