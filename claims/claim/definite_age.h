// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_DEFINITE_AGE_H_
#define CLAIMS_CLAIM_DEFINITE_AGE_H_

#include <vector>

#include "claims/claim/claim.h"
#include "claims/claim/name.h"
#include "claims/text/token.h"

namespace claimcheck {

// Names whose the ages are that stand for a person by themselves, as "the 26-year-old" does at the
// beginning of a sentence: the one person that the sentence before tells of, and where that one
// names nobody, whom the article begins with and names most often.
//
//   "The suspect was named as Anton Berg. The 26-year-old was killed by officers."   anton berg
//   "Anton Berg and Carl Lund were hurt. The 26-year-old …"                          unknown
//   "… police chief Anton Berg said. The 26-year-old was killed."                    unknown
//   "Anton Berg was hurt. The 26-year-old who fired …"                               another's
//   "Anton Berg, 24, was hurt. The 26-year-old …"                                    another's
//   "A 26-year-old is missing. Anton Berg was hurt. The 26-year-old …"               another's
void NameDefiniteAges(const TokenizedText& text, const std::vector<Name>& names,
                      std::vector<Claim>& claims);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_DEFINITE_AGE_H_
