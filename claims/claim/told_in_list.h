// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_TOLD_IN_LIST_H_
#define CLAIMS_CLAIM_TOLD_IN_LIST_H_

#include <cstddef>
#include <optional>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a count in a list is told of by the words before the list.

// The count that "and" or a comma joins `part` to, right before it, with nothing but the two
// between: 14 of "including 14 teachers and nine pupils"; nullptr where there is none, or a verb
// stands between. Points into reading.quantities.
const Quantity* ListedBefore(const SentenceReading& reading, const Quantity& part);

// The token of the noun for those whom something befell, whom the list that `part` is of, or
// begins, tells who they were; nullopt where there is none.
//
//   "The [dead] were 14 teachers, nine pupils and two guards"
//   "The [dead] included 14 teachers", "[Dead]: 14 teachers and two guards"
std::optional<std::size_t> WhoTheyWere(const SentenceReading& reading, const Quantity& part);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_TOLD_IN_LIST_H_
