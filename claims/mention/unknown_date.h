// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_UNKNOWN_DATE_H_
#define CLAIMS_MENTION_UNKNOWN_DATE_H_

#include <string>

#include "claims/mention/time_reading.h"

namespace claimcheck {

// What is known of a date of which no day is known, with an X for each digit that is not: TIMEX3
// has "XXXX-05-09", "XXXX-Q3", "XXXX-WXX-2", and "XXXX-XX-XX" for a time of some day.
std::string UnknownTimex(const TimeReading& reading);

// The same in EDTF (ISO 8601-2:2019), which has no weekdays and no times without a day: "" of
// those.
std::string UnknownEdtf(const TimeReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_UNKNOWN_DATE_H_
