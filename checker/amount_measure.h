// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_AMOUNT_MEASURE_H_
#define CHECKER_AMOUNT_MEASURE_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// How the measures of two amounts (claims of role kAmount) stand to each other.

// Amounts of which one does not say what they are of: "at least 7 million gallons have leaked"
// beside an "estimate of 18 million gallons". Their words and names must tell.
bool IsMeasureOfNothingNamed(const Claim& a, const Claim& b);

// Lengths of which one does not say whether it is a depth, a height or a distance. "10 km deep" is
// held against no "55 km away".
bool MayBeOneExtent(const Claim& a, const Claim& b);

// What something cost, and what was spent on it or paid for it, where both say for what: "the
// repairs had cost 3 million euros" / "spent 2 million on repairs".
bool ArePriceAndPayment(const Claim& a, const Claim& b);

// Two kinds of one amount: operating profit and net profit; a limit beside what was so, somebody's
// share beside the whole sum, an aftershock's magnitude beside the quake's.
bool AreOtherKinds(const Claim& a, const Claim& b);

// Whether two amounts of money are for different things: "$10 million for roads" / "$5 million for
// schools".
bool AreForOtherThings(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_AMOUNT_MEASURE_H_
