// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_DATE_INTERVAL_H_
#define CLAIMS_VALUE_DATE_INTERVAL_H_

#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"

namespace claimcheck {

// How fine a date is given, coarsest last.
enum class Granularity {
  kTime,
  kDay,
  kWeekend,
  kWeek,
  kMonth,
  kQuarter,
  kSeason,
  kHalf,
  kYear,
  kDecade,
  kCentury,
};

// "day", "month", …
absl::string_view GranularityName(Granularity granularity);

// The days on which something lies; both ends inclusive, a missing one is open.
//
//   "12 May 2015"      [2015-05-12, 2015-05-12]
//   "November 2013"    [2013-11-01, 2013-11-30]
//   "early 2014"       [2014-01-01, 2014-04-30]    a fuzzy end; see lexicon/en/calendar.tsv
//   "since May 2013"   the expression is May 2013; that it is a beginning is the claim's scope
struct DateInterval {
  std::optional<absl::CivilDay> first;
  std::optional<absl::CivilDay> last;
  friend bool operator==(const DateInterval&, const DateInterval&) = default;
};

// A day that exists, or nullopt: CivilDay alone turns 31 April into 1 May. Years 1 to 9999.
std::optional<absl::CivilDay> ValidDay(int year, int month, int day);

// Reads "2015-05-11"; also the date part of "2015-05-11T08:00:00Z" and "20150511". nullopt when it
// is not a date that exists.
std::optional<absl::CivilDay> ParseIsoDay(absl::string_view text);

// "2015-05-11".
std::string IsoDay(absl::CivilDay day);

DateInterval MonthInterval(int year, int month);
DateInterval YearInterval(int year);

bool Disjoint(const DateInterval& a, const DateInterval& b);
bool Contains(const DateInterval& outer, const DateInterval& inner);
std::optional<DateInterval> Intersect(const DateInterval& a, const DateInterval& b);

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_DATE_INTERVAL_H_
