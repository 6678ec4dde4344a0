// SPDX-License-Identifier: Apache-2.0
#include "checker/weather.h"

#include <optional>

#include "checker/quantity_relation.h"
#include "claims/text/folded_word.h"

namespace claimcheck {
namespace {

bool IsOfWeather(const Claim& claim) {
  static constexpr WordSet kMeasures({"wind", "rain", "snow", "temperature"});
  return claim.kind == ClaimKind::kQuantity && claim.about.from_frame &&
         kMeasures.Holds(FoldedHash(claim.about.measure));
}

bool IsForecast(const Claim& claim) {
  return claim.modality == Modality::kPlanned || claim.modality == Modality::kUncertain;
}

// "In Velje itself the wind touched 64 mph" of "winds of 80 mph"; "winds of up to 64 mph in Velje"
// may be the most.
bool IsLessInOnePlace(const Claim& there, const Claim& anywhere) {
  if (there.scope.place.empty() || !anywhere.scope.place.empty()) return false;
  if (there.quantity->bound == BoundKind::kAtMost) return false;
  const std::optional<Decimal> x = BaseValue(*there.quantity), y = BaseValue(*anywhere.quantity);
  return x && y && Less(*x, *y);
}

}  // namespace

bool AreOfOtherWeather(const Claim& a, const Claim& b) {
  if (!IsOfWeather(a) || !IsOfWeather(b)) return false;
  return IsForecast(a) != IsForecast(b) || IsLessInOnePlace(a, b) || IsLessInOnePlace(b, a);
}

}  // namespace claimcheck
