// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/number_scale.h"

#include <string>

#include "claims/lexicon/units.h"

namespace claimcheck {
namespace {

// What is measured in metres, not counted in millions: "in 3m waves".
constexpr WordSet kMeasured({"waves", "swells", "seas", "walls", "fences", "poles", "drifts",
                             "cliffs", "banners", "snakes", "sharks", "crocodiles", "tides"});

// Words behind millions of people: "3m need aid", "1.2m without power", "2m homeless".
bool TellsPeople(const SentenceTokens& tokens, std::size_t at) {
  const std::uint32_t classes = tokens.Classes(at);
  if ((classes & kVerbWord) != 0) return true;
  if (tokens.IsAny(at, {"without", "have", "are", "were", "who"})) return true;
  return (classes & kStateWord) != 0 &&
         !tokens.IsAny(at, {"deep", "high", "long", "tall", "wide", "thick", "away", "apart",
                            "strong", "open", "free", "available"});
}

// "$30m", "3m euros", "3m-euro", "5M people", "3m people", "3m need aid"; not "3.5m high", "the
// 100m final" or "3m waves".
bool IsMoneyScale(const SentenceTokens& tokens, std::size_t at, NumberContext context) {
  if (context.money) return true;
  if (!tokens.Glued(at) || !tokens.Has(at + 1)) return false;
  const bool joined = tokens.Is(at + 1, "-") && tokens.Glued(at + 1);
  const UnitMatch unit = FindUnit(tokens.text(), joined ? at + 2 : at + 1, tokens.last(), true);
  if (unit && unit.unit.dimension == "money") return true;
  if (!tokens.Is(at, "m") || !tokens.IsWord(at + 1) || tokens.Glued(at + 1)) return false;
  if (TellsPeople(tokens, at + 1)) return true;
  return LooksPlural(tokens.at(at + 1)) && !tokens.IsFunctionWord(at + 1) &&
         !kMeasured.Holds(tokens.token(at + 1).key);
}

// The power of ten of the scale at `at` behind a number in digits; 0 when there is none.
int ScaleAt(const SentenceTokens& tokens, std::size_t at, NumberContext context) {
  const std::optional<Numeral> numeral = tokens.NumeralAt(at);
  if (!numeral) return 0;
  switch (numeral->kind) {
    case NumeralKind::kHundred:
    case NumeralKind::kScale:
    case NumeralKind::kAbbreviatedScale:
      return numeral->value;
    case NumeralKind::kGluedScale:
      return tokens.Glued(at) && !tokens.Is(at + 1, "/") ? numeral->value : 0;
    case NumeralKind::kMoneyScale:
      return IsMoneyScale(tokens, at, context) ? numeral->value : 0;
    default:
      return 0;
  }
}

}  // namespace

Number MakeNumber(NumberForm form, const Decimal& value, std::size_t first, std::size_t last) {
  Number number;
  number.form = form;
  number.first = first;
  number.last = last;
  number.value = value;
  number.interval = Exactly(value);
  number.step = value.Step();
  return number;
}

Number TooLargeNumber(std::size_t first, std::size_t last) {
  Number number;
  number.form = NumberForm::kTooLarge;
  number.first = first;
  number.last = last;
  return number;
}

Number Scaled(Number number, int power) {
  const auto factor = Decimal::FromParts(1, power);
  const auto value = factor ? Multiply(*number.value, *factor) : std::nullopt;
  const auto step = factor ? Multiply(number.step, *factor) : std::nullopt;
  const auto interval = factor ? Scale(number.interval, *factor) : std::nullopt;
  if (!value || !step || !interval) return TooLargeNumber(number.first, number.last);
  number.value = value;
  number.step = *step;
  number.interval = *interval;
  return number;
}

Number WithScales(const SentenceTokens& tokens, Number number, NumberContext context) {
  const std::optional<Decimal> unscaled = number.value;
  const int before = number.scale;
  for (int i = 0; i < kMaxScales; ++i) {
    std::size_t at = tokens.SkipHyphen(number.last);
    // "1.2 - billion" in a text cut into words
    if (at == number.last && tokens.Is(at, "-") && !tokens.Glued(at + 1)) {
      const std::optional<Numeral> next = tokens.NumeralAt(at + 1);
      if (next && next->kind == NumeralKind::kScale) ++at;
    }
    const int scale = ScaleAt(tokens, at, context);
    if (scale == 0) break;
    number.scale += scale;
    number.last = at + 1;
  }
  if (number.scale == before || !number.value) return number;
  number.unscaled = unscaled;
  return Scaled(number, number.scale - before);
}

Number WithGroup(const SentenceTokens& tokens, Number number) {
  const std::size_t at = tokens.SkipHyphen(number.last);
  const std::optional<Numeral> numeral = tokens.NumeralAt(at);
  if (!numeral || numeral->kind != NumeralKind::kGroup || !number.value) return number;
  const std::optional<Decimal> value = Multiply(*number.value, numeral->value);
  if (!value) return TooLargeNumber(number.first, at + 1);
  Number grouped = MakeNumber(number.form, *value, number.first, at + 1);
  grouped.step = Multiply(number.step, numeral->value).value_or(grouped.step);
  return grouped;
}

Number WithZeroes(const SentenceTokens& tokens, Number number) {
  const std::size_t at = number.last + 2;
  if (!tokens.Is(number.last, "followed") || !tokens.Is(number.last + 1, "by") || !number.value ||
      !tokens.IsAny(at + 1, {"zeroes", "zeros", "noughts"})) {
    return number;
  }
  const std::string digits = PlainDigits(tokens.text(), at);
  if (digits.empty()) return number;
  if (digits.size() > 2) return TooLargeNumber(number.first, at + 2);
  int power = 0;
  for (char c : digits) power = power * 10 + (c - '0');
  number.last = at + 2;
  return Scaled(number, power);
}

}  // namespace claimcheck
