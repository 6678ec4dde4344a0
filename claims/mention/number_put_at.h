// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_NUMBER_PUT_AT_H_
#define CLAIMS_MENTION_NUMBER_PUT_AT_H_

#include <cstddef>
#include <optional>

#include "claims/mention/counted_noun.h"

namespace claimcheck {

// What a number counts that somebody gives by putting it there; `first` is the first token of the
// amount and its hedges, "at" stands before it:
//
//   put the number of [homeless people] at 3,000
//   the number of [refugees] in Velje is put at about 3,000
//
// nullopt where nobody puts it, or another number stands between.
std::optional<CountedPhrase> NumberPutAt(const SentenceTokens& tokens, std::size_t first);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_NUMBER_PUT_AT_H_
