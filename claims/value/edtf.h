// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_EDTF_H_
#define CLAIMS_VALUE_EDTF_H_

#include <string>

#include "absl/strings/string_view.h"
#include "claims/value/calendar_period.h"
#include "claims/value/date_interval.h"

namespace claimcheck {

// How a stretch of time that is no plain period of the calendar is written in EDTF (ISO
// 8601-2:2019; calendar_period.h writes the periods).

// Which ends of a stretch of days are only about right.
enum class FuzzyEnds { kNone, kFirst, kLast, kBoth };

// The stretch as an interval, "~" after an end that is about right and ".." for one that is open;
// in years or months where both ends begin and end one; one date where the two are the same.
//
//   [2014-01-01, 2014-04-30], kLast    "2014-01/2014-04~"        early 2014
//   [1996-01-01, 1999-12-31], kFirst   "1996~/1999"              the late 1990s
//   [2014-02-10, 2014-02-20], kBoth    "2014-02-10~/2014-02-20~" mid-February
//   [2015-01-01, 2015-05-11], kNone    "2015-01-01/2015-05-11"   earlier this year
//   (…, 2014-05-31], kLast             "../2014-05-31~"          more than a year ago
//
// Empty when both ends are open.
std::string EdtfOf(const DateInterval& days, FuzzyEnds fuzzy);

// About this period: "2013~", "2015-04-27~/2015-05-03~".
std::string ApproximateEdtf(const CalendarPeriod& period);

// A length of time that TIMEX3 writes, as ISO 8601-1 writes it (5.5.2.2): "P2DE" is "P20Y". EDTF
// has dates and intervals only; this is the part of the standard beside it. Empty for what has no
// number or no such unit ("PXM", "P3X").
std::string IsoDuration(absl::string_view timex);

// A time that comes round again, as ISO 8601-1 writes it (5.6): "P1W" and "XXXX-WXX-2" are "R/P1W".
// The weekday, month or part of the day stands in the TIMEX3 value only. Empty where it has no
// period.
std::string IsoRecurrence(absl::string_view timex);

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_EDTF_H_
