// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/cardinal_reading.h"

#include <string>

#include "claims/lexicon/units.h"
#include "claims/mention/cardinal_sum.h"
#include "claims/mention/number_part.h"
#include "claims/mention/number_scale.h"

namespace claimcheck {
namespace {

// Years that "two thousand and eight" is taken for behind "in" or "since".
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2039;

// A decimal spoken digit by digit has no more characters than this.
constexpr std::size_t kMaxSpokenDigits = 30;

class CardinalReader {
 public:
  CardinalReader(const SentenceTokens& tokens, std::size_t first, NumberContext context)
      : tokens_(tokens), first_(first), context_(context) {}

  std::optional<Number> Read(std::size_t at) const {
    if (const auto year = SpokenYear(at)) return year;
    CardinalSum sum;
    if (at != first_) {  // after "a", the first word is a hundred or a scale of one
      sum.group = 1;
      sum.has_group = true;
      sum.floor = 1;
    }
    std::size_t last = at;
    for (std::size_t next = at; tokens_.Has(next);) {
      const std::optional<Numeral> numeral = tokens_.NumeralAt(next);
      if (!numeral) break;
      if (const auto ordinal = CompoundOrdinal(sum, *numeral, next, last)) return ordinal;
      if (!sum.Take(*numeral)) break;
      last = next + 1;
      next = tokens_.SkipHyphen(last);
      if (numeral->kind == NumeralKind::kTen && IsSpacedUnit(last)) ++next;
      if (sum.floor >= 100 && tokens_.Is(next, "and") && TakesAnd(next + 1)) ++next;
    }
    return last == at ? std::nullopt : WithTail(sum, last);
  }

 private:
  // "twenty - one" in a text cut into words
  bool IsSpacedUnit(std::size_t at) const {
    if (!tokens_.Is(at, "-") || tokens_.Glued(at) || tokens_.Glued(at + 1)) return false;
    const std::optional<Numeral> unit = tokens_.NumeralAt(at + 1);
    return unit && unit->kind == NumeralKind::kUnit && unit->value > 0;
  }

  // "hundred and six", not "two thousand and one million".
  bool TakesAnd(std::size_t at) const {
    const std::optional<Numeral> numeral = tokens_.NumeralAt(at);
    return numeral && (numeral->kind == NumeralKind::kUnit || numeral->kind == NumeralKind::kTeen ||
                       numeral->kind == NumeralKind::kTen);
  }

  // "twenty-first", "two hundred and fifth"
  std::optional<Number> CompoundOrdinal(const CardinalSum& sum, const Numeral& numeral,
                                        std::size_t at, std::size_t last) const {
    if (numeral.kind != NumeralKind::kOrdinal || at == first_ || tokens_.Is(at, "second")) {
      return std::nullopt;
    }
    const bool fits = sum.has_group && numeral.value < sum.floor && at > last;
    if (!fits || sum.floor < 10) return std::nullopt;
    const auto base = sum.Value();
    const auto value = base ? Add(*base, numeral.value) : std::nullopt;
    if (!value) return std::nullopt;
    return MakeNumber(NumberForm::kOrdinal, *value, first_, at + 1);
  }

  // year = ( eleven … nineteen | twenty ) [ "-" ] ( ten … ninety ) [ "-" one … nine ]
  //
  // Two numbers below a hundred with nothing between them count nothing; "twelve twenty-year
  // bonds" goes on with a unit.
  std::optional<Number> SpokenYear(std::size_t at) const {
    const std::optional<Numeral> century = tokens_.NumeralAt(at);
    if (!century || at != first_ || century->value < 11 || century->value > 20) return std::nullopt;
    if (century->kind != NumeralKind::kTeen && century->kind != NumeralKind::kTen) {
      return std::nullopt;
    }
    const std::size_t second = tokens_.SkipHyphen(at + 1);
    const std::optional<Numeral> tens = tokens_.NumeralAt(second);
    if (!tens || (tens->kind != NumeralKind::kTeen && tens->kind != NumeralKind::kTen)) {
      return std::nullopt;
    }
    std::size_t last = second + 1;
    const std::size_t third = tokens_.SkipHyphen(last);
    const std::optional<Numeral> ones = tokens_.NumeralAt(third);
    if (third > last && ones && ones->kind == NumeralKind::kUnit) last = third + 1;
    if (CountsSomething(last)) return std::nullopt;
    Number year;
    year.form = NumberForm::kYear;
    year.first = first_;
    year.last = last;
    return year;
  }

  // Whether a unit or a plural stands at `at`, with a hyphen or without.
  bool CountsSomething(std::size_t at) const {
    const std::size_t next = tokens_.SkipHyphen(at);
    if (next > at || FindUnit(tokens_.text(), next, tokens_.last(), false)) return true;
    return tokens_.IsWord(next) && !tokens_.IsFunctionWord(next) && LooksPlural(tokens_.at(next));
  }

  // "in two thousand and eight"
  bool IsYear(const CardinalSum& sum, const Decimal& value, std::size_t last) const {
    if (sum.scales != 1 || sum.scaled_group != 2 || sum.last_scale != 3) return false;
    if (Less(value, kFirstYear) || Less(kLastYear, value)) return false;
    const bool full = sum.group != 0 || tokens_.Is(first_ - 1, "year");  // "the year two thousand"
    return (tokens_.Classes(first_ - 1) & kYearBefore) != 0 && full && !CountsSomething(last) &&
           (!tokens_.IsWord(last) || tokens_.IsFunctionWord(last));
  }

  // What may follow a cardinal in words: a fraction of it, "point five", "and a half", a scale.
  std::optional<Number> WithTail(const CardinalSum& sum, std::size_t last) const {
    const std::optional<Decimal> value = sum.Value();
    if (!value) return TooLargeNumber(first_, last);
    Number number = MakeNumber(NumberForm::kWords, *value, first_, last);
    if (IsYear(sum, *value, last)) number.form = NumberForm::kYear;
    if (sum.scales == 1 && sum.group == 0) {
      number.scale = sum.last_scale;
      number.unscaled = sum.scaled_group;
    } else if (sum.scales == 0 && sum.floor == 100 && sum.group % 100 == 0) {
      number.scale = 2;  // "five to six hundred"
      number.unscaled = sum.group / 100;
    }
    if (const auto part = ReadParts(tokens_, number, context_)) return part;
    if (const auto decimal = SpokenDecimal(number)) return WithScales(tokens_, *decimal, context_);
    const Number half = WithAndAHalf(tokens_, number);
    if (half.last != number.last) return WithGroup(tokens_, WithScales(tokens_, half, context_));
    return WithRatio(tokens_, WithZeroes(tokens_, WithGroup(tokens_, number)));
  }

  // "one point five": digits spoken one by one
  std::optional<Number> SpokenDecimal(const Number& number) const {
    if (!tokens_.Is(number.last, "point")) return std::nullopt;
    std::string digits = number.value->ToString() + ".";
    std::size_t at = number.last + 1;
    while (digits.size() < kMaxSpokenDigits) {
      const std::optional<Numeral> numeral = tokens_.NumeralAt(at);
      if (!numeral || numeral->kind != NumeralKind::kUnit) break;
      digits.push_back(static_cast<char>('0' + numeral->value));
      ++at;
    }
    const std::optional<Decimal> value = Decimal::Parse(digits);
    if (!value) return std::nullopt;
    return MakeNumber(number.form, *value, first_, at);
  }

  const SentenceTokens& tokens_;
  const std::size_t first_;
  const NumberContext context_;
};

}  // namespace

std::optional<Number> ReadCardinal(const SentenceTokens& tokens, std::size_t first, std::size_t at,
                                   NumberContext context) {
  return CardinalReader(tokens, first, context).Read(at);
}

}  // namespace claimcheck
