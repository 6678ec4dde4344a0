// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/amount.h"

#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
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
    ReadLeadingPoint(amount);
    if (number->form != NumberForm::kOrdinal) {
      ReadUnit(amount, static_cast<bool>(sign));
      ReadSign(amount);
      ReadRateOf(amount);
    }
    return amount;
  }

 private:
  bool Is(std::size_t at, absl::string_view folded) const {
    return at < limit_ && text_.tokens[at].span.size() == folded.size() &&
           FoldedEquals(text_.at(at), folded);
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
    if (Is(at, "-") && (Glued(at) == Glued(at + 1))) ++at;
    if (Is(at, "of") && amount.number.form == NumberForm::kVague) ++at;
    const bool digits = text_.tokens[amount.number.last - 1].kind == TokenKind::kNumber ||
                        amount.number.form == NumberForm::kDigits;
    const bool bracketed = digits && (Is(at, "(") || Is(at, "["));
    if (bracketed) ++at;  // "20 [kg]"
    UnitMatch unit = FindUnit(text_, at, limit_, digits);
    if (!unit || !IsUnitHere(unit, at)) return;
    if (bracketed) {
      if (!Is(unit.last, ")") && !Is(unit.last, "]")) return;
      ++unit.last;
    }
    // "30 - year bonds": between spaces, a hyphen joins a unit in the singular only.
    if (at > amount.last && Is(at - 1, "-") && !Glued(at) && LooksPlural(text_.at(unit.last - 1))) {
      return;
    }
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

  // ".40": a full stop that is glued to the digits but not to what precedes it.
  void ReadLeadingPoint(Amount& amount) const {
    const Number& number = amount.number;
    if (amount.first <= from_ || amount.first != number.first || number.scale != 0) return;
    if (text_.at(amount.first - 1) != "." || !Glued(amount.first) || Glued(amount.first - 1))
      return;
    const std::string digits = PlainDigits(text_, number.first);
    const std::optional<Decimal> value = Decimal::Parse(absl::StrCat(".", digits));
    if (!value || digits.empty()) return;
    amount.number.value = value;
    amount.number.interval = Exactly(*value);
    amount.number.step = value->Step();
    --amount.first;
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

// A unit and the smaller one that may follow it. The whole is told in the smaller one, but for
// money, whose parts are hundredths.
struct UnitPart {
  absl::string_view unit;
  absl::string_view part;
  int parts;
};
constexpr UnitPart kUnitParts[] = {
    {"foot", "inch", 12},   {"yard", "foot", 3},      {"pound-mass", "ounce", 16},
    {"hour", "minute", 60}, {"minute", "second", 60}, {"year", "month", 12},
};
constexpr int kHundredths = 100;

bool IsMoneyPart(const Unit& unit) { return unit.name == "cent" || unit.name == "penny"; }

// whole × factor + part, in `unit`
std::optional<Amount> Joined(const Amount& whole, const Decimal& factor, const Decimal& part,
                             const Unit& unit, std::size_t last) {
  const auto scaled = Multiply(*whole.number.value, factor);
  const auto sum = scaled ? Add(*scaled, part) : std::nullopt;
  if (!sum) return std::nullopt;
  Amount joined = whole;
  joined.number.value = sum;
  joined.number.interval = Exactly(*sum);
  joined.number.step = part.Step();
  joined.unit = unit;
  joined.last = last;
  return joined;
}

}  // namespace

std::optional<Amount> WithParts(const TokenizedText& text, const Sentence& sentence,
                                const Amount& amount) {
  if (!amount.has_unit || !amount.number.value || amount.number.scale != 0) return std::nullopt;
  const auto is = [&](std::size_t at, absl::string_view folded) {
    return at < sentence.last && FoldedEquals(text.at(at), folded);
  };
  const bool money = amount.unit.dimension == "money" && !IsMoneyPart(amount.unit);
  std::size_t at = amount.last;
  const bool hyphen = is(at, "-") && amount.unit.name == "foot";  // "5-foot-7"
  if (is(at, "and") || hyphen) ++at;
  if (at >= sentence.last) return std::nullopt;
  const bool number = text.tokens[at].kind == TokenKind::kNumber;
  if (!number && text.tokens[at].kind != TokenKind::kWord) return std::nullopt;
  const std::optional<Amount> part = ReadAmount(text, sentence, at, at);
  if (!part || !part->number.value || part->first != at) return std::nullopt;
  const Decimal value = *part->number.value;
  if (money) {
    const bool bare = !part->has_unit && (part->last >= sentence.last || is(part->last, ".")) &&
                      Less(9, value) && text.at(amount.last - 1) != "%";
    const bool said = part->has_unit && IsMoneyPart(part->unit);
    if ((!bare && !said) || !Less(value, kHundredths)) return std::nullopt;
    const auto hundredths = Multiply(value, *Decimal::FromParts(1, -2));
    if (!hundredths) return std::nullopt;
    return Joined(amount, 1, *hundredths, amount.unit, part->last);
  }
  for (const UnitPart& pair : kUnitParts) {
    if (pair.unit != amount.unit.name || !Less(value, pair.parts)) continue;
    const bool inches = pair.part == "inch" && !part->has_unit;
    std::size_t last = part->last;
    if (inches && is(last, "in")) {
      ++last;
    } else if (inches && !hyphen) {
      continue;
    }
    if (!inches && part->unit.name != pair.part) continue;
    return Joined(amount, pair.parts, value, {std::string(pair.part), amount.unit.dimension}, last);
  }
  return std::nullopt;
}

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
  // "$1.2 billion a year earlier" tells when, not how often.
  for (absl::string_view word : {"earlier", "ago", "later", "before", "from", "old", "after"}) {
    if (denominator && is(denominator.last, word)) return {};
  }
  if (!denominator && is(by, "/")) denominator = FindUnit(text, next, limit, true);
  return denominator;
}

}  // namespace claimcheck
