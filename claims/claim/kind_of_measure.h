// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_KIND_OF_MEASURE_H_
#define CLAIMS_CLAIM_KIND_OF_MEASURE_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Adds to an amount which of several kinds of one measure it tells, by the words beside those of
// `trigger`, which the measure was read from:
//
//   [operating] profit, [core] inflation      a modifier
//   [house] prices, the price of [wheat],     the head, where no other word is it: what is dear or
//   the [trade] deficit                       cheap, of what there is too much or too little
//   inflation of 0.4 percent [on the month]   a modifier: "monthly"
void AddKindOfMeasure(const SentenceReading& reading, const Quantity& quantity,
                      const Trigger& trigger, About& about);

// Whether the sentence tells of prices without some: "[excluding] food and energy", "which [strips
// out] fuel".
bool LeavesOutFood(const SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_KIND_OF_MEASURE_H_
