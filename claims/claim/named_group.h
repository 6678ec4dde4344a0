// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_NAMED_GROUP_H_
#define CLAIMS_CLAIM_NAMED_GROUP_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether those counted are told by the name of their people, party or club, so that they are some
// of all, be the name in a table or not: "eight [Ukrainians]", "two [Veskovians]", "36 [British
// people]"; not "Ten Shoppers Hurt" in a headline, where every word has a capital.
bool IsNamedGroup(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_NAMED_GROUP_H_
