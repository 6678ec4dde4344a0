// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_PUBLIC_SPENDING_H_
#define CLAIMS_CLAIM_PUBLIC_SPENDING_H_

#include "absl/strings/string_view.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// What a sum of a budget is for, where no word for spending is told with it; "" of any other sum.
// What goes to soldiers is for defence.
//
//   "Schools get [9 billion]", "the armed forces were given [9 billion]"   school, defence
//   "[9 billion] is set aside for defence", "with [9 billion] going to"     defence
//   "The mill gets [9 million]"                                            ""
absl::string_view PublicPurpose(const SentenceReading& reading, const Quantity& sum);

// What a share of a country's output is of: "deficit" of "300 billion, or [4.6 percent] of GDP"
// beside that word; "" of any other share.
absl::string_view MeasureOfOutput(const SentenceReading& reading, const Quantity& share);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_PUBLIC_SPENDING_H_
