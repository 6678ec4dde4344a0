// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_LEXICON_COUNTRY_CLOCK_H_
#define CLAIMS_LEXICON_COUNTRY_CLOCK_H_

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"

namespace claimcheck {

// How far local clocks may be from UTC, in minutes to the east, both ends inclusive. The default is
// the world's: Baker Island to Kiritimati.
struct OffsetRange {
  int least = -12 * 60;
  int most = 14 * 60;
  friend bool operator==(const OffsetRange&, const OffsetRange&) = default;
};

// What the clocks of the country with this canonical name (see places.h) show on that day, from its
// western zones to its eastern ones, summer time included:
//
//   "indonesia", 2 July 2013        [420, 540]
//   "japan"                         [540, 540]
//   "united kingdom", 1 July 2015   [60, 60]
//   ""                              the world's
//
// The world's range, too, where no zone of the country is known. The zones are those that the ICU
// library ships, not the machine's.
OffsetRange OffsetsIn(absl::string_view country, absl::CivilDay day);

}  // namespace claimcheck

#endif  // CLAIMS_LEXICON_COUNTRY_CLOCK_H_
