// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/digits.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "claims/lexicon/units.h"
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

// Whether the word is digits of ASCII from end to end, as most numbers are.
bool IsPlain(absl::string_view word) {
  return std::all_of(word.begin(), word.end(), absl::ascii_isdigit);
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

DigitNumber Made(DigitStyle style, absl::string_view digits, std::size_t last) {
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
  if (c.size != word.size() || c.kind != CharClass::kFraction) return std::nullopt;
  for (const VulgarFraction& fraction : kVulgarFractions) {
    if (fraction.code == c.code) {
      return Divide(fraction.numerator, fraction.denominator, kQuotientDigits);
    }
  }
  return std::nullopt;
}

// "/", or the fraction slash U+2044.
bool IsSlash(absl::string_view word) { return word == "/" || word == "⁄"; }

bool Glued(const TokenizedText& text, std::size_t token) {
  return text.tokens[token - 1].span.end == text.tokens[token].span.begin;
}

// "3/4" at tokens first, first + 1, first + 2: a proper fraction whose parts people count in, so
// that 9/11 and 5/12 are left alone.
std::optional<Decimal> SlashFraction(const TokenizedText& text, std::size_t first,
                                     std::size_t limit) {
  if (first + 3 > limit || !IsSlash(text.at(first + 1)) || !Glued(text, first + 1) ||
      !Glued(text, first + 2)) {
    return std::nullopt;
  }
  if (first + 3 < limit && IsSlash(text.at(first + 3))) return std::nullopt;
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

// What divides groups of three digits that are tokens of their own.
enum class GroupMark {
  kNone,
  kSpace,       // 816 000
  kSign,        // 1'234'567   １２，０００   ١٬٢٣٤
  kLooseComma,  // 80, 000: a slip, but no number begins with a zero
};

struct GroupBreak {
  GroupMark mark = GroupMark::kNone;
  std::size_t next = 0;  // the token of the group behind the mark
};

bool IsGroupSign(absl::string_view word) {
  return word == "'" || word == "’" || word == "，" || word == "٬";
}

// The mark that begins at token `at`, behind a group of digits.
GroupBreak GroupBreakAt(const TokenizedText& text, std::size_t at, std::size_t limit) {
  if (at >= limit) return {};
  if (text.tokens[at].kind == TokenKind::kNumber) {
    return OneSpaceBetween(text, at) ? GroupBreak{GroupMark::kSpace, at} : GroupBreak{};
  }
  const std::size_t next = at + 1;
  if (next >= limit || text.tokens[next].kind != TokenKind::kNumber || !Glued(text, at)) return {};
  if (Glued(text, next)) {
    return IsGroupSign(text.at(at)) ? GroupBreak{GroupMark::kSign, next} : GroupBreak{};
  }
  const bool loose = text.at(at) == "," && text.at(next).front() == '0';
  return loose && OneSpaceBetween(text, next) ? GroupBreak{GroupMark::kLooseComma, next}
                                              : GroupBreak{};
}

// groups = digits { mark three-digits }, all marks the same, and no further digits after them.
std::optional<DigitNumber> MarkedGroups(const TokenizedText& text, std::size_t first,
                                        std::size_t limit) {
  GroupBreak group = GroupBreakAt(text, first + 1, limit);
  const GroupMark mark = group.mark;
  if (mark == GroupMark::kNone) return std::nullopt;
  std::string digits = PlainDigits(text, first);
  if (digits.empty() || digits.size() > 3 || digits.front() == '0') return std::nullopt;
  std::size_t last = first + 1;
  for (; group.mark == mark; group = GroupBreakAt(text, last, limit)) {
    const std::string three = PlainDigits(text, group.next);
    if (!IsGroupOfThree(three)) return std::nullopt;
    if (digits.size() <= kMaxTokenBytes) digits += three;
    last = group.next + 1;
  }
  return Made(DigitStyle::kGrouped, digits, last);
}

// "３．５", "٣٫٥": the decimal signs of other scripts are tokens of their own.
std::optional<DigitNumber> WithDecimals(const TokenizedText& text, const DigitNumber& whole,
                                        std::size_t limit) {
  const std::size_t sign = whole.last;
  if (sign + 1 >= limit || !Glued(text, sign) || !Glued(text, sign + 1)) return std::nullopt;
  if (text.at(sign) != "．" && text.at(sign) != "٫") return std::nullopt;
  const std::string decimals = PlainDigits(text, sign + 1);
  if (decimals.empty() || whole.style == DigitStyle::kDecimal) return std::nullopt;
  return Made(DigitStyle::kDecimal, absl::StrCat(whole.value->ToString(), ".", decimals), sign + 2);
}

// "21/2 years": 2½ whose space was lost. Only before a unit; elsewhere it may be a date.
std::optional<DigitNumber> LostSpaceFraction(const TokenizedText& text, std::size_t first,
                                             std::size_t limit) {
  if (first + 4 > limit || !IsSlash(text.at(first + 1)) || !Glued(text, first + 1) ||
      !Glued(text, first + 2)) {
    return std::nullopt;
  }
  const std::string above = PlainDigits(text, first);
  const std::string below = PlainDigits(text, first + 2);
  if (above.size() < 2 || above.size() > 3 || below.size() != 1) return std::nullopt;
  if (below != "2" && below != "4" && below != "8") return std::nullopt;
  if (above.back() == '0' || above.back() >= below.front()) return std::nullopt;
  std::size_t unit = first + 3;
  if (text.at(unit) == "-") ++unit;
  const bool percent = unit < limit && text.at(unit) == "%";
  if (!percent && !FindUnit(text, unit, limit, false)) return std::nullopt;
  const std::optional<Decimal> whole = Decimal::Parse(above.substr(0, above.size() - 1));
  const std::optional<Decimal> part = Divide(above.back() - '0', below.front() - '0');
  const std::optional<Decimal> sum = whole && part ? Add(*whole, *part) : std::nullopt;
  if (!sum) return std::nullopt;
  return DigitNumber{DigitStyle::kDecimal, sum, first + 3};
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
  constexpr std::size_t kMostDigits = 40;
  if (IsPlain(word)) return word.size() <= kMostDigits ? std::string(word) : "";
  if (word.size() > 4 * kMostDigits) return "";
  const Groups groups = Split(word);
  const bool digits_alone =
      groups.separators.empty() && groups.digits.front().size() <= kMostDigits;
  return digits_alone ? groups.digits.front() : "";
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
  if (const std::optional<DigitNumber> mixed = LostSpaceFraction(text, first, limit)) return *mixed;
  const std::optional<DigitNumber> groups = MarkedGroups(text, first, limit);
  const DigitNumber number = groups          ? *groups
                             : IsPlain(word) ? Made(DigitStyle::kPlain, word, first + 1)
                                             : FromGroups(Split(word), first + 1);
  if (!number.value) return number;
  if (const std::optional<DigitNumber> mixed = WithFraction(text, number, limit)) return *mixed;
  return WithDecimals(text, number, limit).value_or(number);
}

}  // namespace claimcheck
