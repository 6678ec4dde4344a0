// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_UNIT_H_
#define CLAIMS_VALUE_UNIT_H_

#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "claims/value/decimal.h"

namespace claimcheck {

// A unit of measurement, a currency, or what is counted.
//
// `name` is the ISO 4217 code for money ("USD"), else the English singular in SI spelling
// ("kilometre", "percentage", "percentage point", "mile per hour", "year of age"); for a count it
// is the singular head noun, lower case ("person", "soldier"), and empty when nothing is named.
// `dimension` says which units can be compared at all: "count", "money", "percent", "percentage
// point", "length", "area", "volume", "mass", "temperature", "speed", "time", "age", "energy",
// "power", "angle", "magnitude", …; a rate's is "length/time" or "money/volume"; see
// lexicon/en/units.tsv.
struct Unit {
  std::string name;
  std::string dimension = "count";
  friend bool operator==(const Unit&, const Unit&) = default;
};

// Whether quantities in `a` and in `b` can be compared: the same unit, or one converts to the other
// exactly. Currencies do not convert.
bool Comparable(const Unit& a, const Unit& b);

// value × factor + offset takes a value in a unit to its dimension's base unit.
struct Conversion {
  Decimal factor = 1;
  Decimal offset = 0;
};

// How `unit` converts to the base unit of its dimension; nullopt for counts, money and units
// without a row in units.tsv. Exact: every factor is a terminating decimal by definition
// (1 mile = 1609.344 m); one that is not (°F: 5/9) is handled by ToBase.
std::optional<Conversion> BaseConversion(const Unit& unit);

// `value` in the base unit of `unit`'s dimension.
std::optional<Decimal> ToBase(const Decimal& value, const Unit& unit);

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_UNIT_H_
