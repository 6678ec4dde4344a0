// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_ONE_OFF_DEED_H_
#define CHECKER_ONE_OFF_DEED_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two dates of what is long past, by the year or closer, are those of one deed that is done
// once, as far as its words tell, so that two years of it are a contradiction:
//
//   the comet, wreck or vaccine that was discovered; the law that was passed
//   who was convicted of one crime
//   one person's Oscar, whichever word gives it
//   that somebody graduated, emigrated, made a debut, married
//   what was first noted, sold, sung
//
// Of what an article does not look back on the days are held against each other anyway.
bool AreOneOffDeed(const Claim& a, const Claim& b);

// Bodies are found and people rescued on one day after the other: two days are those of two, unless
// it is the same one whom both name or call so.
bool AreFoundOneByOne(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_ONE_OFF_DEED_H_
