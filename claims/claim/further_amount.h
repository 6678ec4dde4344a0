// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_FURTHER_AMOUNT_H_
#define CLAIMS_CLAIM_FURTHER_AMOUNT_H_

#include "claims/claim/claim.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Adds "further" to the modifiers of an amount that comes on top of another: "fell [another 4
// percent]", "expect [a further 50 mm] of rain"; not "more than 4 percent". Leaves them unsorted.
void AddFurther(const SentenceReading& reading, const Quantity& quantity, About& about);

// Adds "beyond mark" to the modifiers of a sum that is only by how much another sum differs from
// what was planned or was so before: "will cost [$17 million] more than planned", "is [$17 million]
// over budget". Leaves them unsorted.
void AddDifference(const SentenceReading& reading, const Quantity& sum, About& about);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_FURTHER_AMOUNT_H_
