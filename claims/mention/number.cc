// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/number.h"

#include <algorithm>
#include <string>

#include "claims/lexicon/hedges.h"
#include "claims/lexicon/numerals.h"
#include "claims/lexicon/units.h"
#include "claims/lexicon/word_classes.h"
#include "claims/mention/cardinal_sum.h"

namespace claimcheck {
namespace {

// Parts that do not end in decimals (a third) are kept to this many digits, as an interval one
// step of the last digit wide, so that no comparison takes them for exact.
constexpr int kPartDigits = 12;

// No number has more scale words in a row than this ("two thousand million million").
constexpr int kMaxScales = 4;

class NumberReader {
 public:
  NumberReader(const TokenizedText& text, std::size_t first, std::size_t limit,
               NumberContext context)
      : text_(text), first_(first), limit_(limit), context_(context) {}

  std::optional<Number> Read() {
    if (text_.tokens[first_].kind == TokenKind::kNumber) return ReadFromDigits();
    if (text_.tokens[first_].kind != TokenKind::kWord) return std::nullopt;
    if (std::optional<Number> vague = ReadVague()) return vague;
    if (std::optional<Number> half = ReadHalf()) return half;
    if (std::optional<Number> part = ReadArticlePart()) return part;
    return ReadFromWords();
  }

 private:
  // --- tokens ---

  bool Is(std::size_t at, absl::string_view folded) const {
    return at < limit_ && text_.tokens[at].span.size() == folded.size() &&
           FoldedEquals(text_.at(at), folded);
  }
  bool Glued(std::size_t at) const {
    return at > 0 && at < limit_ && text_.tokens[at - 1].span.end == text_.tokens[at].span.begin;
  }
  std::optional<Numeral> NumeralAt(std::size_t at) const {
    return at < limit_ && text_.tokens[at].kind == TokenKind::kWord ? FindNumeral(text_, at)
                                                                    : std::nullopt;
  }
  // The token after a hyphen at `at` that joins two words without spaces; else `at`.
  std::size_t SkipHyphen(std::size_t at) const {
    const bool joins = Is(at, "-") && Glued(at) && Glued(at + 1);
    return joins ? at + 1 : at;
  }
  bool IsArticle(std::size_t at) const { return Is(at, "a") || Is(at, "an"); }

  // --- results ---

  Number Make(NumberForm form, const Decimal& value, std::size_t last) const {
    Number number;
    number.form = form;
    number.first = first_;
    number.last = last;
    number.value = value;
    number.interval = Exactly(value);
    number.step = value.Step();
    return number;
  }

  // numerator / denominator: exact where the quotient ends, else an interval.
  std::optional<Number> MakePart(const Decimal& numerator, const Decimal& denominator,
                                 std::size_t last) const {
    const std::optional<Decimal> quotient = Divide(numerator, denominator, kPartDigits);
    if (!quotient) return std::nullopt;
    Number number = Make(NumberForm::kFraction, *quotient, last);
    const std::optional<Decimal> product = Multiply(*quotient, denominator);
    if (product && SameValue(*product, numerator)) return number;
    const std::optional<Decimal> below = Subtract(*quotient, quotient->Step());
    const std::optional<Decimal> above = Add(*quotient, quotient->Step());
    if (below && above) number.interval = {Bound{*below}, Bound{*above}};
    return number;
  }

  Number TooLarge(std::size_t last) const {
    Number number;
    number.form = NumberForm::kTooLarge;
    number.first = first_;
    number.last = last;
    return number;
  }

  // --- scale words ---

  // The power of ten of the scale at `at` behind a number in digits; 0 when there is none.
  int ScaleAfterDigits(std::size_t at) const {
    const std::optional<Numeral> numeral = NumeralAt(at);
    if (!numeral) return 0;
    switch (numeral->kind) {
      case NumeralKind::kHundred:
      case NumeralKind::kScale:
      case NumeralKind::kAbbreviatedScale:
        return numeral->value;
      case NumeralKind::kGluedScale:
        return Glued(at) && !Is(at + 1, "/") ? numeral->value : 0;
      case NumeralKind::kMoneyScale:
        return IsMoneyScale(at) ? numeral->value : 0;
      default:
        return 0;
    }
  }

  // "$30m", "3m euros", "5M people", "3m people"; not "3.5m high" or "the 100m final".
  bool IsMoneyScale(std::size_t at) const {
    if (context_.money) return true;
    if (!Glued(at) || at + 1 >= limit_) return false;
    const UnitMatch unit = FindUnit(text_, at + 1, limit_, true);
    if (unit && unit.unit.dimension == "money") return true;
    if (!Is(at, "m") || text_.tokens[at + 1].kind != TokenKind::kWord || Glued(at + 1)) {
      return false;
    }
    return LooksPlural(text_.at(at + 1)) && (WordClasses(text_, at + 1) & kFunctionWord) == 0;
  }

  // Multiplies `number` by the scale words that follow it.
  Number WithScales(Number number) const {
    const std::optional<Decimal> unscaled = number.value;
    for (int i = 0; i < kMaxScales; ++i) {
      const std::size_t at = SkipHyphen(number.last);
      const int scale = ScaleAfterDigits(at);
      if (scale == 0) break;
      number.scale += scale;
      number.last = at + 1;
    }
    if (number.scale == 0 || !number.value) return number;
    number.unscaled = unscaled;
    return Scaled(number, number.scale);
  }

  Number Scaled(Number number, int scale) const {
    const auto power = Decimal::FromParts(1, scale);
    const auto value = power ? Multiply(*number.value, *power) : std::nullopt;
    const auto step = power ? Multiply(number.step, *power) : std::nullopt;
    const auto interval = power ? Scale(number.interval, *power) : std::nullopt;
    if (!value || !step || !interval) return TooLarge(number.last);
    number.value = value;
    number.step = *step;
    number.interval = *interval;
    return number;
  }

  // number [ "-" ] "dozen"
  Number WithGroup(Number number) const {
    const std::size_t at = SkipHyphen(number.last);
    const std::optional<Numeral> numeral = NumeralAt(at);
    if (!numeral || numeral->kind != NumeralKind::kGroup || !number.value) return number;
    const std::optional<Decimal> value = Multiply(*number.value, numeral->value);
    if (!value) return TooLarge(at + 1);
    Number result = Make(number.form, *value, at + 1);
    return result;
  }

  // --- digits ---

  std::optional<Number> ReadFromDigits() {
    const DigitNumber digits = ReadDigits(text_, first_, limit_);
    Number number;
    number.form = NumberForm::kDigits;
    number.style = digits.style;
    number.first = first_;
    number.last = digits.last;
    if (digits.style == DigitStyle::kMalformed) number.form = NumberForm::kMalformed;
    if (digits.style == DigitStyle::kTooLong) number.form = NumberForm::kTooLarge;
    if (!digits.value) return number;
    number.value = digits.value;
    number.interval = Exactly(*digits.value);
    number.step = digits.value->Step();
    if (digits.style == DigitStyle::kFraction) number.form = NumberForm::kFraction;
    const std::optional<Numeral> suffix = NumeralAt(number.last);
    if (suffix && suffix->kind == NumeralKind::kSuffix && Glued(number.last)) {
      number.form = NumberForm::kOrdinal;
      ++number.last;
      return number;
    }
    number = WithAndAHalf(number);
    number = WithScales(number);
    if (number.scale != 0 && number.form == NumberForm::kFraction) {
      number.form = NumberForm::kDigits;
    }
    if (number.scale == 0) number = WithGroup(number);
    return WithRatio(WithZeroes(number));
  }

  // --- words ---

  // "several", "dozens", "a few hundred"
  std::optional<Number> ReadVague() const {
    const std::optional<VagueNumber> vague = FindVague(text_, first_, limit_);
    if (!vague) return std::nullopt;
    Number number;
    number.form = NumberForm::kVague;
    number.first = first_;
    number.last = vague->last;
    number.interval = vague->interval;
    if (vague->multiplies) {
      for (int i = 0; i < kMaxScales; ++i) {
        const std::optional<Numeral> numeral = NumeralAt(number.last);
        if (!numeral) break;
        if (numeral->kind != NumeralKind::kScale && numeral->kind != NumeralKind::kHundred) break;
        const auto power = Decimal::FromParts(1, numeral->value);
        const auto scaled = power ? Scale(number.interval, *power) : std::nullopt;
        if (!scaled) return TooLarge(number.last + 1);
        number.interval = *scaled;
        number.scale += numeral->value;
        ++number.last;
      }
    }
    if (!vague->stands_alone && number.scale == 0) return std::nullopt;
    const bool one_word = number.last == first_ + 1;
    if (one_word && (Is(first_, "scores") || Is(first_, "tens")) && !Is(number.last, "of")) {
      return std::nullopt;
    }
    return number;
  }

  // half = "half" [ "-" ] "dozen" | "half a" ( scale | "dozen" | … ) | "half" [ "of" … ]
  std::optional<Number> ReadHalf() const {
    if (!Is(first_, "half")) return std::nullopt;
    const Decimal value = *Decimal::FromParts(5, -1);
    Number number = Make(NumberForm::kFraction, value, first_ + 1);
    const std::size_t joined = SkipHyphen(first_ + 1);
    const std::size_t next = IsArticle(joined) ? joined + 1 : joined;
    if (const std::optional<Numeral> numeral = NumeralAt(next)) {
      if (numeral->kind == NumeralKind::kGroup) {
        return Make(NumberForm::kWords, numeral->value / 2, next + 1);
      }
      if (numeral->kind == NumeralKind::kScale) {
        number.form = NumberForm::kWords;
        number.last = next;
        return WithScales(number);
      }
    }
    if (FindUnit(text_, next, limit_, false)) {
      number.form = NumberForm::kWords;
      number.last = next;
      return number;
    }
    if (joined > first_ + 1) return std::nullopt;  // "half-brother"
    if (IsArticle(joined)) return number;
    return StandsAsHalf() ? std::optional<Number>(number) : std::nullopt;
  }

  // "half of", "half the", "more than half", "half were"; not "half price", "in half", "first
  // half".
  bool StandsAsHalf() const {
    if (first_ > 0) {
      const std::optional<Numeral> before = FindNumeral(text_, first_ - 1);
      if (before && before->kind == NumeralKind::kOrdinal) return false;
      for (absl::string_view word : {"in", "other", "better", "at", "to"}) {
        if (FoldedEquals(text_.at(first_ - 1), word)) return false;
      }
    }
    if (first_ + 1 >= limit_) return true;
    if (text_.tokens[first_ + 1].kind != TokenKind::kWord) return true;
    return (WordClasses(text_, first_ + 1) & (kFunctionWord | kVerbWord)) != 0;
  }

  // "a third of", "by a quarter", "a dozen", "a hundred and six", "a million"
  std::optional<Number> ReadArticlePart() const {
    if (!IsArticle(first_)) return std::nullopt;
    const std::optional<Numeral> numeral = NumeralAt(first_ + 1);
    if (!numeral) return std::nullopt;
    switch (numeral->kind) {
      case NumeralKind::kGroup:
        return Make(NumberForm::kWords, numeral->value, first_ + 2);
      case NumeralKind::kHundred:
      case NumeralKind::kScale:
        return Cardinal(first_ + 1, true);
      case NumeralKind::kOrdinal:
      case NumeralKind::kFraction:
        if (const auto quarter = QuarterOfScale(first_ + 1)) return quarter;
        if (numeral->value < 2 || Is(first_ + 1, "second") || !StandsAsPart(first_ + 2)) {
          return std::nullopt;
        }
        return PartOfScale(MakePart(1, numeral->value, first_ + 2));
      default:
        return std::nullopt;
    }
  }

  // "a quarter million", "quarter of a million"
  std::optional<Number> QuarterOfScale(std::size_t at) const {
    if (!Is(at, "quarter")) return std::nullopt;
    const std::optional<Numeral> scale = NumeralAt(at + 1);
    if (!scale || scale->kind != NumeralKind::kScale) return std::nullopt;
    return WithScales(Make(NumberForm::kWords, *Decimal::FromParts(25, -2), at + 1));
  }

  bool StandsAsPart(std::size_t next) const {
    if (Is(next, "of")) return true;
    if (first_ == 0) return false;
    // "by a fifth victim" counts, "by a fifth" is a part.
    const bool noun = next < limit_ && text_.tokens[next].kind == TokenKind::kWord &&
                      (WordClasses(text_, next) & (kFunctionWord | kRiseAfter | kFallAfter)) == 0;
    if (noun) return false;
    return FoldedEquals(text_.at(first_ - 1), "by") ||
           static_cast<bool>(FindHedgeBefore(text_, 0, first_));
  }

  // "a quarter of a million"
  std::optional<Number> PartOfScale(std::optional<Number> part) const {
    if (!part || !Is(part->last, "of") || !IsArticle(part->last + 1)) return part;
    const std::optional<Numeral> scale = NumeralAt(part->last + 2);
    if (!scale || scale->kind != NumeralKind::kScale) return part;
    part->form = NumberForm::kWords;
    part->last += 2;
    return WithScales(*part);
  }

  std::optional<Number> ReadFromWords() const {
    const std::optional<Numeral> numeral = NumeralAt(first_);
    if (!numeral) return std::nullopt;
    switch (numeral->kind) {
      case NumeralKind::kOrdinal:
        return Make(NumberForm::kOrdinal, numeral->value, first_ + 1);
      case NumeralKind::kGroup:
        return Make(NumberForm::kWords, numeral->value, first_ + 1);
      case NumeralKind::kUnit:
      case NumeralKind::kTeen:
      case NumeralKind::kTen:
        return Cardinal(first_, false);
      case NumeralKind::kFraction:
        return QuarterOfScale(first_);
      default:
        return std::nullopt;
    }
  }

  // Words from `at` on as a cardinal; after "a", the first word is a hundred or a scale of one.
  std::optional<Number> Cardinal(std::size_t at, bool after_article) const {
    CardinalSum sum;
    if (after_article) {
      sum.group = 1;
      sum.has_group = true;
      sum.floor = 1;
    }
    std::size_t last = at;
    for (std::size_t next = at; next < limit_;) {
      const std::optional<Numeral> numeral = NumeralAt(next);
      if (!numeral) break;
      if (const auto ordinal = CompoundOrdinal(sum, *numeral, next, last)) return ordinal;
      if (!sum.Take(*numeral)) break;
      last = next + 1;
      next = SkipHyphen(last);
      if (sum.floor >= 100 && Is(next, "and") && TakesAnd(next + 1)) ++next;
    }
    if (last == at) return std::nullopt;
    const std::optional<Decimal> value = sum.Value();
    if (!value) return TooLarge(last);
    Number number = Make(NumberForm::kWords, *value, last);
    if (sum.scales == 1 && sum.group == 0) {
      number.scale = sum.last_scale;
      number.unscaled = sum.scaled_group;
    }
    return WithTail(number);
  }

  // "hundred and six", not "two thousand and one million".
  bool TakesAnd(std::size_t at) const {
    const std::optional<Numeral> numeral = NumeralAt(at);
    if (!numeral) return false;
    return numeral->kind == NumeralKind::kUnit || numeral->kind == NumeralKind::kTeen ||
           numeral->kind == NumeralKind::kTen;
  }

  // "twenty-first", "two hundred and fifth"
  std::optional<Number> CompoundOrdinal(const CardinalSum& sum, const Numeral& numeral,
                                        std::size_t at, std::size_t last) const {
    if (numeral.kind != NumeralKind::kOrdinal || at == first_ || Is(at, "second")) {
      return std::nullopt;
    }
    const bool fits = sum.has_group && numeral.value < sum.floor && at > last;
    if (!fits || sum.floor < 10) return std::nullopt;
    const auto base = sum.Value();
    const auto value = base ? Add(*base, numeral.value) : std::nullopt;
    if (!value) return std::nullopt;
    return Make(NumberForm::kOrdinal, *value, at + 1);
  }

  // What may follow a cardinal in words: a fraction of it, "point five", "and a half", a scale.
  std::optional<Number> WithTail(Number number) const {
    if (const auto part = Parts(number)) return PartOfScale(part);
    if (const auto decimal = SpokenDecimal(number)) return WithScales(*decimal);
    const Number half = WithAndAHalf(number);
    if (half.last != number.last) return WithGroup(WithScales(half));
    return WithRatio(WithZeroes(WithGroup(number)));
  }

  // "two thirds", "three-quarters", "one fifth"
  std::optional<Number> Parts(const Number& number) const {
    const std::size_t at = SkipHyphen(number.last);
    const std::optional<Numeral> numeral = NumeralAt(at);
    if (!numeral || numeral->value < 2 || !number.value) return std::nullopt;
    const bool one = SameValue(*number.value, 1);
    if (numeral->kind == NumeralKind::kOrdinal) {
      if (!one || Is(at, "second")) return std::nullopt;
    } else if (numeral->kind != NumeralKind::kFraction || Is(at, "halves")) {
      return std::nullopt;
    } else if (Is(at, "quarters") && at == number.last && !Is(at + 1, "of")) {
      return std::nullopt;  // "for three quarters" of a year each
    } else if ((Is(at, "half") || Is(at, "quarter")) && !one) {
      return std::nullopt;
    }
    return MakePart(*number.value, numeral->value, at + 1);
  }

  // "one point five": digits spoken one by one
  std::optional<Number> SpokenDecimal(const Number& number) const {
    if (!Is(number.last, "point")) return std::nullopt;
    std::string digits = number.value->ToString() + ".";
    std::size_t at = number.last + 1;
    while (at < limit_ && digits.size() < 30) {
      const std::optional<Numeral> numeral = NumeralAt(at);
      if (!numeral || numeral->kind != NumeralKind::kUnit) break;
      digits.push_back(static_cast<char>('0' + numeral->value));
      ++at;
    }
    const std::optional<Decimal> value = Decimal::Parse(digits);
    return value ? std::optional<Number>(Make(number.form, *value, at)) : std::nullopt;
  }

  // "two and a half", "one-and-three-quarters"
  Number WithAndAHalf(Number number) const {
    std::size_t at = SkipHyphen(number.last);
    if (!Is(at, "and")) return number;
    at = SkipHyphen(at + 1);
    Decimal numerator = 1;
    if (Is(at, "three")) {
      numerator = 3;
    } else if (!IsArticle(at) && !Is(at, "one")) {
      return number;
    }
    at = SkipHyphen(at + 1);
    const std::optional<Numeral> parts = NumeralAt(at);
    if (!parts || parts->kind != NumeralKind::kFraction || Is(at, "halves")) return number;
    const std::optional<Decimal> part = Divide(numerator, parts->value, kPartDigits);
    const std::optional<Decimal> sum = part ? Add(*number.value, *part) : std::nullopt;
    return sum ? Make(number.form, *sum, at + 1) : number;
  }

  // "a two followed by 36 zeroes"
  Number WithZeroes(Number number) const {
    if (!Is(number.last, "followed") || !Is(number.last + 1, "by") || !number.value) return number;
    const std::size_t at = number.last + 2;
    if (at + 1 >= limit_) return number;
    const std::string digits = PlainDigits(text_, at);
    const bool zeroes = Is(at + 1, "zeroes") || Is(at + 1, "zeros") || Is(at + 1, "noughts");
    if (!zeroes || digits.empty()) return number;
    if (digits.size() > 2) return TooLarge(at + 2);
    int power = 0;
    for (char c : digits) power = power * 10 + (c - '0');
    number.last = at + 2;
    return Scaled(number, power);
  }

  // "four out of five", "one in 10", "two in every three"
  Number WithRatio(Number number) const {
    std::size_t at = number.last;
    if (!number.value || number.scale != 0) return number;
    const bool out_of = Is(at, "out") && Is(at + 1, "of");
    if (out_of) {
      at += 2;
    } else if (Is(at, "in")) {
      ++at;
    } else {
      return number;
    }
    if (Is(at, "every")) ++at;
    const std::optional<Decimal> parts = RatioParts(at);
    if (!parts || !Less(*number.value, *parts) || !Less(0, *number.value)) return number;
    if (!out_of && at + 1 < limit_) {
      const UnitMatch unit = FindUnit(text_, at + 1, limit_, true);
      if (unit && unit.unit.dimension != "money") return number;  // "two in 10 days"
    }
    const std::optional<Number> part = MakePart(*number.value, *parts, at + 1);
    return part ? *part : number;
  }

  // The whole of a ratio: a small or round number, one token.
  std::optional<Decimal> RatioParts(std::size_t at) const {
    if (at >= limit_) return std::nullopt;
    if (const std::optional<Numeral> numeral = NumeralAt(at)) {
      if (numeral->kind == NumeralKind::kHundred) return Decimal(100);
      const bool plain = numeral->kind == NumeralKind::kUnit ||
                         numeral->kind == NumeralKind::kTeen || numeral->kind == NumeralKind::kTen;
      return plain ? std::optional<Decimal>(numeral->value) : std::nullopt;
    }
    const std::string digits = PlainDigits(text_, at);
    if (digits.empty() || digits.size() > 3 || digits.front() == '0') return std::nullopt;
    return Decimal::Parse(digits);
  }

  const TokenizedText& text_;
  const std::size_t first_;
  const std::size_t limit_;
  const NumberContext context_;
};

}  // namespace

std::optional<Number> ReadNumber(const TokenizedText& text, std::size_t first, std::size_t limit,
                                 NumberContext context) {
  if (first >= limit) return std::nullopt;
  return NumberReader(text, first, limit, context).Read();
}

}  // namespace claimcheck
