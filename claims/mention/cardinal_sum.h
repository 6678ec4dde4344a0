// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_CARDINAL_SUM_H_
#define CLAIMS_MENTION_CARDINAL_SUM_H_

#include <optional>

#include "claims/lexicon/numerals.h"
#include "claims/value/decimal.h"

namespace claimcheck {

// Adds up a cardinal in words, one word at a time: "two hundred and fifty thousand" is
//
//   two      group 2                floor 1       nothing may follow but a hundred or a scale
//   hundred  group 200              floor 100     a number below 100 may follow
//   fifty    group 250              floor 10      a number below 10 may follow
//   thousand total 250000, group 0  floor 1000    a number below the scale may follow
struct CardinalSum {
  Decimal total = 0;
  int group = 0;
  int floor = 1000;
  int last_scale = Decimal::kMaxExponent + 1;
  int scales = 0;        // how many scale words were taken
  int scaled_group = 0;  // what the last one multiplied
  bool has_group = false;
  bool ok = true;  // false once the sum has left Decimal's bounds

  // Takes the next word; false when it cannot go on the cardinal ("twenty" after "six").
  bool Take(const Numeral& numeral);

  // The sum so far; nullopt when it left Decimal's bounds.
  std::optional<Decimal> Value() const;
};

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_CARDINAL_SUM_H_
