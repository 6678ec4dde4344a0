// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_VOTE_READING_H_
#define CLAIMS_MENTION_VOTE_READING_H_

#include <optional>

#include "claims/mention/sentence_tokens.h"

namespace claimcheck {

// The token of the second of two counts of votes, of which the first, in digits, is at `at`; nullopt
// where a word for a vote does not stand beside them.
//
//   voted 112 to [89] to pass it      by a vote of 112-[89]      in a 112-[89] vote
std::optional<std::size_t> SecondCountOfVote(const SentenceTokens& tokens, std::size_t at);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_VOTE_READING_H_
