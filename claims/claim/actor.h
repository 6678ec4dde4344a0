// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ACTOR_H_
#define CLAIMS_CLAIM_ACTOR_H_

#include <string>

#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// Who does what `trigger` names, as a canonical name: "john kerry" for "Kerry's trip", "his visit"
// and "Kerry visited"; "angela merkel" for "On a visit to Oslo, Angela Merkel said". Empty
// when the sentence names nobody. Two visits by two people are two events however much else they
// share.
std::string ActorOf(const SentenceReading& reading, const Trigger& trigger);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ACTOR_H_
