// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_ROUND_NUMBER_H_
#define CLAIMS_VALUE_ROUND_NUMBER_H_

#include "absl/strings/string_view.h"
#include "claims/value/decimal.h"

namespace claimcheck {

// How far apart the numbers are among which somebody chose who said "about `value`": the coarsest
// grid that holds it. "About 40" was chosen among tens, "about 26" among whole numbers, and so
// allows less. After Krifka, Approximate interpretation of number words (2007): a round number is
// understood on the coarsest scale on which it stands.
//
//   40, 200, 5,000      the place of the last digit that is not zero: 10, 100, 1,000
//   45, 150, 1,500      five of them where that digit is a five: 5, 50, 500
//   26, 1,543           1
//   minutes, seconds    also 15, 30 and 60; hours: 6, 12 and 24; months: 3, 6 and 12; days: 7
//
// `step` is the place value of the last digit that was written, which may be finer ("2.0 million")
// or a word's ("two dozen": 12). `unit` is the English singular; empty for a count.
Decimal CoarsestGrid(const Decimal& value, const Decimal& step, absl::string_view unit);

// How far "about", "nearly" and the like reach from `value`: `share` of it, and no further than to
// the next number of its grid. "About 40" and a tenth: 4; "about 26": 1.
Decimal ReachOfAbout(const Decimal& value, const Decimal& share, const Decimal& step,
                     absl::string_view unit);

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_ROUND_NUMBER_H_
