// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/quantity.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "claims/lexicon/word_marks.h"
#include "claims/mention/age_reading.h"
#include "claims/mention/amount.h"
#include "claims/mention/amount_parts.h"
#include "claims/mention/bounds.h"
#include "claims/mention/change_reading.h"
#include "claims/mention/counted_reading.h"
#include "claims/mention/multiple_reading.h"
#include "claims/mention/not_quantity.h"
#include "claims/mention/range_reading.h"
#include "claims/mention/rate_reading.h"
#include "claims/mention/shared_unit.h"
#include "claims/mention/two_faces.h"
#include "claims/mention/vote_reading.h"

namespace claimcheck {
namespace {

// Few sentences tell of more.
constexpr std::size_t kFewQuantities = 4;

// Reads one sentence from left to right.
class QuantityReader {
 public:
  // Adds what it reads to `found`, which is empty.
  QuantityReader(const TokenizedText& text, const Sentence& sentence, std::vector<Quantity>& found)
      : tokens_(text, sentence), ages_(tokens_), from_(sentence.first), found_(found) {}

  void Read() {
    for (std::size_t at = tokens_.first(); at < tokens_.last();) {
      at = BeginsNothing(tokens_.token(at)) ? at + 1 : Step(at);
    }
    ShareUnits(tokens_, found_);
  }

 private:
  // Most tokens are marks and words that nothing of a number begins with, and longer than "an".
  bool BeginsNothing(const Token& token) const {
    if (token.kind != TokenKind::kWord) return token.kind != TokenKind::kNumber;
    return token.span.size() > 2 && !IsMarked(token, kBeginsIdiom | kBeginsNumber) &&
           !MayBeName(token);
  }

  // Reads the number or word at `at`; returns the token to go on with.
  std::size_t Step(std::size_t at) {
    const Token& token = tokens_.token(at);
    const bool number = token.kind == TokenKind::kNumber;
    if (IsMarked(token, kBeginsIdiom)) {
      bool is_name = false;
      if (const std::size_t last = FindIdiom(tokens_.text(), at, tokens_.last(), &is_name)) {
        return Push(is_name ? NumberRole::kName : NumberRole::kIdiom, at, at, last);
      }
    }
    if (number) {
      if (const auto second = SecondCountOfVote(tokens_, at)) return PushVotes(at, *second);
      if (const auto other = ReadNotQuantity(tokens_, from_, at)) return PushOther(*other, at);
    } else {
      if (MayBeName(token)) {
        if (const auto other = ReadNotQuantityWord(tokens_, at)) return PushOther(*other, at);
      }
      if (!IsMarked(token, kBeginsNumber) && !BeginsAfterArticle(at)) return at + 1;
      if (IsInName(at)) return Push(NumberRole::kName, at, at, at + 1);
      if (tokens_.Is(at + 1, "to")) {
        if (const auto second = SecondCountOfVote(tokens_, at)) return PushVotes(at, *second);
      }
      if (const std::size_t last = EndOfSpokenRatio(tokens_, at)) {
        return Push(NumberRole::kScore, at, at, last);
      }
    }
    if (const auto decade = ReadDecadeOfLife(tokens_, at)) return PushDecade(*decade, at);
    std::optional<Amount> amount = ReadAmount(tokens_, from_, at);
    return amount ? PushAmount(*amount, at) : at + 1;
  }

  // "a dozen", "an hour and a half"
  bool BeginsAfterArticle(std::size_t at) const {
    if (tokens_.token(at).span.size() > 2 || !tokens_.IsArticle(at) || !tokens_.Has(at + 1)) {
      return false;
    }
    return IsMarked(tokens_.token(at + 1), kTellsNumber) ||
           (tokens_.Is(at + 2, "and") && tokens_.IsArticle(at + 3));
  }

  // Only words with a capital or with digits in them can be what ReadNotQuantityWord knows.
  bool MayBeName(const Token& token) const {
    const char end = tokens_.text().text[token.span.end - 1];
    return token.word_case != WordCase::kLower || (end >= '0' && end <= '9');
  }

  // "the Chicago Seven": a number word with a capital beside another one, outside headlines.
  bool IsInName(std::size_t at) const {
    const auto capital = [this](std::size_t i) {
      return tokens_.IsWord(i) && tokens_.token(i).word_case == WordCase::kCapitalized;
    };
    if (at == tokens_.first() || !capital(at) || tokens_.token(at).line_before) return false;
    if (!tokens_.NumeralAt(at) || (!capital(at - 1) && !capital(at + 1))) return false;
    if (at - 1 == tokens_.first() && !capital(at + 1)) return false;
    return !tokens_.IsTitleCased();
  }

  std::size_t PushOther(const NotQuantity& other, std::size_t at) {
    return Push(other.role, std::max(other.first, from_), at, other.last);
  }

  // Records a number that is no amount.
  std::size_t Push(NumberRole role, std::size_t first, std::size_t number, std::size_t last,
                   std::optional<Decimal> value = std::nullopt) {
    Quantity& quantity = Add();
    quantity.role = role;
    quantity.value = value;
    if (value) quantity.interval = Exactly(*value);
    quantity.number_token = number;
    quantity.number_span = tokens_.SpanOf(number, last);
    return Finish(quantity, first, last);
  }

  // "voted 112 to 89", "passed by eight to five"
  std::size_t PushVotes(std::size_t at, std::size_t second) {
    for (const std::size_t i : {at, second}) {
      const std::optional<Amount> amount = ReadAmountFrom(tokens_, i);
      Quantity& quantity = Add();
      quantity.number_token = i;
      quantity.number_span = tokens_.SpanOf(i, i + 1);
      quantity.unit = {"vote", "count"};
      if (amount && amount->number.value) {
        quantity.value = amount->number.value;
        quantity.interval = Exactly(*quantity.value);
      }
      Finish(quantity, i, i + 1);
    }
    return second + 1;
  }

  // A new quantity, filled in where it lies: it is heavy to move about.
  Quantity& Add() {
    if (found_.capacity() == 0) found_.reserve(kFewQuantities);
    return found_.emplace_back();
  }

  std::size_t Finish(Quantity& quantity, std::size_t first, std::size_t last) {
    quantity.first_token = first;
    quantity.last_token = last;
    quantity.span = tokens_.SpanOf(first, last);
    from_ = last;
    return last;
  }

  std::size_t PushAmount(Amount& amount, std::size_t at) {
    const Number& number = amount.number;
    switch (number.form) {
      case NumberForm::kOrdinal:
        return Push(NumberRole::kOrdinal, at, at, number.last, number.value);
      case NumberForm::kMalformed:
        return Push(NumberRole::kIdentifier, at, at, number.last);
      case NumberForm::kYear:
        return Push(NumberRole::kDate, at, at, number.last);
      case NumberForm::kTooLarge:
        return Push(NumberRole::kNotCompared, amount.first, at, amount.last);
      default:
        break;
    }
    const std::optional<AmountPair> pair = ReadPair(tokens_, from_, amount);
    if (!pair && IsPronounOne(amount, at)) return Push(NumberRole::kIdiom, at, at, number.last);
    Quantity& quantity = Add();
    quantity.number_token = at;
    if (const std::size_t last = ReadAsDecade(amount, quantity)) {
      return Finish(quantity, amount.first, last);
    }
    return pair && pair->kind == SpanKind::kRange ? PushRange(amount, *pair, quantity)
                                                  : PushSingle(amount, pair, quantity);
  }

  // "in his 30s" [30, 39] year of age; "in the 30s" [30, 39]. Returns one past it, or 0.
  std::size_t ReadAsDecade(const Amount& amount, Quantity& quantity) const {
    const bool words = amount.number.form == NumberForm::kWords;  // "thirty-something"
    if (!words && amount.number.form != NumberForm::kDigits) return 0;
    const std::optional<Decade> decade = ReadDecade(tokens_, amount);
    if (!decade) return 0;
    quantity.number_span = tokens_.SpanOf(quantity.number_token, amount.number.last);
    quantity.bound = BoundKind::kRange;
    quantity.interval = {Bound{*amount.number.value}, Bound{decade->last}};
    if (decade->of_age) quantity.unit = YearOfAge();
    return decade->end;
  }

  // "in her thirties"
  std::size_t PushDecade(const Decade& decade, std::size_t at) {
    Quantity& quantity = Add();
    quantity.number_token = at;
    quantity.number_span = tokens_.SpanOf(at, decade.end);
    quantity.bound = BoundKind::kRange;
    quantity.interval = {Bound{decade.first}, Bound{decade.last}};
    quantity.unit = YearOfAge();
    return Finish(quantity, at, decade.end);
  }

  std::size_t PushRange(Amount& low, const AmountPair& pair, Quantity& quantity) {
    const Amount& high = pair.second;
    Bound ends[] = {{pair.first_value}, {*high.number.value}};
    if (Less(ends[1].value, ends[0].value)) std::swap(ends[0], ends[1]);
    quantity.interval = {ends[0], ends[1]};
    quantity.bound = BoundKind::kRange;
    quantity.step = Less(high.number.step, low.number.step) ? high.number.step : low.number.step;
    if (!SameValue(pair.first_value, *low.number.value)) quantity.step = high.number.step;
    // "US$3 to $4 million": the end that says whose dollars speaks for both.
    const bool certain =
        low.has_unit && !low.unit_assumed && low.unit.dimension == high.unit.dimension;
    if (pair.shares_unit && !certain) ShareUnit(high, low);
    quantity.number_span = tokens_.SpanOf(quantity.number_token, high.number.last);
    return PushWithUnit(low, high.last, quantity);
  }

  // One value; `pair` is a movement that begins with it, if any.
  std::size_t PushSingle(Amount& amount, const std::optional<AmountPair>& pair,
                         Quantity& quantity) {
    std::size_t last = amount.last;
    std::size_t number_last = amount.number.last;
    if (pair) {
      if (!SameValue(pair->first_value, *amount.number.value)) {
        amount.number.step = pair->second.number.step;
        amount.number.value = pair->first_value;
        amount.number.interval = Exactly(pair->first_value);
      }
      if (pair->shares_unit && !amount.has_unit) ShareUnit(pair->second, amount);
    } else if (const auto whole = WithParts(tokens_, amount)) {
      amount = *whole;
      last = number_last = amount.last;
    }
    quantity.number_span = tokens_.SpanOf(quantity.number_token, number_last);
    quantity.value = amount.number.value;
    quantity.interval = amount.number.interval;
    quantity.step = amount.number.step;
    if (amount.number.form == NumberForm::kVague) quantity.bound = BoundKind::kVague;
    if (amount.number.form == NumberForm::kFraction && !amount.has_unit) {
      amount.unit = {"fraction", "percent"};
      amount.has_unit = true;
    }
    return PushWithUnit(amount, last, quantity);
  }

  static void ShareUnit(const Amount& from, Amount& to) {
    to.unit = from.unit;
    to.unit_assumed = from.unit_assumed;
    to.has_unit = true;
  }

  // Everything around the number, which ends before token `last`: its unit where the words beside
  // it tell one, hedges, the noun, the change, the other face.
  std::size_t PushWithUnit(Amount& amount, std::size_t last, Quantity& quantity) {
    if (!amount.has_unit && ages_.IsAge(amount, last)) {
      amount.unit = YearOfAge();
      amount.has_unit = true;
    }
    if (!amount.has_unit) ReadMagnitude(amount);
    quantity.unit = amount.unit;
    quantity.unit_assumed = amount.unit_assumed;
    const std::size_t number_end = last;
    Hedges hedges;
    const bool joined = IsJoinedLimit(tokens_, amount.first);  // "over-65s"
    const std::size_t hedged = joined && from_ < amount.first ? amount.first - 1 : amount.first;
    std::size_t first = ReadHedgesBefore(tokens_, from_, hedged, hedges);
    if (first == hedged) first = amount.first;
    if (IsSpanOfTime(amount, first)) {
      hedges = {};
      first = amount.first;
    }
    // "£35 million plus bonuses" adds; "£35m-plus" bounds.
    if (!amount.has_unit || !tokens_.Is(last, "plus")) {
      last = ReadHedgesAfter(tokens_, last, hedges);
      if (last != number_end) last = ReadUnitAfterHedge(amount, last, quantity);
    }
    if (!amount.has_unit && IsFactor(tokens_, first)) {
      quantity.unit = MultipleUnit();
    } else if (!amount.has_unit) {
      last = ReadCounted(tokens_, first, last, quantity);
    }
    // "49 victims plus the driver" adds, "49-plus victims" bounds.
    if (!tokens_.Is(last, "plus")) last = ReadHedgesAfter(tokens_, last, hedges);
    ApplyHedges(hedges, quantity);
    quantity.change = ReadChange(tokens_, first, last, quantity.unit);
    if (tokens_.Is(number_end, "fewer")) quantity.change = Change::kDecrease;
    if (amount.change != Change::kNone) quantity.change = amount.change;
    const std::size_t end = ReadOtherFace(tokens_, last, quantity);
    Finish(quantity, first, last);
    return from_ = end;
  }

  // "2,000-plus [miles]", "$40,000+ [a year]"
  std::size_t ReadUnitAfterHedge(Amount& amount, std::size_t at, Quantity& quantity) const {
    if (!amount.has_unit) {
      const UnitMatch unit = FindUnit(tokens_.text(), at, tokens_.last(), false);
      if (!unit) return at;
      quantity.unit = amount.unit = unit.unit;
      amount.rate_name = unit.rate_name;
      amount.has_unit = true;
      at = unit.last;
    }
    const UnitMatch denominator = ReadRate(tokens_, at);
    if (!denominator) return at;
    UnitMatch numerator;
    numerator.unit = amount.unit;
    numerator.rate_name = amount.rate_name;
    quantity.unit = amount.unit = Rate(numerator, denominator);
    return denominator.last;
  }

  // "$1 billion over 10 years", "a raise over two years": before a length of time, "over" is a
  // hedge only behind a preposition or a verb: "for over two years", "took over two years".
  bool IsSpanOfTime(const Amount& amount, std::size_t first) const {
    if (amount.unit.dimension != "time" || first + 1 != amount.first ||
        !tokens_.Is(first, "over") || first == tokens_.first()) {
      return false;
    }
    if (first == from_ || tokens_.Is(first - 1, "spread")) return true;
    if ((tokens_.Classes(first - 1) & (kFunctionWord | kVerbWord)) != 0) return false;
    return !tokens_.IsAny(first - 1, {"lasted", "lasting", "waited", "lived", "worked", "served",
                                      "stayed", "survived", "needed", "required"});
  }

  // "a quake of magnitude 6.1", "a magnitude-6.1 quake", "with a magnitude of 6.1"
  void ReadMagnitude(Amount& amount) const {
    std::size_t at = amount.first;
    if (tokens_.IsAny(at - 1, {"of", "-"})) --at;
    if (!tokens_.Is(at - 1, "magnitude")) return;
    amount.unit = {"magnitude", "magnitude"};
    amount.has_unit = true;
  }

  // "the one who", "one of", "one said": a pronoun. "one consultant" and "one in five" count.
  bool IsPronounOne(const Amount& amount, std::size_t at) const {
    const std::size_t next = at + 1;
    if (!tokens_.Is(at, "one") || amount.has_unit || amount.number.last != next) return false;
    if (tokens_.IsOrdinalWord(at - 1)) return true;  // "the first one"
    if (tokens_.Is(at - 1, "this") &&
        (tokens_.Classes(next) & (kFunctionWord | kVerbWord | kStateWord)) != 0) {
      return true;
    }
    if (!tokens_.IsWord(next)) return !tokens_.Is(next, "-");
    const std::uint32_t classes = tokens_.Classes(next);
    if ((classes & kStateWord) != 0) return false;  // "one killed, two wounded"
    if (absl::EndsWith(Folded(tokens_.at(next)), "ed") &&
        (!tokens_.IsWord(next + 1) || tokens_.IsFunctionWord(next + 1))) {
      return true;
    }
    // "one holding shares", but "one missing man"
    const bool object = LooksPlural(tokens_.at(next + 1)) && !tokens_.IsFunctionWord(next + 1);
    if (object && absl::EndsWith(Folded(tokens_.at(next)), "ing")) return true;
    return (classes & (kAfterPronounOne | kFunctionWord | kVerbWord)) != 0;
  }

  const SentenceTokens tokens_;
  AgeReader ages_;
  std::size_t from_;  // tokens before it belong to a number already read
  std::vector<Quantity>& found_;
};

}  // namespace

std::vector<Quantity> ReadQuantities(const TokenizedText& text, const Sentence& sentence) {
  std::vector<Quantity> quantities;
  ReadQuantities(text, sentence, quantities);
  return quantities;
}

void ReadQuantities(const TokenizedText& text, const Sentence& sentence,
                    std::vector<Quantity>& quantities) {
  quantities.clear();
  QuantityReader(text, sentence, quantities).Read();
}

bool IsNumberWord(std::uint64_t key) { return (MarksOf(key) & kTellsNumber) != 0; }

}  // namespace claimcheck
