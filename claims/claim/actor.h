// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ACTOR_H_
#define CLAIMS_CLAIM_ACTOR_H_

#include <string>

#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// Who does what a trigger names, or whom it happens to where it is a person's: of a visit the
// visitor, of a sentence the one sentenced.
struct Actor {
  std::string name;  // canonical: "angela merkel"; empty when the sentence names nobody
  std::string role;  // what he or she is called: "business minister", "driver"; lemmas
};

// The actor of `trigger`:
//
//   "Kerry's trip", "his visit", "Kerry visited"          john kerry
//   "On a visit to Oslo, Angela Merkel said"              angela merkel
//   "the business minister toured the mill"               the role business minister
//   "when she toured the mill, the minister said"         the role minister
//   "a judge jailed Anton Berg", "Anton Berg was jailed"  anton berg
//
// Two visits by two people are two events however much else they share.
Actor ActorOf(const SentenceReading& reading, const Trigger& trigger);

// Who or what the verb at token `verb` has for its subject: "Kerry", "the minister", "she", and
// whom "who" stands for.
Actor SubjectOfVerb(const SentenceReading& reading, std::size_t verb);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ACTOR_H_
