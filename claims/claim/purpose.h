// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PURPOSE_H_
#define CLAIMS_CLAIM_PURPOSE_H_

#include <string>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What an amount of money is for, by the words behind it, as an EventWord (see context.h); "" where
// they do not say. `trigger` is what the amount's measure was read from, null when nothing was: of
// what is sold, bought or costs money the verb's own words tell.
//
//   gave $10 million for new [roads]           spent 2.3 million euros on [repairs]
//   invested $40 million in the [plant]
//   $500 million over ten years to [study] it   spent $9 million so far [responding] to the flood
//   the [repairs] had cost 3.2 million euros    the [mill] was sold for $9 million
std::string PurposeOf(const SentenceReading& reading, const Quantity& money,
                      const Trigger* trigger);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PURPOSE_H_
