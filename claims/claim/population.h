// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_POPULATION_H_
#define CLAIMS_CLAIM_POPULATION_H_

#include "absl/strings/string_view.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a figure tells of those who live in a country or a town: "population" or "natural increase"
// (births less deaths); "" of any other figure.
//
//   "Births exceeded deaths by [9,000]", "a natural increase of [9,000]"          natural increase
//   "The town has [52,000] inhabitants", "[52,000] people live in Halden",
//   "a city with [52,000] people", "the town's [52,000] inhabitants",
//   "the census counted [52,000] people", "inhabitants rose by [4 percent]"             population
absl::string_view MeasureOfPopulation(const SentenceReading& reading, const Quantity& figure);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_POPULATION_H_
