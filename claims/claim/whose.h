// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_WHOSE_H_
#define CLAIMS_CLAIM_WHOSE_H_

#include <vector>

#include "claims/claim/claim.h"
#include "claims/claim/name.h"
#include "claims/claim/person.h"
#include "claims/text/token.h"

namespace claimcheck {

// Adds to the claims of an article whose its ages and the events of a person's life are, where
// other sentences tell: what "the trader was 36" and "the suspect was charged on Friday" leave
// open, the article's cast knows (see cast.h). A girl of three is the girl of three who is named
// elsewhere.
//
// The beginning of a story on a sentence ("Mayor gets seven years") tells that of the person whom
// the article names at least twice as often as any other.
//
// Takes away what does not tell who is meant: an age told of "a girl" can be held against another
// article's only where the article knows one girl's age; of two girls it does not say which.
// Returns the people whose ages it tells.
std::vector<Person> TellWhose(const TokenizedText& text, const std::vector<Name>& names,
                              std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_WHOSE_H_
