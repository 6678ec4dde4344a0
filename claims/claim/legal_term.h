// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_LEGAL_TERM_H_
#define CLAIMS_CLAIM_LEGAL_TERM_H_

#include <cstddef>

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Makes `about` tell what a length of time is by law or by a ruling, and whose, where the words
// tell of such a thing: a sentence (term_stance.h), a ban (ban.h), the time to do something in
// (time_allowed.h), a marriage ("his wife of 12 years").
void NameTerm(const SentenceReading& reading, const TimeExpression& time, About& about);

// Makes `about`, what a date is about by the verb at a token, the day of a sentence where the verb
// has one for its object: "was given six years [on Tuesday] for bribery".
void NameDayOfTerm(const SentenceReading& reading, std::size_t verb, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_LEGAL_TERM_H_
