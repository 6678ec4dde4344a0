// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_YEARLY_RATE_H_
#define CLAIMS_CLAIM_YEARLY_RATE_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Dates by its last month or quarter what prices or wages rose by within the year that ends with
// that month:
//
//   "Prices rose 3.4 percent in the year to July."      July's inflation, not the year's
//   "Inflation was 3.4 percent in July."                July's
//
// What others than these rose by in a year is left to the year. The claim is a share.
void DateByMonth(const SentenceReading& reading, Claim& claim);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_YEARLY_RATE_H_
