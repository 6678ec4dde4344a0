// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/number.h"

#include "claims/mention/cardinal_reading.h"
#include "claims/mention/number_part.h"
#include "claims/mention/number_scale.h"

namespace claimcheck {
namespace {

NumberForm FormOf(DigitStyle style) {
  switch (style) {
    case DigitStyle::kMalformed:
      return NumberForm::kMalformed;
    case DigitStyle::kTooLong:
      return NumberForm::kTooLarge;
    case DigitStyle::kFraction:
      return NumberForm::kFraction;
    default:
      return NumberForm::kDigits;
  }
}

// "6,100", "5th", "1.2 billion", "two and a half" of "2 and a half", "4 out of 5"
Number ReadFromDigits(const SentenceTokens& tokens, std::size_t first, NumberContext context) {
  const DigitNumber digits = ReadDigits(tokens.text(), first, tokens.last());
  Number number;
  number.form = FormOf(digits.style);
  number.style = digits.style;
  number.first = first;
  number.last = digits.last;
  if (!digits.value) return number;
  number.value = digits.value;
  number.interval = Exactly(*digits.value);
  number.step = digits.value->Step();
  const std::optional<Numeral> next = tokens.NumeralAt(number.last);
  if (next && next->kind == NumeralKind::kSuffix && tokens.Glued(number.last)) {
    number.form = NumberForm::kOrdinal;
    ++number.last;
    return number;
  }
  const DigitStyle style = number.style;
  number = WithScales(tokens, WithAndAHalf(tokens, number), context);
  number.style = style;
  if (number.scale != 0 && number.form == NumberForm::kFraction) number.form = NumberForm::kDigits;
  number = number.scale == 0 ? WithGroup(tokens, number) : WithAndAHalf(tokens, number);
  return WithRatio(tokens, WithZeroes(tokens, number));
}

// "several", "dozens", "a few hundred"
std::optional<Number> ReadVague(const SentenceTokens& tokens, std::size_t first) {
  const std::optional<VagueNumber> vague = FindVague(tokens.text(), first, tokens.last());
  if (!vague) return std::nullopt;
  Number number;
  number.form = NumberForm::kVague;
  number.first = first;
  number.last = vague->last;
  number.interval = vague->interval;
  for (int i = 0; vague->multiplies && i < kMaxScales; ++i) {
    const std::optional<Numeral> numeral = tokens.NumeralAt(number.last);
    if (!numeral) break;
    if (numeral->kind != NumeralKind::kScale && numeral->kind != NumeralKind::kHundred) break;
    const auto power = Decimal::FromParts(1, numeral->value);
    const auto scaled = power ? Scale(number.interval, *power) : std::nullopt;
    if (!scaled) return TooLargeNumber(first, number.last + 1);
    number.interval = *scaled;
    number.scale += numeral->value;
    ++number.last;
  }
  if (!vague->stands_alone && number.scale == 0) return std::nullopt;
  const bool one_word = number.last == first + 1;
  if (one_word && tokens.IsAny(first, {"scores", "tens"}) && !tokens.Is(number.last, "of")) {
    return std::nullopt;
  }
  return number;
}

// "dozen": counted in twelves.
Number GroupOf(const Numeral& numeral, std::size_t first, std::size_t last) {
  Number number = MakeNumber(NumberForm::kWords, numeral.value, first, last);
  number.step = numeral.value;
  return number;
}

// "a dozen", "a hundred and six", "a million", "a third of"
std::optional<Number> ReadAfterArticle(const SentenceTokens& tokens, std::size_t first,
                                       NumberContext context) {
  const std::optional<Numeral> numeral = tokens.NumeralAt(first + 1);
  if (!numeral) return std::nullopt;
  switch (numeral->kind) {
    case NumeralKind::kGroup:
      return GroupOf(*numeral, first, first + 2);
    case NumeralKind::kHundred:
    case NumeralKind::kScale:
      return ReadCardinal(tokens, first, first + 1, context);
    default:
      return ReadArticlePart(tokens, first, context);
  }
}

std::optional<Number> ReadFromWords(const SentenceTokens& tokens, std::size_t first,
                                    NumberContext context) {
  const std::optional<Numeral> numeral = tokens.NumeralAt(first);
  if (!numeral) return std::nullopt;
  switch (numeral->kind) {
    case NumeralKind::kOrdinal:
      return MakeNumber(NumberForm::kOrdinal, numeral->value, first, first + 1);
    case NumeralKind::kGroup:
      return GroupOf(*numeral, first, first + 1);
    case NumeralKind::kUnit:
    case NumeralKind::kTeen:
    case NumeralKind::kTen:
      return ReadCardinal(tokens, first, first, context);
    case NumeralKind::kFraction:
      return ReadQuarterOfScale(tokens, first, first, context);
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<Number> ReadNumber(const SentenceTokens& tokens, std::size_t first,
                                 NumberContext context) {
  if (tokens.IsNumber(first)) return ReadFromDigits(tokens, first, context);
  if (!tokens.IsWord(first)) return std::nullopt;
  if (std::optional<Number> vague = ReadVague(tokens, first)) return vague;
  if (std::optional<Number> half = ReadHalf(tokens, first, context)) return half;
  if (tokens.IsArticle(first)) return ReadAfterArticle(tokens, first, context);
  return ReadFromWords(tokens, first, context);
}

}  // namespace claimcheck
