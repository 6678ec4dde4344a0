// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_CHANGED_PLAN_H_
#define CLAIMS_CLAIM_CHANGED_PLAN_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the words around a date say that it is another than was planned before, so that the older
// plan does not contradict it:
//
//   "will [now] shut in 2026"
//   "will close in 2026, a year [later than intended]"
//   "will close in 2026 [instead of] 2027"
bool IsChangedPlan(const SentenceReading& reading, const TimeExpression& time);

// "[a year later] than intended" tells how far a date was moved, and is none itself.
bool IsDistanceFromPlan(const SentenceReading& reading, const TimeExpression& time);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_CHANGED_PLAN_H_
