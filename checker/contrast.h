// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_CONTRAST_H_
#define CHECKER_CONTRAST_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether a word beside one claim is set against one beside the other, so that they are of two
// things (lexicon/contrasts.h):
//
//   "the first blast killed two" / "the second blast killed five"
//   "sales of electric cars rose" / "sales of diesel cars rose"
//
// Not where both say both, or only one says any. Of the words of the clause, and of ages what the
// person is called. Symmetric.
bool AreContrasted(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_CONTRAST_H_
