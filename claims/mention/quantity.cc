// SPDX-License-Identifier: Apache-2.0
#include "claims/mention/quantity.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "claims/lexicon/hedges.h"
#include "claims/lexicon/numerals.h"
#include "claims/lexicon/word_classes.h"
#include "claims/lexicon/word_marks.h"
#include "claims/mention/amount.h"
#include "claims/mention/bounds.h"
#include "claims/mention/counted_noun.h"
#include "claims/mention/not_quantity.h"

namespace claimcheck {
namespace {

// How many hedges in a row belong to a number: "at least about", "well over an estimated".
constexpr int kMaxHedges = 3;

// How far before "from" or "by" the word that tells a change may stand.
constexpr std::size_t kChangeReach = 6;

// Reads one sentence from left to right.
class QuantityReader {
 public:
  QuantityReader(const TokenizedText& text, const Sentence& sentence)
      : text_(text),
        sentence_(sentence),
        begin_(sentence.first),
        limit_(sentence.last),
        from_(sentence.first) {}

  std::vector<Quantity> Read() {
    constexpr std::size_t kUsualMentions = 4;
    found_.reserve(kUsualMentions);
    for (std::size_t at = begin_; at < limit_;) at = Step(at);
    return std::move(found_);
  }

 private:
  bool Is(std::size_t at, absl::string_view folded) const {
    return at >= begin_ && at < limit_ && text_.tokens[at].span.size() == folded.size() &&
           FoldedEquals(text_.at(at), folded);
  }
  bool IsWord(std::size_t at) const {
    return at >= begin_ && at < limit_ && text_.tokens[at].kind == TokenKind::kWord;
  }
  std::uint32_t Classes(std::size_t at) const { return IsWord(at) ? WordClasses(text_, at) : 0; }
  bool Glued(std::size_t at) const {
    return at > begin_ && at < limit_ &&
           text_.tokens[at - 1].span.end == text_.tokens[at].span.begin;
  }

  // Reads what begins at `at`; returns the token to go on with.
  std::size_t Step(std::size_t at) {
    const Token& token = text_.tokens[at];
    const bool number = token.kind == TokenKind::kNumber;
    if (!number && token.kind != TokenKind::kWord) return at + 1;
    if (IsMarked(token, kBeginsIdiom)) {
      bool is_name = false;
      if (const std::size_t last = FindIdiom(text_, at, limit_, &is_name)) {
        return Push(is_name ? NumberRole::kName : NumberRole::kIdiom, at, at, last);
      }
    }
    if (number) {
      if (const auto other = ReadNotQuantity(text_, sentence_, from_, at))
        return PushOther(*other, at);
    } else {
      if (MayBeName(token)) {
        if (const auto other = ReadNotQuantityWord(text_, sentence_, at))
          return PushOther(*other, at);
      }
      if (!IsMarked(token, kBeginsNumber)) {
        const bool article = token.span.size() <= 2 && (Is(at, "a") || Is(at, "an"));
        if (!article || at + 1 >= limit_ || !IsMarked(text_.tokens[at + 1], kTellsNumber)) return at + 1;
      }
      if (IsInName(at)) return Push(NumberRole::kName, at, at, at + 1);
    }
    const std::optional<Amount> amount = ReadAmount(text_, sentence_, from_, at);
    return amount ? PushAmount(*amount, at) : at + 1;
  }

  // Only words with a capital or with digits in them can be what ReadNotQuantityWord knows.
  bool MayBeName(const Token& token) const {
    const char end = text_.text[token.span.end - 1];
    return token.word_case != WordCase::kLower || (end >= '0' && end <= '9');
  }

  // "the Chicago Seven": a number word with a capital beside another one, outside headlines.
  bool IsInName(std::size_t at) const {
    const auto capital = [this](std::size_t i) {
      return IsWord(i) && text_.tokens[i].word_case == WordCase::kCapitalized;
    };
    if (at == begin_ || !capital(at) || text_.tokens[at].line_before) return false;
    if (!FindNumeral(text_, at) || (!capital(at - 1) && !capital(at + 1))) return false;
    if (at - 1 == begin_ && !capital(at + 1)) return false;
    return !IsHeadline();
  }

  // Whether every longer word but function words has a capital, as in "Man Kills Two Women".
  bool IsHeadline() const {
    constexpr std::size_t kLongWord = 4;
    for (std::size_t i = begin_; i < limit_; ++i) {
      const Token& token = text_.tokens[i];
      const bool lower = token.kind == TokenKind::kWord && token.word_case == WordCase::kLower;
      if (lower && token.span.size() >= kLongWord && (Classes(i) & kFunctionWord) == 0) {
        return false;
      }
    }
    return true;
  }

  std::size_t PushOther(const NotQuantity& other, std::size_t at) {
    return Push(other.role, std::max(other.first, from_), at, other.last);
  }

  // Records a number that is no amount.
  std::size_t Push(NumberRole role, std::size_t first, std::size_t number, std::size_t last,
                   std::optional<Decimal> value = std::nullopt) {
    Quantity quantity;
    quantity.role = role;
    quantity.value = value;
    if (value) quantity.interval = Exactly(*value);
    quantity.number_token = number;
    quantity.number_span = SpanOf(number, last);
    Finish(quantity, first, last);
    return last;
  }

  Span SpanOf(std::size_t first, std::size_t last) const {
    return {text_.tokens[first].span.begin, text_.tokens[last - 1].span.end};
  }

  void Finish(Quantity& quantity, std::size_t first, std::size_t last) {
    quantity.first_token = first;
    quantity.last_token = last;
    quantity.span = SpanOf(first, last);
    found_.push_back(std::move(quantity));
    from_ = last;
  }

  std::size_t PushAmount(Amount amount, std::size_t at) {
    const Number& number = amount.number;
    switch (number.form) {
      case NumberForm::kOrdinal:
        return Push(NumberRole::kOrdinal, at, at, number.last, number.value);
      case NumberForm::kMalformed:
        return Push(NumberRole::kIdentifier, at, at, number.last);
      case NumberForm::kTooLarge:
        return Push(NumberRole::kNotCompared, amount.first, at, amount.last);
      default:
        break;
    }
    if (IsPronounOne(amount, at)) return Push(NumberRole::kIdiom, at, at, number.last);
    Quantity quantity;
    quantity.number_token = at;
    quantity.number_span = SpanOf(at, number.last);
    quantity.value = number.value;
    quantity.interval = number.interval;
    quantity.step = number.step;
    if (number.form == NumberForm::kVague) quantity.bound = BoundKind::kVague;
    if (number.form == NumberForm::kDigits) {
      if (const std::size_t end = ReadDecade(quantity, amount)) {
        Finish(quantity, amount.first, end);
        return end;
      }
    }
    std::size_t last = amount.last;
    if (const auto high = ReadRangeEnd(amount)) {
      last = MakeRange(quantity, amount, *high);
    } else if (const auto whole = WithParts(text_, sentence_, amount)) {
      amount = *whole;
      last = amount.last;
      quantity.value = amount.number.value;
      quantity.interval = amount.number.interval;
      quantity.step = amount.number.step;
      quantity.number_span = SpanOf(at, last);
    }
    if (number.form == NumberForm::kFraction && !amount.has_unit) {
      amount.unit = {"fraction", "percent"};
      amount.has_unit = true;
    }
    if (!amount.has_unit) ReadAge(amount, last);
    if (!amount.has_unit) ShareAge(amount, last);
    if (!amount.has_unit) ReadMagnitude(amount);
    quantity.unit = amount.unit;
    quantity.unit_assumed = amount.unit_assumed;
    Hedges hedges;
    const std::size_t first = ReadHedgesBefore(amount.first, hedges);
    last = ReadHedgesAfter(last, hedges);
    if (!amount.has_unit) last = ReadNoun(quantity, last);
    last = ReadHedgesAfter(last, hedges);
    ApplyHedges(hedges, quantity);
    quantity.change = ReadChange(first, last, quantity);
    Finish(quantity, first, last);
    return std::max(last, ReadOther(last));
  }

  // --- "one" ---

  // "the one who", "one of", "one said": a pronoun. "one consultant" and "one in five" count.
  bool IsPronounOne(const Amount& amount, std::size_t at) const {
    if (!Is(at, "one") || amount.has_unit || amount.number.last != at + 1) return false;
    if (ReadRangeEnd(amount)) return false;
    const std::size_t next = at + 1;
    if (at > begin_ && IsOrdinalWord(at - 1)) return true;  // "the first one"
    if (!IsWord(next)) return !Is(next, "-");
    if ((Classes(next) & kStateWord) != 0) return false;  // "one killed, two wounded"
    const bool participle = absl::EndsWith(Folded(text_.at(next)), "ed");
    if (participle && (!IsWord(next + 1) || (Classes(next + 1) & kFunctionWord) != 0)) return true;
    return (Classes(next) & (kAfterPronounOne | kFunctionWord | kVerbWord)) != 0;
  }

  bool IsOrdinalWord(std::size_t at) const {
    const std::optional<Numeral> numeral = FindNumeral(text_, at);
    return numeral && numeral->kind == NumeralKind::kOrdinal;
  }

  // --- ranges ---

  // The second end of a range that begins with `low`: "50-100", "between 50 and 100".
  std::optional<Amount> ReadRangeEnd(const Amount& low) const {
    if (!low.number.value) return std::nullopt;
    const std::size_t connector = low.last;
    if (connector >= limit_) return std::nullopt;
    const bool dash = Is(connector, "-") || Is(connector, "–") || Is(connector, "—");
    const bool to = Is(connector, "to") || Is(connector, "or");
    const bool and_ = Is(connector, "and") && low.first > begin_ && IsBetween(low.first);
    if (!dash && !to && !and_) return std::nullopt;
    if (dash && Glued(connector) != Glued(connector + 1)) return std::nullopt;
    std::optional<Amount> high = AmountFrom(connector + 1);
    if (!high || !high->number.value) return std::nullopt;
    if (Is(connector, "or") && !IsNextNumber(low, *high)) return std::nullopt;
    if (!SharesUnit(low, *high)) return std::nullopt;
    if (!Less(LowValue(low, *high), *high->number.value)) return std::nullopt;
    if (Is(connector, "to") && IsMovement(low, *high)) return std::nullopt;
    return high;
  }

  // "between", with hedges allowed behind it.
  bool IsBetween(std::size_t first) const {
    Hedges hedges;
    const std::size_t start = ReadHedgesBefore(first, hedges);
    if (IsAgeOf(start)) return start >= begin_ + 4 && Is(start - 4, "between");
    return (start > begin_ && Is(start - 1, "between")) || Is(start, "between");
  }

  // The amount that begins at token `at` with its currency sign, if it has one.
  std::optional<Amount> AmountFrom(std::size_t at) const {
    constexpr std::size_t kMaxSignTokens = 3;
    for (std::size_t number = at; number <= at + kMaxSignTokens && number < limit_; ++number) {
      if (number > at && FindMoneySign(text_, at, number).last != at + 1) continue;
      const bool digits = text_.tokens[number].kind == TokenKind::kNumber;
      if (!digits && !IsWord(number)) continue;
      if (digits && ReadNotQuantity(text_, sentence_, at, number)) return std::nullopt;
      const std::optional<Amount> amount = ReadAmount(text_, sentence_, at, number);
      if (amount && amount->first == at) return amount;
    }
    return std::nullopt;
  }

  // "two or three"
  static bool IsNextNumber(const Amount& low, const Amount& high) {
    const auto next = Add(*low.number.value, 1);
    return next && SameValue(*next, *high.number.value);
  }

  // Whether the unit of one end may stand for both.
  static bool SharesUnit(const Amount& low, const Amount& high) {
    if (!low.has_unit) return true;
    if (!high.has_unit) return low.unit.dimension == "money";
    if (low.unit == high.unit) return true;
    return low.unit.dimension == "money" && high.unit.dimension.rfind("money/", 0) == 0;
  }

  // The low end with the scale that it shares: "$3 to $4 million".
  static Decimal LowValue(const Amount& low, const Amount& high) {
    const Decimal value = *low.number.value;
    if (low.number.scale != 0 || high.number.scale == 0 || !high.number.unscaled) return value;
    if (!Less(value, *high.number.unscaled)) return value;
    const auto power = Decimal::FromParts(1, high.number.scale);
    return power ? Multiply(value, *power).value_or(value) : value;
  }

  // "rose from 40 to 45", "rose 3% to 8%": two levels, or a change and a level.
  bool IsMovement(const Amount& low, const Amount& high) const {
    Hedges hedges;
    const std::size_t start = ReadHedgesBefore(low.first, hedges);
    if (start == begin_) return false;
    const bool from = Is(start - 1, "from");
    const std::uint32_t change = kRiseBefore | kFallBefore | kMovementWord;
    if (!from) return low.has_unit && high.has_unit && (Classes(start - 1) & change) != 0;
    for (std::size_t back = 2; back <= kChangeReach && start >= begin_ + back; ++back) {
      if ((Classes(start - back) & change) != 0) return true;
    }
    return false;
  }

  std::size_t MakeRange(Quantity& quantity, Amount& low, const Amount& high) const {
    const Decimal low_value = LowValue(low, high);
    quantity.value.reset();
    quantity.interval = {Bound{low_value}, Bound{*high.number.value}};
    quantity.bound = BoundKind::kRange;
    quantity.step = Less(high.number.step, low.number.step) ? high.number.step : low.number.step;
    if (!SameValue(low_value, *low.number.value)) quantity.step = high.number.step;
    if (high.has_unit) {
      low.unit = high.unit;
      low.unit_assumed = high.unit_assumed;
      low.has_unit = true;
    }
    quantity.number_span = SpanOf(quantity.number_token, high.number.last);
    return high.last;
  }

  // --- ages ---

  // "the ages of 16", "the age of 16"
  bool IsAgeOf(std::size_t number) const {
    return number >= begin_ + 2 && Is(number - 1, "of") &&
           (Is(number - 2, "age") || Is(number - 2, "ages"));
  }

  // "in his 30s" [30, 39] year of age; "in the 30s" [30, 39]. Returns one past it, or 0.
  std::size_t ReadDecade(Quantity& quantity, const Amount& amount) const {
    const Number& number = amount.number;
    if (!Is(number.last, "s") || !Glued(number.last) || number.style != DigitStyle::kPlain)
      return 0;
    if (amount.has_unit || !Less(1, number.step)) return 0;  // "0.5s" are seconds
    const auto last_unit = Subtract(number.step, 1);
    const auto high = last_unit ? Add(*number.value, *last_unit) : std::nullopt;
    if (!high) return 0;
    quantity.value.reset();
    quantity.bound = BoundKind::kRange;
    quantity.step = 1;
    quantity.interval.high = Bound{*high};
    std::size_t before = amount.first;
    for (absl::string_view word : {"early", "mid", "late", "-"}) {
      if (before > begin_ && Is(before - 1, word)) --before;
    }
    if (before > begin_ && Is(before - 1, "mid")) --before;
    for (absl::string_view word : {"his", "her", "their", "my", "our", "your"}) {
      if (before > begin_ && Is(before - 1, word)) quantity.unit = {"year of age", "age"};
    }
    return number.last + 1;
  }

  // "aged 42", "Smith, 42, said"
  void ReadAge(Amount& amount, std::size_t last) {
    if (amount.first == begin_ || amount.number.form == NumberForm::kVague) return;
    std::size_t before = amount.first - 1;
    if (Is(before, "between") && before > begin_) --before;
    const bool aged = Is(before, "aged") || Is(before, "age") || Is(before, "ages") ||
                      IsAgeOf(amount.first) || (TurnsBefore(before) && !IsNounAt(last));
    const bool apposed = Is(before, ",") && before > begin_ && IsNameLike(before - 1) &&
                         (Is(last, ",") || Is(last, ".") || Is(last, ";")) && IsPlainAge(amount);
    const bool listed = age_list_end_ != 0 && IsListedAfter(age_list_end_, amount.first) &&
                        !IsNounAt(last) && IsPlainAge(amount);
    if (!aged && !apposed && !listed) return;
    if (!apposed) age_list_end_ = last;
    amount.unit = {"year of age", "age"};
    amount.has_unit = true;
  }

  // "ages 10, 9 and 4": nothing but commas and "and" stands between the last age and this number.
  bool IsListedAfter(std::size_t last, std::size_t first) const {
    constexpr std::size_t kMaxSeparators = 2;
    if (first <= last || first > last + kMaxSeparators) return false;
    for (std::size_t i = last; i < first; ++i) {
      if (!Is(i, ",") && !Is(i, "and") && !Is(i, "or")) return false;
    }
    return true;
  }

  // "a quake of magnitude 6.1", "a magnitude-6.1 quake", "with a magnitude of 6.1"
  void ReadMagnitude(Amount& amount) const {
    std::size_t at = amount.first;
    if (at > begin_ + 1 && (Is(at - 1, "of") || Is(at - 1, "-"))) --at;
    if (at == begin_ || !Is(at - 1, "magnitude")) return;
    amount.unit = {"magnitude", "magnitude"};
    amount.has_unit = true;
  }

  // "turns 4 on Friday", not "turned 40 people away"
  bool TurnsBefore(std::size_t at) const {
    return Is(at, "turns") || Is(at, "turned") || Is(at, "turning");
  }
  bool IsNounAt(std::size_t at) const {
    return IsWord(at) && (Classes(at) & (kFunctionWord | kMonth)) == 0;
  }

  bool IsNameLike(std::size_t at) const {
    return IsWord(at) && text_.tokens[at].word_case == WordCase::kCapitalized &&
           (Classes(at) & kMonth) == 0;
  }

  static bool IsPlainAge(const Amount& amount) {
    const Number& number = amount.number;
    return number.form == NumberForm::kDigits && number.style == DigitStyle::kPlain &&
           number.scale == 0 && number.last == number.first + 1 && Less(0, *number.value) &&
           Less(*number.value, 115);
  }

  // "the 20- and 24-year-old men": the unit stands with the second number only.
  void ShareAge(Amount& amount, std::size_t last) const {
    std::size_t next = last;
    if (Is(next, "-")) ++next;
    if (!Is(next, "and") && !Is(next, "or")) return;
    const std::optional<Amount> other = AmountFrom(next + 1);
    if (!other || other->unit.dimension != "age") return;
    amount.unit = other->unit;
    amount.has_unit = true;
  }

  // --- hedges ---

  std::size_t ReadHedgesBefore(std::size_t first, Hedges& hedges) const {
    for (int i = 0; i < kMaxHedges; ++i) {
      const HedgeMatch match = FindHedgeBefore(text_, from_, first);
      if (!match) break;
      hedges.Add(match.hedge);
      first = match.first;
    }
    return first;
  }

  std::size_t ReadHedgesAfter(std::size_t at, Hedges& hedges) const {
    std::size_t next = at;
    if (Is(next, "-") && Glued(next) && Glued(next + 1)) ++next;
    const HedgeMatch match = FindHedgeAfter(text_, next, limit_);
    if (!match) return at;
    hedges.Add(match.hedge);
    return match.last;
  }

  // --- what is counted ---

  std::size_t ReadNoun(Quantity& quantity, std::size_t at) const {
    const bool one = quantity.value && SameValue(*quantity.value, 1);
    const std::optional<CountedNoun> noun = ReadCountedNoun(text_, sentence_, at, one);
    if (!noun) return at;
    quantity.noun = std::string(Slice(text_.text, noun->span));
    quantity.noun_span = noun->span;
    quantity.head_token = noun->head;
    quantity.unit = {Singular(text_.at(noun->head)), "count"};
    if (!noun->adjacent) return at;
    const UnitMatch denominator = ReadRate(text_, noun->last, limit_);
    if (!denominator) return noun->last;
    quantity.unit = RateOf(quantity.unit, denominator);
    return denominator.last;
  }

  // --- change ---

  Change ReadChange(std::size_t first, std::size_t last, const Quantity& quantity) const {
    const std::string& dimension = quantity.unit.dimension;
    const bool relative =
        dimension == "percent" || dimension == "percentage point" || dimension == "point";
    const std::uint32_t rise_after = kRiseAfter | (relative ? kRiseAfterPercent : 0u);
    const std::uint32_t fall_after = kFallAfter | (relative ? kFallAfterPercent : 0u);
    const Change after = Direction(Classes(last), rise_after, fall_after);
    if (after != Change::kNone && !Is(last + 1, "to")) return after;
    if (first == begin_) return Change::kNone;
    const bool by = Is(first - 1, "by");
    const std::uint32_t rise = kRiseBefore | (relative || by ? kRiseBy : 0u);
    const std::uint32_t fall = kFallBefore | (relative || by ? kFallBy : 0u);
    if (!by) return Direction(Classes(first - 1), rise, fall);
    for (std::size_t back = 2; back <= kChangeReach && first >= begin_ + back; ++back) {
      const Change change = Direction(Classes(first - back), rise, fall);
      if (change != Change::kNone) return change;
    }
    return Change::kNone;
  }

  static Change Direction(std::uint32_t classes, std::uint32_t rise, std::uint32_t fall) {
    if ((classes & rise) != 0) return Change::kIncrease;
    if ((classes & fall) != 0) return Change::kDecrease;
    return Change::kNone;
  }

  // --- the same amount in another unit ---

  // "(6 miles)" behind "10 km": taken into the quantity read last. Returns the token behind it.
  std::size_t ReadOther(std::size_t at) {
    Quantity& quantity = found_.back();
    if (!Is(at, "(") || !quantity.value || quantity.unit.dimension == "count") return at;
    std::size_t first = at + 1;
    for (absl::string_view word : {"about", "around", "approximately", "roughly", "or", "some"}) {
      if (Is(first, word)) {
        ++first;
        break;
      }
    }
    const std::optional<Amount> other = AmountFrom(first);
    if (!other || !other->number.value || !other->has_unit) return at;
    std::size_t end = other->last;
    if (Is(end, "/")) {  // "(210,000 gallons/795,000 litres)"
      if (const std::optional<Amount> third = AmountFrom(end + 1)) end = third->last;
    }
    if (!Is(end, ")")) return at;
    const bool money = other->unit.dimension == "money" && quantity.unit.dimension == "money";
    const bool same = other->unit.name == quantity.unit.name;
    if (same || (!money && !Comparable(other->unit, quantity.unit))) return at;
    quantity.other_value = other->number.value;
    quantity.other_unit = other->unit;
    ++end;
    if (const UnitMatch denominator = ReadRate(text_, end, limit_)) {  // "… (…) per day"
      quantity.unit = RateOf(quantity.unit, denominator);
      quantity.other_unit = RateOf(quantity.other_unit, denominator);
      end = denominator.last;
    }
    from_ = end;
    return end;
  }

  static Unit RateOf(const Unit& unit, const UnitMatch& denominator) {
    UnitMatch numerator;
    numerator.unit = unit;
    numerator.rate_name = unit.name;
    return Rate(numerator, denominator);
  }

  const TokenizedText& text_;
  const Sentence& sentence_;
  const std::size_t begin_;
  const std::size_t limit_;
  std::size_t from_;              // tokens before it belong to a number already read
  std::size_t age_list_end_ = 0;  // one past the last age of "ages 10, 9 and 4"; 0: no list
  std::vector<Quantity> found_;
};

}  // namespace

void ResolveCurrencies(std::vector<Quantity>& quantities) {
  constexpr absl::string_view kDollars[] = {"USD", "AUD", "CAD", "NZD", "HKD", "SGD",
                                            "TWD", "JMD", "TTD", "FJD", "ZWD", "XCD"};
  std::string certain;
  for (const Quantity& quantity : quantities) {
    const Unit& unit = quantity.unit;
    if (unit.dimension != "money" || quantity.unit_assumed) continue;
    if (std::find(std::begin(kDollars), std::end(kDollars), unit.name) == std::end(kDollars)) {
      continue;
    }
    if (!certain.empty() && certain != unit.name) return;  // dollars of two countries
    certain = unit.name;
  }
  if (certain.empty()) return;
  for (Quantity& quantity : quantities) {
    if (quantity.unit_assumed && quantity.unit.name == "USD") quantity.unit.name = certain;
  }
}

std::vector<Quantity> ReadQuantities(const TokenizedText& text, const Sentence& sentence) {
  return QuantityReader(text, sentence).Read();
}

bool IsNumberWord(std::uint64_t key) { return (MarksOf(key) & kTellsNumber) != 0; }

}  // namespace claimcheck
