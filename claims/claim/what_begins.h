// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_WHAT_BEGINS_H_
#define CLAIMS_CLAIM_WHAT_BEGINS_H_

#include <string>

#include "claims/claim/context.h"
#include "claims/claim/sentence_reading.h"
#include "claims/claim/trigger.h"

namespace claimcheck {

// The lemma of what begins or ends by a verb where no row of frames.tsv names it; "" where the
// words tell none. `object` are the tokens that its object may stand in, `before` those before it.
//
//   "They ended their [work] at noon", "launched a fuel [appeal]"    its object
//   "[Deliveries] from the factory began in May"                     what its subject hangs on
//   "[Repairs] worth 9 million marks were to start in May"
//   "declared two days of [mourning], starting on Friday"            a noun in -ing, too
std::string WhatBegins(const SentenceReading& reading, const Trigger& verb, TokenRange object,
                       TokenRange before);

// Whether the noun for an event only tells what a paper is for, which is what ends: "the [fire]
// certificate ran out".
bool IsOfPaper(const SentenceReading& reading, const Trigger& event);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_WHAT_BEGINS_H_
