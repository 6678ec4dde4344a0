// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_MODIFIERS_H_
#define CLAIMS_CLAIM_MODIFIERS_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Adds to `about` what the words beside the figure narrow it by, sorted: which of all those of its
// kind it counts, and which of several figures of one measure it is. `trigger` are the words that
// evoked its frame; null where none did.
//
//   "40 others", "the driver and 40 passengers"     other, beside one
//   "two men and a woman were hurt": all three      sum
//   "a clerk was killed and six other men hurt"     rest
//   "four of them", "12 were seriously hurt"        of them, gravely
//   "5,100 of the employees"                        of them
//   "12 civilians and three soldiers"               beside one
//   "17 died at the scene and two in hospital"      there
//   "officers found two men shot"                   seen
//   "90,000 are still without power"                still
//   "eight Ukrainians were killed"                  named group
//   "22,000 on a typical Saturday"                  usual
//   "60,000 in the capital", "38 percent at noon"   narrowed
//   "winds that had weakened to 90 km an hour"      later
//   "gusts of 120 km an hour", "sustained winds"    gust, sustained
//   "senior officials", "operating profit"          senior, operating
//   "a pay rise of 7 percent was demanded"          asked
//   "the speed limit is 50 km an hour"              limit
//   "70 percent would have to vote for it"          limit
void AddModifiers(const SentenceReading& reading, const Quantity& quantity, const Trigger* trigger,
                  About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_MODIFIERS_H_
