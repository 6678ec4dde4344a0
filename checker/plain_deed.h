// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_PLAIN_DEED_H_
#define CHECKER_PLAIN_DEED_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two dates of what no frame names are those of one deed, as far as the words tell:
//
//   "The lights went out at 9.14 p.m." / "The lights in the hall went out at 21:30"
//   "will present a rent bill on 12 June" / "will present his rent bill on 19 June"
//   "The census, held on 4 March" / "The census, taken on 11 March"
//   "On 5 May Norvia declared its ninth outbreak of marsh fever" / "Norvia declared an outbreak of
//   marsh fever on 6 May"
//
// Not what every story has many of: "the court heard on Tuesday", "said on Monday".
bool AreOfOnePlainDeed(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_PLAIN_DEED_H_
