// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PART_OF_COUNT_H_
#define CLAIMS_CLAIM_PART_OF_COUNT_H_

#include <cstddef>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Two counts in "12 of the 40 people aboard died": the verb tells of the 12.

// One past the last token of the whole that `part`, 12, is told to be of; of a number that is of none,
// its own end.
std::size_t EndOfWhole(const SentenceReading& reading, const Quantity& part);

// Whether `whole`, 40, is what a number before it is of.
bool IsWhole(const SentenceReading& reading, const Quantity& whole);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PART_OF_COUNT_H_
