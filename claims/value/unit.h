// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_UNIT_H_
#define CLAIMS_VALUE_UNIT_H_

#include <string>

namespace claimcheck {

// A unit of measurement, a currency, or what is counted.
//
// `name` is the ISO 4217 code for money ("USD"), else the English singular in SI spelling
// ("kilometre", "percentage", "percentage point", "mile per hour", "year of age"); for a count it
// is the singular head noun, lower case ("person", "soldier"), and empty when nothing is named.
// `dimension` says which units can be compared at all: "count", "money", "percent", "percentage
// point", "length", "area", "volume", "mass", "temperature", "speed", "time", "age", "energy",
// "power", "angle", "magnitude", …; a rate's is "length/time" or "money/volume". How
// units convert is in claims/lexicon/units.h.
struct Unit {
  std::string name;
  std::string dimension = "count";
  friend bool operator==(const Unit&, const Unit&) = default;
};

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_UNIT_H_
