// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PLACE_OF_COUNT_H_
#define CLAIMS_CLAIM_PLACE_OF_COUNT_H_

#include <cstddef>

#include "claims/claim/context.h"
#include "claims/claim/name.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The place that the count in tokens [first, last) of `clause` is of, one of reading.names: the one
// named next behind it, else the one that the clause opens with, or that its "where" goes back to;
// nullptr where none is told.
//
//   "killed 12 people in the town of Velje"          velje
//   "70 miles of Ruritania's coast"                  ruritania
//   "In Velje, 12 died", "At the polls in Velje, 68 percent took part"
//   "in Ruritania, where it has 6,200 employees"     ruritania
//   "In Velje bells rang for the four who perished"  none
//   "44,000 employees, among them 1,700 in Velje"    of the 44,000 none
const Name* PlaceOfCount(const SentenceReading& reading, TokenRange clause, std::size_t first,
                         std::size_t last);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PLACE_OF_COUNT_H_
