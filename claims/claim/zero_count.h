// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_ZERO_COUNT_H_
#define CLAIMS_CLAIM_ZERO_COUNT_H_

#include <vector>

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Counts of none, told without a number, of people to whom something could have happened, as
// quantities of the value 0 that span the words:
//
//   "no officers were hurt"      "none of the passengers died"      "nobody was hurt"
//   "there were no injuries"
//   "nobody else was hurt"       (none: there are some)
//   "none was seriously hurt"    (none: some were hurt)
//   "no officers were there"     (none: nothing happens to them)
//
//   "we didn't have officers hurt"
//
// For a reading that has its tags, lemmas and triggers.
std::vector<Quantity> ZeroCounts(const SentenceReading& reading);

// Whether a sentence without any number may hold such a count: it says "no" of the hurt or the
// dead.
bool MayCountNone(const TokenizedText& text, const Sentence& sentence);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_ZERO_COUNT_H_
