// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_QUANTITY_RELATION_H_
#define CHECKER_QUANTITY_RELATION_H_

#include <optional>

#include "checker/relation.h"
#include "claims/claim/claim.h"
#include "claims/mention/quantity.h"

namespace claimcheck {

// CompareValues for two quantities whose units are comparable; see relation.h. Figures in different
// units of one dimension are compared in the first one's, at the coarser of their two steps.
Comparison CompareQuantities(const Quantity& a, const Quantity& b);

// Whether the claim is a quantity told by a vague word: "scores of people".
bool IsVague(const Claim& claim);

// The value in the base unit of its dimension; nullopt where it has none, or none that fits.
std::optional<Decimal> BaseValue(const Quantity& quantity);

}  // namespace claimcheck

#endif  // CHECKER_QUANTITY_RELATION_H_
