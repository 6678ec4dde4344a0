// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/amount.h"

#include <utility>

#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

// From this scale on, "pounds" are money: nobody weighs "30 million pounds" without saying what.
constexpr int kMoneyScale = 6;

class AmountReader {
 public:
  AmountReader(const TokenizedText& text, const Sentence& sentence, std::size_t from)
      : text_(text), begin_(sentence.first), limit_(sentence.last), from_(from) {}

  std::optional<Amount> Read(std::size_t at) {
    const UnitMatch sign = FindMoneySign(text_, from_, at);
    NumberContext context;
    context.money = static_cast<bool>(sign);
    const std::optional<Number> number = ReadNumber(text_, at, limit_, context);
    if (!number) return std::nullopt;
    Amount amount;
    amount.number = *number;
    amount.first = sign ? sign.last - 1 : at;
    amount.last = number->last;
    if (sign) SetUnit(amount, sign);
    if (number->form != NumberForm::kOrdinal) {
      ReadUnit(amount, static_cast<bool>(sign));
      ReadSign(amount);
      ReadRateOf(amount);
    }
    return amount;
  }

 private:
  bool Is(std::size_t at, absl::string_view folded) const {
    return at < limit_ && FoldedEquals(text_.at(at), folded);
  }
  bool Glued(std::size_t at) const {
    return at > begin_ && at < limit_ &&
           text_.tokens[at - 1].span.end == text_.tokens[at].span.begin;
  }

  static void SetUnit(Amount& amount, const UnitMatch& match) {
    amount.unit = match.unit;
    amount.has_unit = true;
    amount.unit_assumed = match.assumed;
    amount.rate_name = match.rate_name;
  }

  void ReadUnit(Amount& amount, bool has_sign) const {
    std::size_t at = amount.last;
    if (Is(at, "-") && Glued(at) && Glued(at + 1)) ++at;
    if (Is(at, "of") && amount.number.form == NumberForm::kVague) ++at;
    const bool digits = text_.tokens[amount.number.last - 1].kind == TokenKind::kNumber ||
                        amount.number.form == NumberForm::kDigits;
    UnitMatch unit = FindUnit(text_, at, limit_, digits);
    if (!unit || !IsUnitHere(unit, at)) return;
    if (has_sign) {  // "$40 million dollars" says it twice
      if (unit.unit.dimension == "money") amount.last = unit.last;
      return;
    }
    if (unit.unit.name == "pound-mass" && amount.number.scale >= kMoneyScale) {
      unit.unit = {"GBP", "money"};
      unit.rate_name = "pound sterling";
      unit.assumed = true;
    }
    SetUnit(amount, unit);
    amount.last = unit.last;
  }

  // A symbol of one letter stands close to its number, but for a few that news prints apart.
  bool IsUnitHere(const UnitMatch& unit, std::size_t at) const {
    const absl::string_view word = text_.at(at);
    if (!unit.symbol || unit.last != at + 1 || word.size() > 1) return true;
    if (text_.tokens[at].kind != TokenKind::kWord) return true;
    if (Glued(at)) return true;
    return word == "m" || word == "g" || word == "t" || word == "C" || word == "F";
  }

  // sign = "minus" | "-" that is glued to what follows but not to what precedes
  void ReadSign(Amount& amount) const {
    if (amount.first <= from_) return;
    const std::size_t before = amount.first - 1;
    const absl::string_view word = text_.at(before);
    const bool dash = word == "-" || word == "−" || word == "–";
    const bool minus = dash ? Glued(amount.first) && !Glued(before) : Is(before, "minus");
    if (!minus || !amount.number.value) return;
    amount.first = before;
    amount.number.value = Negate(*amount.number.value);
    amount.number.interval = Scale(amount.number.interval, -1).value_or(amount.number.interval);
  }

  void ReadRateOf(Amount& amount) const {
    if (!amount.has_unit) return;
    const UnitMatch denominator = ReadRate(text_, amount.last, limit_);
    if (!denominator) return;
    UnitMatch numerator;
    numerator.unit = amount.unit;
    numerator.rate_name = amount.rate_name;
    amount.unit = Rate(numerator, denominator);
    amount.rate_name = amount.unit.name;
    amount.last = denominator.last;
  }

  const TokenizedText& text_;
  const std::size_t begin_;
  const std::size_t limit_;
  const std::size_t from_;
};

}  // namespace

std::optional<Amount> ReadAmount(const TokenizedText& text, const Sentence& sentence,
                                 std::size_t from, std::size_t at) {
  return AmountReader(text, sentence, from).Read(at);
}

UnitMatch ReadRate(const TokenizedText& text, std::size_t at, std::size_t limit) {
  const auto is = [&](std::size_t i, absl::string_view folded) {
    return i < limit && FoldedEquals(text.at(i), folded);
  };
  std::size_t by = at;
  if (is(by, "-")) ++by;  // "12-cent-a-share"
  if (!is(by, "a") && !is(by, "an") && !is(by, "per") && !is(by, "/")) return {};
  std::size_t next = by + 1;
  if (is(next, "-")) ++next;
  UnitMatch denominator = FindDenominator(text, next, limit);
  if (!denominator && is(by, "/")) denominator = FindUnit(text, next, limit, true);
  return denominator;
}

}  // namespace claimcheck
