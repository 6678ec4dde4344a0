// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_TIME_COUNT_H_
#define CLAIMS_MENTION_TIME_COUNT_H_

#include <optional>

#include "claims/lexicon/time_word.h"
#include "claims/mention/time_tokens.h"
#include "claims/value/decimal.h"

namespace claimcheck {

// How many units a length of time has.
//
//   "two", "25", "2.5", "2 1/2", "a hundred"      low = high
//   "two to three", "10-15", "two or three"       low < high
//   "several", "a few", "dozens of"               vague
struct TimeCount {
  Decimal low;
  Decimal high;
  VagueAmount vague = VagueAmount::kNone;
  std::size_t last = 0;  // one past its last token
};

// The count that begins at token i: digits or words, without "a" and "an" before a unit ("a year"),
// which duration_reading.h reads.
std::optional<TimeCount> ReadTimeCount(const TimeTokens& tokens, std::size_t i);

// A whole number in words or digits at token i, at most 999,999: "twenty-five", "a hundred".
struct SmallNumber {
  int value = 0;
  std::size_t last = 0;
};
std::optional<SmallNumber> ReadSmallNumber(const TimeTokens& tokens, std::size_t i);

// A number in a row at token i, at most 99: "third", "21st", "twenty-first".
std::optional<SmallNumber> ReadOrdinal(const TimeTokens& tokens, std::size_t i);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_TIME_COUNT_H_
