// SPDX-License-Identifier: Apache-2.0
#include "claims/claim/general_prices.h"

#include <algorithm>

#include "absl/strings/match.h"

namespace claimcheck {
namespace {

// "[prices] rose 3 percent"
bool IsMoveOfPrices(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.quantity->change != Change::kNone &&
         claim.about.from_frame && claim.about.measure == "cost" &&
         claim.quantity->unit.dimension == "percent" &&
         absl::EqualsIgnoreCase(claim.about.evoked_by, "prices");
}

}  // namespace

void TellGeneralPrices(std::span<Claim> claims) {
  // Few articles tell such a figure.
  if (std::none_of(claims.begin(), claims.end(), IsMoveOfPrices)) return;
  bool inflation = false;
  for (const Claim& claim : claims) {
    const std::vector<std::string>& told = claim.about.event;
    inflation = inflation || claim.about.measure == "inflation" ||
                std::find(told.begin(), told.end(), "inflation") != told.end();
    if (IsMoveOfPrices(claim) && !claim.about.head.empty()) return;
  }
  if (!inflation) return;
  for (Claim& claim : claims) {
    if (IsMoveOfPrices(claim)) claim.about.measure = "inflation";
  }
}

}  // namespace claimcheck
