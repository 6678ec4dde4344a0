// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_AMOUNT_H_
#define CLAIMS_MENTION_AMOUNT_H_

#include <optional>

#include "claims/lexicon/units.h"
#include "claims/mention/number.h"
#include "claims/mention/quantity.h"

namespace claimcheck {

// A number with its sign, currency and unit, over tokens [first, last).
struct Amount {
  Number number;  // its value and interval are negative after a minus
  std::size_t first = 0;
  std::size_t last = 0;
  Unit unit;
  bool has_unit = false;
  bool unit_assumed = false;
  std::string rate_name;          // see UnitMatch
  Change change = Change::kNone;  // told by the number's own word: "tripled"
};

// Reads the amount whose number begins at token `at`; what stands before the number ("$", "minus")
// is looked for no earlier than `from`:
//
//   amount = [ "minus" | "-" ] [ sign ] number [ [ "-" ] unit ] [ rate ]      "-40C", "$1.2bn"
//   rate   = ( "a" | "an" | "per" | "/" ) denominator                         "$40 a barrel"
//
// A unit that a range shares with its second end is not the amount's own.
std::optional<Amount> ReadAmount(const SentenceTokens& tokens, std::size_t from, std::size_t at);

// The amount that begins at token `at` with its currency sign, if it has one; for what is known to
// begin there, as the second end of a range.
std::optional<Amount> ReadAmountFrom(const SentenceTokens& tokens, std::size_t at);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_AMOUNT_H_
