// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FOUND_BODY_H_
#define CLAIMS_CLAIM_FOUND_BODY_H_

#include "claims/claim/claim.h"
#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Tells whose body `about`, the finding of one told in `clause`, is of: by name, or by what he
// or she is called:
//
//   "[Anna Berg]'s body was found", "the body of [Anna Berg]"     anna berg
//   "the body of a [woman] of 82, whose husband …"                woman
//   "[her] body was discovered"                                    she
//   "a body was found"                                             (nobody)
void TellWhoseBody(const SentenceReading& reading, TokenRange clause, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FOUND_BODY_H_
