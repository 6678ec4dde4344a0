// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_NUMBER_H_
#define CLAIMS_MENTION_NUMBER_H_

#include <optional>

#include "claims/mention/digits.h"
#include "claims/mention/sentence_tokens.h"
#include "claims/value/interval.h"

namespace claimcheck {

enum class NumberForm {
  kDigits,    // 6,100   1.2 billion
  kWords,     // two hundred and six   a dozen   half a million
  kFraction,  // a third   three-quarters   four out of five
  kVague,     // several   dozens   a few hundred
  kOrdinal,   // third   5th
  kYear,      // nineteen eighty-four: a date, not an amount
  kTooLarge,  // more digits than a Decimal holds
  kMalformed  // digits that are no number: 10.0.0.1
};

// A number, in digits or in words, over tokens [first, last), with its scale but without hedge and
// unit.
struct Number {
  NumberForm form = NumberForm::kDigits;
  DigitStyle style = DigitStyle::kPlain;  // of kDigits
  std::size_t first = 0;
  std::size_t last = 0;
  std::optional<Decimal> value;     // missing for kVague, kYear, kTooLarge, kMalformed
  Interval interval;                // the value; wider for kVague and for a third
  Decimal step = 1;                 // place value of the last significant digit as written
  std::optional<Decimal> unscaled;  // the number before its scale word: 1.2 of "1.2 billion"
  int scale = 0;                    // the scale's power of ten: 9
};

// What stands around the number that decides how its letters are read.
struct NumberContext {
  bool money = false;  // a currency sign stands before it: "$30m" is millions
};

// Reads the number that begins at token `first`, as long as it goes:
//
//   number   = ( digits | words ) { scale }
//   words    = cardinal [ "and a half" ] | "half a" scale | [ "a" ] group | part | vague
//   cardinal = twenty-one | two hundred and six | nineteen hundred | one point five
//   part     = a third | three-quarters | half | one in five | four out of five
//
// nullopt when no number begins there ("a" before a noun, "hundred" alone). See cardinal_reading.h,
// number_part.h, number_scale.h for the pieces.
std::optional<Number> ReadNumber(const SentenceTokens& tokens, std::size_t first,
                                 NumberContext context = {});

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_NUMBER_H_
