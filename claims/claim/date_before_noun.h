// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DATE_BEFORE_NOUN_H_
#define CLAIMS_CLAIM_DATE_BEFORE_NOUN_H_

#include <cstddef>
#include <optional>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The last token of the noun phrase that a date in tokens [first, last) is written into, behind an
// article or the like: whatever the verb of the clause, the date is that of the noun. nullopt where
// it is written before none.
//
//   "the [May 4] gunfight", "a [May] shooting on Mill Street"     gunfight, shooting
//   "the [May 4, 2021], shooting took the life of one"             shooting
//   "leads the [May 17] Police Blotter"                              Blotter
//   "on [May 4] police found", "in the [morning], police said"     none
std::optional<std::size_t> NounBehindDate(const SentenceReading& reading, std::size_t first,
                                          std::size_t last);

// Whether another date than the one that begins at `first` is written before the noun in token
// `noun`: "arraigned on Wednesday for the [May] shooting".
bool HasOtherDate(const SentenceReading& reading, std::size_t noun, std::size_t first);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DATE_BEFORE_NOUN_H_
