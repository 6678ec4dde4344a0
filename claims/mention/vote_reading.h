// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_VOTE_READING_H_
#define CLAIMS_MENTION_VOTE_READING_H_

#include <optional>

#include "claims/mention/sentence_tokens.h"

namespace claimcheck {

// The token of the second of two counts of votes, of which the first is at `at`; nullopt where no
// word for a vote stands beside them, and none for what an assembly does with a bill before them.
//
//   voted 112 to [89] to pass it      by a vote of 112-[89]      in a 112-[89] vote
//   approved the plan 9-[4]           passed by eight to [five]  went through parliament 112-[89]
std::optional<std::size_t> SecondCountOfVote(const SentenceTokens& tokens, std::size_t at);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_VOTE_READING_H_
