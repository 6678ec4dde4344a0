// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_GROUP_AGES_H_
#define CLAIMS_CLAIM_GROUP_AGES_H_

#include <string>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The measure of an age that is told as a range, where it is that of a group of whom a story has
// one: the youngest and the oldest of the dead, of those held. Empty for an age that is one
// person's, and for the ages of a group that may be any.
//
//   "The dead were aged [31 to 58]"                            ages of the dead
//   "held nine men, aged between [22 and 57]"                  ages of the suspects
//   "The pupils, aged [5 to 9], were safe"                     ages of the children
//   "a man aged [30 to 40] was seen"                           ""
std::string MeasureOfGroupAges(const SentenceReading& reading, const Quantity& age);

// Whether the ages of a group are what the claim tells.
bool TellsGroupAges(const Claim& claim);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_GROUP_AGES_H_
