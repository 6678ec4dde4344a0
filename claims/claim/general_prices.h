// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_GENERAL_PRICES_H_
#define CLAIMS_CLAIM_GENERAL_PRICES_H_

#include <span>

#include "claims/claim/claim.h"

namespace claimcheck {

// Makes inflation of what prices rose or fell by that are of nothing in particular, in an article
// that speaks of inflation and of no particular prices. `claims` are all of the article.
//
//   "Inflation slowed to 3.1 percent. … Prices rose 3.4 percent in July."    3.4: inflation
//   "House prices rose 5 percent. … Prices rose 7 percent in the south."     7: left alone
void TellGeneralPrices(std::span<Claim> claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_GENERAL_PRICES_H_
