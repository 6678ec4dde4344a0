// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_RATE_APART_H_
#define CLAIMS_CLAIM_RATE_APART_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Makes rates of the quantities of `reading` that words apart from them tell to be so, from its
// tags on:
//
//   20,000 barrels of oil had been leaking from the tank [daily]     barrel per day
//   [Every day] the kiln burns nine tonnes of wood                   metric ton per day
//   a [daily] output of 40 tonnes                                    metric ton per day
//   40 tonnes of bread went to the [daily] market                    none: "daily" belongs to a
//   noun 12 barrels leaked, and the pump is greased [daily]               none: another statement
//
// What stands with its number is read by mention/rate_reading.h.
void ReadRatesApart(SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_RATE_APART_H_
