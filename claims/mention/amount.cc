// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/amount.h"

#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/mention/amount_parts.h"
#include "claims/mention/feet_and_inches.h"
#include "claims/mention/multiple_reading.h"
#include "claims/mention/number_scale.h"
#include "claims/mention/pounds.h"
#include "claims/mention/rate_reading.h"

namespace claimcheck {
namespace {

// A currency sign has no more tokens than this: "US $".
constexpr std::size_t kMaxSignTokens = 3;

// How many words may stand between a unit and what it is divided by: "tons of jet fuel a year".
constexpr std::size_t kMaxSubstanceWords = 3;

class AmountReader {
 public:
  AmountReader(const SentenceTokens& tokens, std::size_t from) : tokens_(tokens), from_(from) {}

  std::optional<Amount> Read(std::size_t at) const {
    if (tokens_.IsArticle(at) || tokens_.Is(at, "one")) {
      if (const auto amount = ReadUnitAndAHalf(at)) return amount;
    }
    if (const auto multiple = ReadMultiple(tokens_, at)) return multiple;
    UnitMatch sign = FindMoneySign(tokens_.text(), from_, at);
    NumberContext context;
    context.money = static_cast<bool>(sign);
    const std::optional<Number> number = ReadNumber(tokens_, at, context);
    if (!number) return std::nullopt;
    if (!sign && IsLostPoundSign(*number)) sign = PoundSign(at);
    if (!sign && number->form == NumberForm::kDigits) {
      if (const auto length = ReadFeetAndInches(tokens_, *number)) return length;
    }
    Amount amount;
    amount.number = *number;
    amount.first = sign ? sign.last - 1 : at;
    amount.last = amount.number.last = EndOfRestated(*number);
    if (sign) SetUnit(amount, sign);
    ReadLeadingPoint(amount);
    if (number->form != NumberForm::kOrdinal) {
      ReadUnit(amount, static_cast<bool>(sign));
      ReadSign(amount);
      ReadBelowZero(amount);
      ReadRateOf(amount);
    }
    return amount;
  }

 private:
  // "forty-eight (48) notices": one past the same number in figures; where it ends when there is
  // none.
  std::size_t EndOfRestated(const Number& number) const {
    const std::size_t at = number.last + 1;
    if (number.form != NumberForm::kWords || !tokens_.Is(at - 1, "(") || !tokens_.IsNumber(at)) {
      return number.last;
    }
    const DigitNumber again = ReadDigits(tokens_.text(), at, tokens_.last());
    const bool same = again.value && number.value && SameValue(*again.value, *number.value);
    return same && tokens_.Is(again.last, ")") ? again.last + 1 : number.last;
  }

  // "#5 million": the British variant of ASCII (BS 4730) has the pound sign in the place of "#",
  // and wires print one for the other.
  bool IsLostPoundSign(const Number& number) const {
    constexpr int kMillion = 6;
    return number.scale >= kMillion && number.first > from_ && tokens_.Is(number.first - 1, "#");
  }

  static UnitMatch PoundSign(std::size_t number) {
    UnitMatch sign;
    sign.unit = {"GBP", "money"};
    sign.rate_name = "pound sterling";
    sign.assumed = true;
    sign.last = number;
    return sign;
  }

  static void SetUnit(Amount& amount, const UnitMatch& match) {
    amount.unit = match.unit;
    amount.has_unit = true;
    amount.unit_assumed = match.assumed;
    amount.rate_name = match.rate_name;
  }

  UnitMatch UnitAt(std::size_t at, bool symbols) const {
    return FindUnit(tokens_.text(), at, tokens_.last(), symbols);
  }

  // "an hour and a half", "a mile and a quarter"
  std::optional<Amount> ReadUnitAndAHalf(std::size_t at) const {
    if (!tokens_.Is(at + 2, "and") || !tokens_.IsArticle(at + 3)) return std::nullopt;
    const UnitMatch unit = UnitAt(at + 1, false);
    if (!unit || unit.last != at + 2) return std::nullopt;
    Amount one;
    one.number = MakeNumber(NumberForm::kWords, 1, at, at + 1);
    one.first = at;
    one.last = unit.last;
    SetUnit(one, unit);
    return WithParts(tokens_, one);
  }

  // unit = [ "-" ] unit | "of" "a" unit | "(" symbol ")"       "20 km", "0.75 of a mile", "20 [kg]"
  void ReadUnit(Amount& amount, bool has_sign) const {
    const NumberForm form = amount.number.form;
    std::size_t at = amount.last;
    if (tokens_.Is(at, "-") && tokens_.Glued(at) == tokens_.Glued(at + 1)) ++at;
    if (tokens_.Is(at, "of")) {
      const bool of_one = tokens_.IsArticle(at + 1) || tokens_.IsAny(at + 1, {"one", "1"});
      if (form == NumberForm::kVague) ++at;
      const bool part =
          form == NumberForm::kFraction || (amount.number.value && Less(*amount.number.value, 1));
      if (part && of_one) at += 2;
    }
    const bool digits = tokens_.IsNumber(amount.number.last - 1) || form == NumberForm::kDigits;
    const bool bracketed = digits && tokens_.IsAny(at, {"(", "[", "{", "<"});
    if (bracketed) ++at;
    if (ReadBarrelsPerDay(amount, at)) return;
    UnitMatch unit = UnitAt(at, digits);
    if (!unit || !IsUnitHere(unit, at)) return;
    if (bracketed) {
      if (!tokens_.IsAny(unit.last, {")", "]", "}", ">"})) return;
      ++unit.last;
    }
    // "30 - year bonds": between spaces, a hyphen joins a unit in the singular only.
    if (at > amount.last && tokens_.Is(at - 1, "-") && !tokens_.Glued(at) &&
        LooksPlural(tokens_.at(unit.last - 1))) {
      return;
    }
    if (has_sign) {
      ReadSecondName(unit, amount);
      return;
    }
    if (unit.unit.name == "pound-mass" && !unit.symbol &&
        ArePoundsMoney(tokens_, amount.number, unit.last)) {
      unit.unit = {"GBP", "money"};
      unit.rate_name = "pound sterling";
      unit.assumed = true;
    }
    SetUnit(amount, unit);
    amount.last = unit.last;
  }

  // "400,000 bpd", "1.2 million b/d"
  bool ReadBarrelsPerDay(Amount& amount, std::size_t at) const {
    const bool slash = tokens_.Is(at, "b") && tokens_.Is(at + 1, "/") && tokens_.Is(at + 2, "d");
    if (!slash && !tokens_.Is(at, "bpd")) return false;
    amount.unit = {"barrel per day", "volume/time"};
    amount.has_unit = true;
    amount.rate_name = amount.unit.name;
    amount.last = slash ? at + 3 : at + 1;
    return true;
  }

  // "$40 million dollars" says it twice, "$40 Canadian dollars" whose; "$50-$60" is two amounts.
  void ReadSecondName(const UnitMatch& unit, Amount& amount) const {
    const bool sign_of_next = unit.symbol && tokens_.IsNumber(unit.last);
    if (unit.unit.dimension != "money" || sign_of_next) return;
    if (unit.unit != amount.unit && !amount.unit_assumed) return;
    if (!unit.assumed) SetUnit(amount, unit);
    amount.last = unit.last;
  }

  // A symbol of one letter stands close to its number, but for a few that news prints apart; those
  // are no initials: "PA 23456 F Block".
  bool IsUnitHere(const UnitMatch& unit, std::size_t at) const {
    const absl::string_view word = tokens_.at(at);
    // "three $50 cards": the sign is the next number's.
    if (unit.symbol && unit.unit.dimension == "money" && tokens_.IsNumber(unit.last) &&
        tokens_.Glued(unit.last) && !tokens_.Glued(at)) {
      return false;
    }
    // "12 F-35s" are planes.
    if (unit.symbol && tokens_.IsWord(at) && tokens_.Is(unit.last, "-") &&
        tokens_.Glued(unit.last) && tokens_.IsNumber(unit.last + 1)) {
      return false;
    }
    if (word == "x") return tokens_.Glued(at) && !tokens_.IsNumber(at + 1);  // not "4x4"
    if (unit.unit.name == "stone") {                                         // "12 stone walls"
      return !tokens_.IsWord(unit.last) || tokens_.IsFunctionWord(unit.last);
    }
    if (!unit.symbol || unit.last != at + 1 || word.size() > 1) return true;
    if (!tokens_.IsWord(at) || tokens_.Glued(at)) return true;
    if (word == "m" || word == "g" || word == "t") return true;
    const bool initial = tokens_.IsWord(at + 1) && !tokens_.IsLowerCase(at + 1);
    return (word == "C" || word == "F") && !initial;
  }

  // ".40": a full stop that is glued to the digits but not to what precedes it.
  void ReadLeadingPoint(Amount& amount) const {
    const Number& number = amount.number;
    if (amount.first <= from_ || amount.first != number.first || number.scale != 0) return;
    if (!tokens_.Is(amount.first - 1, ".") || !tokens_.Glued(amount.first) ||
        tokens_.Glued(amount.first - 1)) {
      return;
    }
    const std::string digits = PlainDigits(tokens_.text(), number.first);
    const std::optional<Decimal> value = Decimal::Parse(absl::StrCat(".", digits));
    if (!value || digits.empty()) return;
    amount.number.value = value;
    amount.number.interval = Exactly(*value);
    amount.number.step = value->Step();
    --amount.first;
  }

  // sign = "minus" | "-" that is glued to what follows but not to what precedes; "plus or minus" is
  // none, nor is a dash before a word: "(AP) –Three people"
  void ReadSign(Amount& amount) const {
    if (amount.first <= from_) return;
    const std::size_t before = amount.first - 1;
    const bool dash = tokens_.Is(before, "-") || tokens_.Is(before, "−") || tokens_.Is(before, "–");
    if (dash && tokens_.IsWord(amount.first)) return;
    const bool minus = dash ? tokens_.Glued(amount.first) && !tokens_.Glued(before)
                            : tokens_.Is(before, "minus") && !tokens_.Is(before - 1, "or");
    if (!minus || !amount.number.value) return;
    // A dash that begins a line is a list's, unless it stands before degrees.
    const bool degrees = amount.unit.dimension == "temperature" || amount.unit.dimension == "angle";
    if (dash && !degrees && (before == tokens_.first() || tokens_.token(before).line_before))
      return;
    amount.first = before;
    MakeNegative(amount.number);
  }

  // "10 degrees below zero", "14 below zero"; "20C below freezing" counts from elsewhere
  void ReadBelowZero(Amount& amount) const {
    if (!tokens_.Is(amount.last + 1, "zero") || !tokens_.IsAny(amount.last, {"below", "above"})) {
      return;
    }
    const std::string& dimension = amount.unit.dimension;
    if (amount.has_unit && dimension != "temperature" && dimension != "angle") return;
    if (!amount.has_unit) SetUnit(amount, Degree());
    if (tokens_.Is(amount.last, "below")) MakeNegative(amount.number);
    amount.last += 2;
  }

  static UnitMatch Degree() {
    UnitMatch degree;
    degree.unit = {"degree", "angle"};
    degree.rate_name = degree.unit.name;
    return degree;
  }

  static void MakeNegative(Number& number) {
    if (!number.value) return;
    number.value = Negate(*number.value);
    number.interval = Scale(number.interval, -1).value_or(number.interval);
  }

  // "$40 a barrel", "2 tons of jet fuel a year"
  void ReadRateOf(Amount& amount) const {
    if (!amount.has_unit || RestatesBehindSlash(tokens_, amount.last, amount.unit)) return;
    std::size_t at = amount.last;
    UnitMatch denominator = ReadRate(tokens_, at);
    if (!denominator && tokens_.Is(at, "of") && amount.unit.dimension != "money") {
      const std::size_t reach = ++at + kMaxSubstanceWords;
      while (at < reach && tokens_.IsWord(at) && !tokens_.IsFunctionWord(at)) ++at;
      denominator = ReadRate(tokens_, at);
    }
    if (!denominator) return;
    UnitMatch numerator;
    numerator.unit = amount.unit;
    numerator.rate_name = amount.rate_name;
    amount.unit = Rate(numerator, denominator);
    amount.rate_name = amount.unit.name;
    amount.last = denominator.last;
  }

  const SentenceTokens& tokens_;
  const std::size_t from_;
};

}  // namespace

std::optional<Amount> ReadAmount(const SentenceTokens& tokens, std::size_t from, std::size_t at) {
  return AmountReader(tokens, from).Read(at);
}

std::optional<Amount> ReadAmountFrom(const SentenceTokens& tokens, std::size_t at) {
  for (std::size_t number = at; number <= at + kMaxSignTokens && tokens.Has(number); ++number) {
    if (number > at && FindMoneySign(tokens.text(), at, number).last != at + 1 &&
        !tokens.IsAny(at, {"-", "−", "minus"})) {
      continue;
    }
    if (!tokens.IsNumber(number) && !tokens.IsWord(number)) continue;
    const std::optional<Amount> amount = ReadAmount(tokens, at, number);
    if (amount && amount->first == at) return amount;
  }
  return std::nullopt;
}

}  // namespace claimcheck
