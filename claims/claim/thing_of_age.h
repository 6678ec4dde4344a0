// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_THING_OF_AGE_H_
#define CLAIMS_CLAIM_THING_OF_AGE_H_

#include "claims/claim/sentence_reading.h"
#include "claims/lexicon/things.h"
#include "claims/mention/quantity.h"

namespace claimcheck {

// The thing whose age a figure is: "the 40-year-old Norse [company]", "the [tower], which is 138
// years old"; nullptr where no row of lexicon/en/things.tsv names one, or it is a person's: "a
// 65-year-old truck driver".
const ThingNoun* ThingOfAge(const SentenceReading& reading, const Quantity& age);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_THING_OF_AGE_H_
