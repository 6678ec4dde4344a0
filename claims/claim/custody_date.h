// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CUSTODY_DATE_H_
#define CLAIMS_CLAIM_CUSTODY_DATE_H_

#include <cstddef>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Makes `about`, what a date is about by the word at `word`, the beginning or the end of somebody's
// time in custody, whichever words tell it. Whether it did.
//
//   "Berg has been [held] since 3 May", "has been in jail since 3 May"        start of custody
//   "Berg was [released] at 10:50 a.m.", in an article that tells of a prison   prison release
//   "Two hostages were released on Monday"                                     (none)
bool NameCustody(const SentenceReading& reading, const TimeExpression& time, std::size_t word,
                 About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CUSTODY_DATE_H_
