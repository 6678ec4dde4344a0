// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/number_part.h"

#include <string>

#include "absl/strings/match.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/hedges.h"
#include "claims/lexicon/lemma.h"
#include "claims/lexicon/units.h"
#include "claims/lexicon/word_classes.h"
#include "claims/mention/change_reading.h"
#include "claims/mention/number_scale.h"

namespace claimcheck {
namespace {

// Parts that do not end in decimals (a third) are kept to this many digits, as an interval one
// step of the last digit wide, so that no comparison takes them for exact.
constexpr int kPartDigits = 12;

// The smallest scale that "and a half" is a half of: "a million and a half", not "two hundred and
// a half".
constexpr int kThousand = 3;

// numerator / denominator: exact where the quotient ends, else an interval.
std::optional<Number> MakePart(const Decimal& numerator, const Decimal& denominator,
                               std::size_t first, std::size_t last) {
  const std::optional<Decimal> quotient = Divide(numerator, denominator, kPartDigits);
  if (!quotient) return std::nullopt;
  Number number = MakeNumber(NumberForm::kFraction, *quotient, first, last);
  const std::optional<Decimal> product = Multiply(*quotient, denominator);
  if (product && SameValue(*product, numerator)) return number;
  const std::optional<Decimal> below = Subtract(*quotient, quotient->Step());
  const std::optional<Decimal> above = Add(*quotient, quotient->Step());
  if (below && above) number.interval = {Bound{*below}, Bound{*above}};
  return number;
}

bool IsScaleAt(const SentenceTokens& tokens, std::size_t at) {
  const std::optional<Numeral> numeral = tokens.NumeralAt(at);
  return numeral && numeral->kind == NumeralKind::kScale;
}

// "half of", "half the", "more than half", "half were", "cut in half"; not "half price", "broke in
// half", "first half".
bool StandsAsHalf(const SentenceTokens& tokens, std::size_t at) {
  if (tokens.IsOrdinalWord(at - 1) || tokens.IsAny(at - 1, {"other", "better"})) return false;
  if (tokens.Is(at + 1, "of")) return true;
  if (FindHedgeBefore(tokens.text(), tokens.first(), at)) return true;
  if (tokens.Is(at - 1, "in")) return ChangeBefore(tokens, at - 1) == Change::kDecrease;
  if (tokens.IsAny(at - 1, {"at", "to"})) return false;
  if (!tokens.IsWord(at + 1)) return true;
  return (tokens.Classes(at + 1) & (kFunctionWord | kVerbWord)) != 0;
}

// Whether a part of something is told shortly before: "two-thirds agreed, and [a third] did not".
bool FollowsPart(const SentenceTokens& tokens, std::size_t first) {
  constexpr std::size_t kReach = 14;
  for (std::size_t i = first; i > tokens.first() && i + kReach > first; --i) {
    if (tokens.IsAny(i - 1, {"%", "percent", "half"})) return true;
    const std::optional<Numeral> numeral = tokens.NumeralAt(i - 1);
    if (numeral && numeral->kind == NumeralKind::kFraction) return true;
  }
  return false;
}

// The word behind a part that is the subject: "a third were women", "a quarter say so". One more
// person is "a third" as well: "a third was hurt", and "a third did not", unless parts are told of.
bool IsSubjectPart(const SentenceTokens& tokens, std::size_t first, std::size_t next) {
  if (tokens.IsAny(next, {"were", "are", "have"})) return true;
  const bool verb = tokens.IsAny(next, {"did", "do", "had", "was", "is", "has", "will", "would"}) ||
                    (tokens.Classes(next) & kVerbWord) != 0;
  return verb && FollowsPart(tokens, first);
}

bool StandsAsPart(const SentenceTokens& tokens, std::size_t first, std::size_t next) {
  if (tokens.Is(next, "of") || IsSubjectPart(tokens, first, next)) return true;
  if ((tokens.Classes(next) & kComparative) != 0) return true;  // "a third full", "a fifth more"
  // "by a fifth victim" counts, "by a fifth" is a part.
  const bool noun = tokens.IsWord(next) &&
                    (tokens.Classes(next) & (kFunctionWord | kRiseAfter | kFallAfter)) == 0;
  if (noun) return false;
  return tokens.Is(first - 1, "by") ||
         static_cast<bool>(FindHedgeBefore(tokens.text(), tokens.first(), first));
}

// "a quarter of a million", "three-quarters billion"
std::optional<Number> OfScale(const SentenceTokens& tokens, std::optional<Number> part,
                              NumberContext context) {
  if (!part) return part;
  std::size_t at = part->last;
  if (tokens.Is(at, "of") && tokens.IsArticle(at + 1)) at += 2;
  if (!IsScaleAt(tokens, at)) return part;
  part->form = NumberForm::kWords;
  part->last = at;
  return WithScales(tokens, *part, context);
}

// Whether plain digits are no year: up to three of them, or one with zeros, "1000".
bool IsRatioDigits(const std::string& digits) {
  if (digits.empty() || digits.front() == '0') return false;
  return digits.size() <= 3 || digits.find_first_not_of('0', 1) == std::string::npos;
}

// The whole of a ratio that begins at token `at`: "five", "a hundred" without its article,
// "10,000", "292 million".
std::optional<Number> ReadWhole(const SentenceTokens& tokens, std::size_t at) {
  if (const std::optional<Numeral> numeral = tokens.NumeralAt(at)) {
    if (numeral->kind == NumeralKind::kHundred) {
      return MakeNumber(NumberForm::kWords, 100, at, at + 1);
    }
    const bool plain = numeral->kind == NumeralKind::kUnit || numeral->kind == NumeralKind::kTeen ||
                       numeral->kind == NumeralKind::kTen;
    if (!plain) return std::nullopt;
    return WithScales(tokens, MakeNumber(NumberForm::kWords, numeral->value, at, at + 1), {});
  }
  if (!tokens.IsNumber(at)) return std::nullopt;
  const DigitNumber digits = ReadDigits(tokens.text(), at, tokens.last());
  if (!digits.value) return std::nullopt;
  Number whole =
      WithScales(tokens, MakeNumber(NumberForm::kDigits, *digits.value, at, digits.last), {});
  const bool grouped = digits.style == DigitStyle::kGrouped;
  const bool plain = digits.style == DigitStyle::kPlain;
  if (!whole.value || (!grouped && !plain && whole.scale == 0)) return std::nullopt;
  if (plain && whole.scale == 0 && !IsRatioDigits(PlainDigits(tokens.text(), at))) {
    return std::nullopt;
  }
  return whole;
}

// Whether a noun that is no word for people can be what several of ten are.
bool AreSomeOf(absl::string_view word) {
  static constexpr WordSet kHouseholds({"households", "families", "homes", "houses", "firms",
                                        "companies", "businesses", "schools", "shops", "voters",
                                        "adults", "cases", "jobs"});
  const std::string folded = Folded(word);
  return kHouseholds.Holds(FoldedHash(folded)) || IsPeople(NounLemma(folded));
}

// Verbs of what one of several does, which look like the plural of a noun: "one teacher in three
// [leaves]".
constexpr WordSet kDoes({"leaves",   "lives",  "dies",     "goes",   "fails",  "says",    "drops",
                         "quits",    "comes",  "takes",    "gets",   "needs",  "smokes",  "works",
                         "owns",     "wants",  "thinks",   "backs",  "lacks",  "lies",    "suffers",
                         "supports", "stands", "believes", "closes", "breaks", "survives"});

// Whether what stands behind "one man in two" is no noun that there are two of: "one man in two
// [cars]", "one man in two [days]".
bool IsNothingCounted(const SentenceTokens& tokens, std::size_t next) {
  return !tokens.IsWord(next) || tokens.IsFunctionWord(next) ||
         (tokens.Classes(next) & kVerbWord) != 0 || kDoes.Holds(tokens.token(next).key) ||
         (!absl::EndsWith(tokens.at(next), "s") && !absl::EndsWith(tokens.at(next + 1), "s"));
}

// Whether `at` is the whole of such a ratio: "four", "ten", "20", "100"; of several "ten", "five".
bool IsWholeOfSome(const SentenceTokens& tokens, std::size_t at) {
  if (const std::optional<Numeral> whole = tokens.NumeralAt(at)) {
    return whole->kind == NumeralKind::kUnit || whole->kind == NumeralKind::kTeen ||
           whole->kind == NumeralKind::kTen;
  }
  return tokens.IsNumber(at) && (tokens.Is(at, "10") || tokens.Is(at, "20") ||
                                 tokens.Is(at, "100") || tokens.Is(at, "50"));
}

// One past the noun that stands between "one" and "in five", adjectives before it allowed: "one
// [train] in five ran", "one [new teacher] in three", "nine [people] in ten survive"; the number's
// end where there is none.
std::size_t EndOfSomeAt(const SentenceTokens& tokens, const Number& number) {
  constexpr std::size_t kLongest = 3;
  if (number.last != number.first + 1 || !tokens.IsLowerCase(number.last)) return number.last;
  std::size_t in = number.last + 1;
  while (in <= number.last + kLongest && !tokens.Is(in, "in")) ++in;
  if (in > number.last + kLongest || !IsWholeOfSome(tokens, in + 1)) return number.last;
  for (std::size_t i = number.last; i < in; ++i) {
    if (!tokens.IsLowerCase(i) || tokens.IsFunctionWord(i)) return number.last;
  }
  const bool one = tokens.Is(number.first, "one");
  const bool some = one || AreSomeOf(tokens.at(in - 1));
  return some && IsNothingCounted(tokens, in + 2) ? in : number.last;
}

// One past the things in "three [houses] out of four", "three [houses] in every four"; the number's
// end where there are none. Of people the number may be a count: "three climbers out of five died".
std::size_t EndOfThingsOutOf(const SentenceTokens& tokens, const Number& number) {
  const std::size_t things = number.last;
  if (!tokens.IsLowerCase(things) || tokens.IsFunctionWord(things)) return things;
  const bool out_of = tokens.Is(things + 1, "out") && tokens.Is(things + 2, "of");
  const bool in_every = tokens.Is(things + 1, "in") && tokens.Is(things + 2, "every");
  if ((!out_of && !in_every) || !IsWholeOfSome(tokens, things + 3)) return things;
  return IsPeople(Singular(tokens.at(things))) && !in_every ? things : things + 1;
}

}  // namespace

std::optional<Number> ReadHalf(const SentenceTokens& tokens, std::size_t first,
                               NumberContext context) {
  if (!tokens.Is(first, "half")) return std::nullopt;
  Number number = MakeNumber(NumberForm::kFraction, *Decimal::FromParts(5, -1), first, first + 1);
  const std::size_t joined = tokens.SkipHyphen(first + 1);
  const std::size_t next = tokens.IsArticle(joined) ? joined + 1 : joined;
  if (const std::optional<Numeral> numeral = tokens.NumeralAt(next)) {
    if (numeral->kind == NumeralKind::kGroup) {
      return MakeNumber(NumberForm::kWords, numeral->value / 2, first, next + 1);
    }
    if (numeral->kind == NumeralKind::kScale) {
      number.form = NumberForm::kWords;
      number.last = next;
      return WithScales(tokens, number, context);
    }
  }
  if (FindUnit(tokens.text(), next, tokens.last(), false)) {
    number.form = NumberForm::kWords;
    number.last = next;
    return number;
  }
  if (joined > first + 1) return std::nullopt;  // "half-brother"
  if (tokens.IsArticle(joined)) return number;
  return StandsAsHalf(tokens, first) ? std::optional<Number>(number) : std::nullopt;
}

std::optional<Number> ReadQuarterOfScale(const SentenceTokens& tokens, std::size_t first,
                                         std::size_t at, NumberContext context) {
  if (!tokens.Is(at, "quarter") || !IsScaleAt(tokens, tokens.SkipHyphen(at + 1))) {
    return std::nullopt;
  }
  const Decimal quarter = *Decimal::FromParts(25, -2);
  return WithScales(tokens, MakeNumber(NumberForm::kWords, quarter, first, at + 1), context);
}

std::optional<Number> ReadArticlePart(const SentenceTokens& tokens, std::size_t first,
                                      NumberContext context) {
  const std::optional<Numeral> numeral = tokens.NumeralAt(first + 1);
  if (!numeral ||
      (numeral->kind != NumeralKind::kOrdinal && numeral->kind != NumeralKind::kFraction)) {
    return std::nullopt;
  }
  if (const auto quarter = ReadQuarterOfScale(tokens, first, first + 1, context)) return quarter;
  // "a quarter point", "a quarter mile"
  if (tokens.Is(first + 1, "quarter") && FindUnit(tokens.text(), first + 2, tokens.last(), false)) {
    return MakeNumber(NumberForm::kWords, *Decimal::FromParts(25, -2), first, first + 2);
  }
  if (numeral->value < 2 || tokens.Is(first + 1, "second") ||
      !StandsAsPart(tokens, first, first + 2)) {
    return std::nullopt;
  }
  return OfScale(tokens, MakePart(1, numeral->value, first, first + 2), context);
}

std::optional<Number> ReadParts(const SentenceTokens& tokens, const Number& number,
                                NumberContext context) {
  std::size_t at = tokens.SkipHyphen(number.last);
  if (at == number.last && tokens.Is(at, "-")) ++at;  // "one - third" in a text cut into words
  const std::optional<Numeral> numeral = tokens.NumeralAt(at);
  if (!numeral || numeral->value < 2 || !number.value) return std::nullopt;
  const bool one = SameValue(*number.value, 1);
  if (numeral->kind == NumeralKind::kOrdinal) {
    if (!one || tokens.Is(at, "second")) return std::nullopt;
  } else if (numeral->kind != NumeralKind::kFraction || tokens.Is(at, "halves")) {
    return std::nullopt;
  } else if (tokens.Is(at, "quarters") && at == number.last && !tokens.Is(at + 1, "of") &&
             !IsScaleAt(tokens, at + 1)) {
    return std::nullopt;  // "for three quarters" of a year each
  } else if ((tokens.Is(at, "half") || tokens.Is(at, "quarter")) && !one) {
    return std::nullopt;
  }
  return OfScale(tokens, MakePart(*number.value, numeral->value, number.first, at + 1), context);
}

Number WithAndAHalf(const SentenceTokens& tokens, const Number& number) {
  std::size_t at = tokens.SkipHyphen(number.last);
  if (!tokens.Is(at, "and")) return number;
  at = tokens.SkipHyphen(at + 1);
  Decimal numerator = 1;
  if (tokens.Is(at, "three")) {
    numerator = 3;
  } else if (!tokens.IsArticle(at) && !tokens.Is(at, "one")) {
    return number;
  }
  at = tokens.SkipHyphen(at + 1);
  const std::optional<Numeral> parts = tokens.NumeralAt(at);
  if (!parts || parts->kind != NumeralKind::kFraction || tokens.Is(at, "halves")) return number;
  const bool of_scale = number.scale >= kThousand;
  const std::optional<Decimal>& base = of_scale ? number.unscaled : number.value;
  const std::optional<Decimal> part = Divide(numerator, parts->value, kPartDigits);
  const std::optional<Decimal> sum = part && base ? Add(*base, *part) : std::nullopt;
  if (!sum) return number;
  Number whole = MakeNumber(number.form, *sum, number.first, at + 1);
  if (!of_scale) return whole;
  whole.scale = number.scale;
  whole.unscaled = sum;
  return Scaled(whole, number.scale);
}

Number WithRatio(const SentenceTokens& tokens, const Number& number) {
  std::size_t at = number.last;
  if (!number.value || number.scale != 0) return number;
  at = EndOfSomeAt(tokens, number);
  if (at == number.last) at = EndOfThingsOutOf(tokens, number);
  if (tokens.Is(at, "times") && tokens.Is(at + 1, "out")) ++at;  // "nine times out of ten"
  const bool out_of = tokens.Is(at, "out") && tokens.Is(at + 1, "of");
  if (!out_of && !tokens.Is(at, "in")) return number;
  at += out_of ? 2 : 1;
  if (tokens.Is(at, "every")) ++at;
  const std::optional<Number> whole = ReadWhole(tokens, at);
  if (!whole || !whole->value || !Less(*number.value, *whole->value) || !Less(0, *number.value)) {
    return number;
  }
  if (!out_of && tokens.Has(whole->last)) {
    const UnitMatch unit = FindUnit(tokens.text(), whole->last, tokens.last(), true);
    if (unit && unit.unit.dimension != "money") return number;  // "two in 10 days"
    // "scored five in 11 matches"
    if (tokens.IsAny(whole->last, {"matches", "games", "starts", "appearances", "outings", "races",
                                   "tests", "fights", "attempts", "seasons"})) {
      return number;
    }
  }
  return MakePart(*number.value, *whole->value, number.first, whole->last).value_or(number);
}

}  // namespace claimcheck
