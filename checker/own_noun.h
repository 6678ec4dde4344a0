// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_OWN_NOUN_H_
#define CHECKER_OWN_NOUN_H_

#include "absl/strings/string_view.h"
#include "claims/claim/claim.h"

namespace claimcheck {

// Whether the noun counted is the frame's own word and picks nobody out of the rest: "71 bodies",
// "131 votes in favour", "44,000 employees"; and the deputies who vote.
bool IsOwnNoun(const Claim& claim);

// Whether those counted are what all are whom the frame befalls: the fans of a crowd, the workers
// of a strike. "12 nurses were hurt" may be some of the hurt; "12 workers were laid off" are all.
bool AreAllOfTheirFrame(const Claim& claim);

// Whether people are counted, or somebody is called, by what they do: "trader", "suspect"; not
// "girl", "victim".
bool IsWhatSomebodyDoes(absl::string_view noun);

}  // namespace claimcheck

#endif  // CHECKER_OWN_NOUN_H_
