// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_SUPPLY_H_
#define CLAIMS_CLAIM_SUPPLY_H_

#include <cstddef>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Makes `about`, what a date is about by the word at `word`, the end or the beginning of an outage,
// where the words tell of power, water or gas that comes back, or of what carries it that fails.
// Whether it did.
//
//   "Power could be restored by Thursday", "the taps should be back on by"    end of an outage
//   "hoped to reconnect the others by Sunday"                                 end of an outage
//   "power was restored to 9,000 homes by noon"                               none: others wait
//   "A transformer failed at 2:15 p.m."                                       start of an outage
//   "The king was restored in 1660", "the pump failed"                        none
bool NameSupply(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_SUPPLY_H_
