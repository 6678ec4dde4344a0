// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/feet_and_inches.h"

namespace claimcheck {
namespace {

constexpr int kInchesInAFoot = 12;

bool IsSingleMark(absl::string_view word) { return word == "'" || word == "’" || word == "′"; }
bool IsDoubleMark(absl::string_view word) { return word == "\"" || word == "”" || word == "″"; }

// One past the mark of inches at `at`: ", ”, ″ or two single ones; `at` when there is none.
std::size_t SkipInchMark(const SentenceTokens& tokens, std::size_t at) {
  if (IsDoubleMark(tokens.at(at))) return at + 1;
  const bool twice = IsSingleMark(tokens.at(at)) && IsSingleMark(tokens.at(at + 1));
  return twice && tokens.Glued(at + 1) ? at + 2 : at;
}

// Words that follow a length: "6' tall", "4' by 6'".
bool TellsLength(const SentenceTokens& tokens, std::size_t at) {
  return tokens.IsAny(at, {"tall", "high", "long", "wide", "deep", "thick", "by", "x"});
}

Amount InUnit(const Number& number, const char* unit, std::size_t last) {
  Amount amount;
  amount.number = number;
  amount.first = number.first;
  amount.last = last;
  amount.unit = {unit, "length"};
  amount.has_unit = true;
  amount.rate_name = unit;
  return amount;
}

// height = feet "'" [ " " ] inches [ mark ]
std::optional<Amount> ReadHeight(const SentenceTokens& tokens, const Number& feet) {
  const std::size_t inches = feet.last + 1;
  if (!tokens.IsNumber(inches)) return std::nullopt;
  const DigitNumber part = ReadDigits(tokens.text(), inches, tokens.last());
  if (!part.value || !Less(*part.value, kInchesInAFoot)) return std::nullopt;
  const std::size_t last = SkipInchMark(tokens, part.last);
  if (last == part.last && !tokens.Glued(inches)) return std::nullopt;
  const std::optional<Decimal> whole = Multiply(*feet.value, kInchesInAFoot);
  const std::optional<Decimal> sum = whole ? Add(*whole, *part.value) : std::nullopt;
  if (!sum) return std::nullopt;
  Number number = feet;
  number.value = sum;
  number.interval = Exactly(*sum);
  number.step = part.value->Step();
  number.last = last;
  return InUnit(number, "inch", last);
}

}  // namespace

std::optional<Amount> ReadFeetAndInches(const SentenceTokens& tokens, const Number& number) {
  const std::size_t mark = number.last;
  const bool single = IsSingleMark(tokens.at(mark));
  if ((!single && !IsDoubleMark(tokens.at(mark))) || !number.value || number.scale != 0) {
    return std::nullopt;
  }
  if (single && tokens.Glued(mark)) {
    if (const auto height = ReadHeight(tokens, number)) return height;
  }
  const std::size_t last = single && SkipInchMark(tokens, mark) > mark ? mark + 2 : mark + 1;
  const bool determined = tokens.IsArticle(number.first - 1) || tokens.Is(number.first - 1, "the");
  const bool described = determined && tokens.Glued(mark) && tokens.IsLowerCase(last);
  if (!TellsLength(tokens, last) && !described) return std::nullopt;
  return InUnit(number, single && last == mark + 1 ? "foot" : "inch", last);
}

}  // namespace claimcheck
