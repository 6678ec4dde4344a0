// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_AMOUNT_SIGN_H_
#define CLAIMS_CLAIM_AMOUNT_SIGN_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Adds to the modifiers of an amount what tells it from another of the same measure; two amounts of
// which only one has such a sign are not held against each other (checker/amount_measure.h):
//
//   alternative    "an alternative route of 9 km", "the original price", "a second tunnel, 17 km
//                  in length": told of beside the one that counts
//   forecast       "expects sales of $7 million", "its outlook for sales of $7 million"
//   old forecast   "had told investors to expect $9 million"
//   division       "its optical division had sales of $310 million": not the firm's
//   before         "has already been fined $12 million this season": on other occasions
//   in polls       "the polls had put her eight points ahead", "33 percent, according to the poll"
//   so far         "has cost $9 million so far", "turnout was 61 percent by noon"
//   region         "kept the north with 58 percent": not of all votes
//   of group       "64 percent of the women and 81 percent of the men"
//   of market      "hold 24 percent of the snacks market": no stake
//   beyond mark    "the river stood three metres above flood stage", "found under 1.5 metres of
//                  snow"; by how much a sum is "more than planned" (further_amount.h)
//   remainder      "the remaining $9 million settles claims"
//   each           "posted bail of 4,000 dollars each"
//   further        "expect a further 50 mm of rain"; see further_amount.h, and part_of_sum.h of
//   sums
//
// Of a share price what share_move.h tells, of a result how long it took to make
// (period_of_result.h), and on what terms a sum is reckoned (terms_of_sum.h).
//
// `about` has its measure. Leaves the modifiers unsorted.
void AddAmountSigns(const SentenceReading& reading, const Quantity& quantity, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_AMOUNT_SIGN_H_
