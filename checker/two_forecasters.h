// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_TWO_FORECASTERS_H_
#define CHECKER_TWO_FORECASTERS_H_

#include "claims/claim/claim.h"

namespace claimcheck {

// Whether two figures are what a central bank, a government or outside economists each expect of
// one measure: two forecasts, of which neither is a mistake in the other.
//
//   "The ministry expects growth of 1.8 percent." / "The bank sees growth of 1.4 percent."   true
//   "The bank expects growth of 1.8 percent." / "The bank sees growth of 1.4 percent."       false
bool AreOfTwoForecasters(const Claim& a, const Claim& b);

// Whether one of two shares is what a poll gave somebody, and the other a result or another
// pollster's: only figures of one named pollster may be held against each other.
bool AreOfTwoPolls(const Claim& a, const Claim& b);

}  // namespace claimcheck

#endif  // CHECKER_TWO_FORECASTERS_H_
