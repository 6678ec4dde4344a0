// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DIVISION_H_
#define CLAIMS_CLAIM_DIVISION_H_

#include <string>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The measure of a count of votes that is told with the count of the other side: "vote for" or
// "vote against"; "" of any other figure. The larger number is told first, and is that of the side
// that won: what the clause says was rejected or failed had it against it.
//
//   passed by [112] votes to 89        vote for      passed by 112 votes to [89]   vote against
//   voted [112] to 89 to reject it     vote against  rejected by a vote of 112-[89]   vote for
//   the Senate passed it by [31] votes to 27         vote for in upper house
//
// A committee's vote, an earlier one and one on a motion or an amendment are told apart in the same
// way.
std::string SideOfDivision(const SentenceReading& reading, const Quantity& quantity);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DIVISION_H_
