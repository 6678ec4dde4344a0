// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_LEVEL_TRIGGER_H_
#define CLAIMS_CLAIM_LEVEL_TRIGGER_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// When the words that evoke a frame do, or do not, say what a number behind them is the height of.

// Whether the words of `trigger`, a plural of what is counted, are what rose to `quantity`, so that
// it is how many there are:
//
//   [Cases] of dengue have doubled to 12,000        [deaths] rose by 60 to 240
bool IsMovedTo(const SentenceReading& reading, const Trigger& trigger, const Quantity& quantity);

// Whether `quantity` is what somebody puts the words of `trigger`, a plural, at: "Police estimated
// the [marchers] at 40,000".
bool IsPutAt(const SentenceReading& reading, const Trigger& trigger, const Quantity& quantity);

// Whether the words of `trigger` are what `quantity`, set beside them, counts all of: "the job
// [cuts], 3,500 in all, will begin in May".
bool IsToldInAll(const SentenceReading& reading, const Trigger& trigger, const Quantity& quantity);

// Whether they only say what another figure is a share of: "2.9 percent of [gross domestic
// product]" tells nothing of a 3.4 percent behind it.
bool IsBaseOfShare(const SentenceReading& reading, const Trigger& trigger);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_LEVEL_TRIGGER_H_
