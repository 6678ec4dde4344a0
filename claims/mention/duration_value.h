// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_DURATION_VALUE_H_
#define CLAIMS_MENTION_DURATION_VALUE_H_

#include "claims/lexicon/time_phrase.h"
#include "claims/mention/time_count.h"
#include "claims/mention/time_reading.h"
#include "claims/value/time_unit.h"

namespace claimcheck {

// `count` units as a value and as TIMEX3 writes them: two and a half years are "P2Y6M". What a
// vague count may stand for ("several": 3 to 20) is generous, so that it conflicts with nothing it
// can hold.
void SetDuration(const TimeCount& count, TimeUnit unit, TimeReading& reading);

// Narrows or widens a duration by the hedge before it: "more than" a year is (1, +inf).
void ApplyHedge(const TimeHedge& hedge, TimeReading& reading);

// The unit in which half of another is a whole number, and that number: half a year is 6 months.
struct HalfUnit {
  int amount = 0;  // 0: there is none
  TimeUnit unit = TimeUnit::kNone;
};
HalfUnit HalfOf(TimeUnit unit);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_DURATION_VALUE_H_
