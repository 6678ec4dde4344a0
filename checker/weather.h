// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_WEATHER_H_
#define CHECKER_WEATHER_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two figures of the weather (wind, rain, snow, temperature) are of two things:
//
//   "could bring gusts of 110 km/h" / "gusts reached 140 km/h"       what may come, what came
//   "In Velje the wind touched 64 mph" / "winds of 80 mph"           there, the most anywhere
//
// More than the most anywhere is measured nowhere: "In Velje it touched 85 mph" / "winds of up to
// 80 mph" may contradict.
bool AreOfOtherWeather(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_WEATHER_H_
