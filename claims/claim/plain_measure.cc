// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/plain_measure.h"

#include <optional>

#include "claims/claim/extent.h"
#include "claims/claim/noun_of_level.h"
#include "claims/lexicon/counted.h"

namespace claimcheck {

std::string PlainMeasure(const SentenceReading& reading, const Quantity& quantity) {
  if (quantity.unit.dimension == "length") return std::string(ExtentOf(reading, quantity));
  if (quantity.unit.dimension != "count") return quantity.unit.dimension;
  if (quantity.unit.name.empty()) {
    const std::optional<std::size_t> noun = NounOfLevel(reading, quantity);
    return noun ? reading.lemma(*noun) : "";
  }
  if (IsPeople(quantity.unit.name)) return "person";
  const CountedNoun* noun = FindCountedNoun(quantity.unit.name);
  return noun != nullptr ? std::string(noun->kind) : quantity.unit.name;
}

bool CountsAnybody(const Quantity& quantity) {
  const std::string& noun = quantity.unit.name;
  const CountedNoun* counted = FindCountedNoun(noun);
  return noun.empty() || (counted != nullptr && counted->within == CountedClass::kAny);
}

}  // namespace claimcheck
