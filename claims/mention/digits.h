// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_MENTION_DIGITS_H_
#define CLAIMS_MENTION_DIGITS_H_

#include <optional>

#include "absl/strings/string_view.h"
#include "claims/text/token.h"
#include "claims/value/decimal.h"

namespace claimcheck {

// How the digits of a number are written.
enum class DigitStyle {
  kPlain,      // 6100, 007
  kGrouped,    // 6,100   12,34,567   816 000
  kDecimal,    // 3.5   6,100.25   1.234,56
  kFraction,   // ½   3/4
  kMalformed,  // 10.0.0.1   1,2,3: digits and separators that are no number
  kTooLong,    // more digits than a Decimal holds
};

// A number in digits over tokens [first, last).
struct DigitNumber {
  DigitStyle style = DigitStyle::kPlain;
  std::optional<Decimal> value;  // missing for kMalformed and kTooLong; ⅓ to 12 digits
  std::size_t last = 0;
};

// Reads the number token `first`, whatever script its digits are of, and the tokens that continue
// it: "816 000" (groups of three after any single space), "1'234'567", "2 1/2", "5½", "7-5/8", and
// where a space was lost or slipped in, "21/2 years" and "80, 000".
//
// A comma groups and a full stop begins the decimals; the other way round only where nothing else
// is possible: "1.234,56", "1.234.567", "3,5".
DigitNumber ReadDigits(const TokenizedText& text, std::size_t first, std::size_t limit);

// The digits of `token` in ASCII when it is digits alone, else "". At most 40 of them.
std::string PlainDigits(const TokenizedText& text, std::size_t token);

}  // namespace claimcheck

#endif  // CLAIMS_MENTION_DIGITS_H_
