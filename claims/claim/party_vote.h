// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PARTY_VOTE_H_
#define CLAIMS_CLAIM_PARTY_VOTE_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether members of a body that votes are those of one party, most often such as leave it: no part
// of a vote is held against all of it.
//
//   "[14 of his own deputies] voted against him"     "[14 members] of the Harvest Party backed it"
//   "[14 lawmakers] broke ranks", "rebelled", "crossed the floor", "defied the whip"
bool IsVoteOfParty(const SentenceReading& reading, const Quantity& members);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PARTY_VOTE_H_
