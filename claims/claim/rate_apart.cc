// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/rate_apart.h"

#include <algorithm>
#include <string>

#include "claims/lexicon/units.h"
#include "claims/lexicon/word_marks.h"

namespace claimcheck {
namespace {

// How far from its figure an adverb may stand.
constexpr std::size_t kReach = 14;

// What there can be so much of in a time.
bool MayBeRate(const Quantity& quantity) {
  static constexpr absl::string_view kDimensions[] = {"count", "volume", "mass", "money", "energy"};
  return quantity.change == Change::kNone &&
         std::find(std::begin(kDimensions), std::end(kDimensions), quantity.unit.dimension) !=
             std::end(kDimensions);
}

bool IsInQuantity(const SentenceReading& reading, std::size_t token) {
  return std::any_of(reading.quantities.begin(), reading.quantities.end(),
                     [token](const Quantity& quantity) {
                       return token >= quantity.first_token && token < quantity.last_token;
                     });
}

// Whether the words at `token` go on to another statement than the figure's.
bool LeavesStatement(const SentenceReading& reading, std::size_t token) {
  const Tag tag = reading.tag(token);
  const bool relative =
      (tag == Tag::kWDT || tag == Tag::kWP || tag == Tag::kWRB) && !reading.Is(token, "that");
  return relative || EndsClause(reading, token) || reading.Is(token, ",") || tag == Tag::kCC ||
         IsInQuantity(reading, token);
}

constexpr WordSet kEach({"each", "every", "per"});

// Whether an adverb of frequency may begin here; "China Daily" is a newspaper.
bool MayBegin(const SentenceReading& reading, std::size_t token) {
  if (kEach.Holds(reading.token(token).key)) return true;
  const absl::string_view word = reading.word(token);
  return reading.token(token).word_case == WordCase::kLower &&
         (word.back() == 'y' || word == "annual") &&
         FindFrequency(*reading.text, token, reading.last());
}

// "daily", "each day", "every week", "per hour" at `token`, as adverbs: not "the daily market".
UnitMatch AdverbAt(const SentenceReading& reading, std::size_t token) {
  if (!MayBegin(reading, token)) return {};
  UnitMatch time = FindFrequency(*reading.text, token, reading.last());
  if (kEach.Holds(reading.token(token).key)) {
    time = FindDenominator(*reading.text, token + 1, reading.last());
    if (time.unit.dimension != "time") return {};
  }
  return reading.has(time.last) && IsNoun(reading.tag(time.last)) ? UnitMatch{} : time;
}

UnitMatch AdverbBehind(const SentenceReading& reading, std::size_t from) {
  for (std::size_t i = from; i < reading.last() && i - from < kReach; ++i) {
    if (LeavesStatement(reading, i)) return {};
    if (const UnitMatch time = AdverbAt(reading, i)) return time;
  }
  return {};
}

// "[Every day] the kiln burns …": at the beginning of the figure's statement, a comma behind it or
// not.
UnitMatch AdverbAhead(const SentenceReading& reading, std::size_t to) {
  std::size_t begin = to;
  while (begin > reading.first() && to - begin < kReach && !LeavesStatement(reading, begin - 1)) {
    --begin;
  }
  if (const UnitMatch time = AdverbAt(reading, begin)) return time;
  constexpr std::size_t kLongestAdverb = 2;
  for (std::size_t words = 1; words <= kLongestAdverb; ++words) {
    if (begin < reading.first() + 1 + words || !reading.Is(begin - 1, ",")) return {};
    const std::size_t first = begin - 1 - words;
    const UnitMatch time = AdverbAt(reading, first);
    const bool opens = first == reading.first() || LeavesStatement(reading, first - 1);
    if (time && time.last == begin - 1 && opens) return time;
  }
  return {};
}

// "a [daily] output of 40 tonnes", "[annual] cost savings of $9 million"
UnitMatch AdjectiveAhead(const SentenceReading& reading, std::size_t to) {
  if (to < reading.first() + 3 || !reading.Is(to - 1, "of") || !IsNoun(reading.tag(to - 2)))
    return {};
  // "annual sales of 8 billion euros": results are told of a time anyway
  static constexpr WordSet kResults({"sale", "revenue", "turnover", "profit", "loss", "budget"});
  if (kResults.Holds(reading.lemma_key(to - 2))) return {};
  const bool two = to > reading.first() + 3 && IsNoun(reading.tag(to - 3));
  const std::size_t noun = two ? to - 3 : to - 2;
  const UnitMatch time = FindFrequency(*reading.text, noun - 1, reading.last());
  return time.last == noun ? time : UnitMatch{};
}

UnitMatch RateApart(const SentenceReading& reading, const Quantity& quantity) {
  if (!MayBeRate(quantity)) return {};
  if (const UnitMatch time = AdverbBehind(reading, quantity.last_token)) return time;
  if (const UnitMatch time = AdjectiveAhead(reading, quantity.first_token)) return time;
  return AdverbAhead(reading, quantity.first_token);
}

// "dollar per day" of USD
Unit ByTime(const Unit& unit, const UnitMatch& time) {
  UnitMatch numerator;
  numerator.unit = unit;
  const absl::string_view currency = CurrencyName(unit.name);
  numerator.rate_name = currency.empty() ? unit.name : std::string(currency);
  return Rate(numerator, time);
}

}  // namespace

void ReadRatesApart(SentenceReading& reading) {
  if (reading.quantities.empty() || !AnyMarked(reading.sentence, kBeginsFrequency)) return;
  bool any = false;
  for (std::size_t i = reading.first(); i < reading.last() && !any; ++i) any = MayBegin(reading, i);
  if (!any) return;
  for (Quantity& quantity : reading.quantities) {
    if (quantity.unit.name.empty()) continue;
    const UnitMatch time = RateApart(reading, quantity);
    if (time) quantity.unit = ByTime(quantity.unit, time);
  }
}

}  // namespace claimcheck
