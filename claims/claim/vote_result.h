// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_VOTE_RESULT_H_
#define CLAIMS_CLAIM_VOTE_RESULT_H_

#include "absl/strings/string_view.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a count of votes or a share of them tells of how a vote went, by the words around it; "" of
// any other figure. One vote's two sides, "131 votes to 89", are division.h.
//
//   "took the seat by [61 votes]", "finished [52 votes] in front"     majority
//   "backed the merger with [83 percent] of the vote"                 vote for
//   "voted for a strike by [87 percent]"                              vote for
//   "rejected in 1998 by [58 percent]"                                vote against
//   "the motion passed with [71 votes]", "ousted by [71 deputies]"    vote for
//   "cut its losses by [12 percent]", "[61 votes] were cast"          ""
absl::string_view MeasureOfVoteResult(const SentenceReading& reading, const Quantity& quantity);

// Whether the word at `token` says only that those whose share is told have voted: "71 percent of
// the members who [voted] backed it", "of those [taking] part said yes".
bool OnlyTellsOfVoters(const SentenceReading& reading, const Quantity& share, std::size_t token);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_VOTE_RESULT_H_
