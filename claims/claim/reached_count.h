// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_REACHED_COUNT_H_
#define CLAIMS_CLAIM_REACHED_COUNT_H_

#include <vector>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Counts told by the last of those counted: "the town's 31st homicide this year" says that by then
// there were 31, and that there are no fewer now. Quantities of the role kOrdinal and the bound
// kAtLeast that span the ordinal and its noun. Only from the tenth on: "his second murder trial"
// and "a third death in the family" count something else. For a reading that has its triggers.
std::vector<Quantity> ReachedCounts(const SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_REACHED_COUNT_H_
