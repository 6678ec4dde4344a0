// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_UNITS_H_
#define CLAIMS_LEXICON_UNITS_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/lexicon/key_map.h"
#include "claims/text/token.h"
#include "claims/value/decimal.h"
#include "claims/value/unit.h"

namespace claimcheck {

// What the rows of en/units.tsv, en/currencies.tsv and en/money.tsv know of units and money.

// value × factor + offset takes a value in a unit to the unit that its kin share.
struct Conversion {
  Decimal factor = 1;
  Decimal offset = 0;
};

// How `unit` converts to its base, exactly; nullopt for counts, currencies, rates and units without
// a row. Every factor ends (1 mile = 1609.344 m); where the usual base would not allow that the
// table has another one (°C and °F meet in degrees Rankine).
std::optional<Conversion> BaseConversion(const Unit& unit);

// `value` in the base of `unit`: BaseConversion for units with a row; for a rate ("barrel per day")
// the quotient of both bases, to 30 digits where it does not end; the value itself for all else.
// nullopt when the result leaves Decimal's bounds.
std::optional<Decimal> ToBase(const Decimal& value, const Unit& unit);

// Whether quantities in `a` and in `b` can be compared: the same unit, or both convert to one base.
// Currencies do not convert; cents do, to the currency that they are likely part of.
bool Comparable(const Unit& a, const Unit& b);

// What a currency is called in a rate, by its code: "Australian dollar" for AUD; "" for no
// currency.
absl::string_view CurrencyName(absl::string_view code);

// The code of the currency that a rate calls so: EUR for the "euro" of "euro per year"; "" for none.
absl::string_view CurrencyCode(absl::string_view rate_name);

// A unit read in the text.
struct UnitMatch {
  Unit unit;
  std::size_t last = 0;   // one past its last token
  std::string rate_name;  // what it is called in a rate: "dollar" for USD; else unit.name
  bool assumed = false;   // other currencies share the words
  bool symbol = false;    // "km", "%", "C", not a word
  explicit operator bool() const { return last != 0; }
};

// The longest unit that begins at token `first` and ends before `limit`: "kilometres", "percentage
// points", "Australian dollars", "pence". Symbols ("km", "°C", "€") only when `symbols`.
UnitMatch FindUnit(const TokenizedText& text, std::size_t first, std::size_t limit, bool symbols);

// The currency sign that ends right before token `end`, beginning no earlier than `begin`: "$",
// "US$", "USD", "Rs". `last` of the result is the token where it begins, plus one.
UnitMatch FindMoneySign(const TokenizedText& text, std::size_t begin, std::size_t end);

// The unit by which a rate divides: "barrel", "day", "share"; empty when the word is none.
// "$40 a [barrel]", "per [person]".
UnitMatch FindDenominator(const TokenizedText& text, std::size_t first, std::size_t limit);

// The unit of time by which an adverb makes a rate: "3,000 barrels [daily]"; empty when the word is
// none.
UnitMatch FindFrequency(const TokenizedText& text, std::size_t first, std::size_t limit);
const KeySet& FirstFrequencyWords();  // with which such an adverb may begin

// `numerator` per `denominator`.
Unit Rate(const UnitMatch& numerator, const UnitMatch& denominator);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_UNITS_H_
