// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FATE_H_
#define CLAIMS_CLAIM_FATE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"
#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What the only one who was arrested is called, whether or not somebody calls him the suspect.
inline constexpr absl::string_view kOneArrested = "one arrested";

// What the one whose age is told can be called by what befell him or her, where the sentence tells;
// empty where it does not. `person`: the words for that person, an age among them.
//
//   "[a 46-year-old man] was arrested", "police held [a man of 46]"   "suspect"
//   "[a firefighter, 28,] was killed"                                 "one killed"
std::string FateOf(const SentenceReading& reading, const Quantity& age, TokenRange person);

// Whether an article that makes these claims may tell of several people who are called so: it
// counts two who were arrested, or three dead.
bool CountsSeveral(const std::vector<Claim>& claims, const std::string& fate);

// Whether a word for a person tells only what befell him or her.
bool IsFate(const std::string& role);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FATE_H_
