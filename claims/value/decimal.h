// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_VALUE_DECIMAL_H_
#define CLAIMS_VALUE_DECIMAL_H_

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

#include "absl/numeric/int128.h"
#include "absl/strings/string_view.h"

namespace claimcheck {

// An exact decimal number: coefficient × 10^exponent. The digits are kept as written, so that
// "3.4" and "3.40" are different decimals of the same value:
//
//   "6,100"          coefficient 6100, exponent 0      Step() 100
//   "3.40"           coefficient 340,  exponent -2     Step() 0.01
//   "6.1 thousand"   coefficient 61,   exponent 2      Step() 100
//   "two undecillion"  coefficient 2,  exponent 36     Step() 10^36
//
// Bounds: up to 37 significant digits and exponents from -60 to 60. What lies beyond is no Decimal:
// the functions that could leave the bounds return nullopt, never a rounded or a wrong value. No
// value passes through floating point.
class Decimal {
 public:
  static constexpr int kMaxDigits = 37;
  static constexpr int kMaxExponent = 60;

  constexpr Decimal() = default;                                  // 0
  constexpr Decimal(std::int64_t value) : coefficient_(value) {}  // NOLINT: implicit, exact

  static std::optional<Decimal> FromParts(absl::int128 coefficient, int exponent);

  // Reads [-]digits[.digits], no separators, no exponent: "6100", "-3.40", ".5".
  static std::optional<Decimal> Parse(absl::string_view text);

  absl::int128 coefficient() const { return coefficient_; }
  int exponent() const { return exponent_; }
  bool is_negative() const { return coefficient_ < 0; }
  bool is_zero() const { return coefficient_ == 0; }

  // Plain notation with the digits as written: "6100", "3.40",
  // "2000000000000000000000000000000000000".
  std::string ToString() const;

  // Plain notation of the value: no zeros at the end of a fraction ("3.4" for 3.40).
  std::string ToCanonicalString() const;

  // The place value of the last digit that is not a zero at the end of a whole number, as a
  // positive power of ten; 1 for 0. A scale word hides what was written ("2.0 million" has the
  // same parts as "20 hundred thousand"): Quantity::step knows it from the text.
  Decimal Step() const;

  // Same digits as written. For the value, Compare.
  friend bool operator==(const Decimal&, const Decimal&) = default;

 private:
  constexpr Decimal(absl::int128 coefficient, int exponent)
      : coefficient_(coefficient), exponent_(exponent) {}

  absl::int128 coefficient_ = 0;
  int exponent_ = 0;
};

// Compares the values, exactly, at any size.
std::strong_ordering Compare(const Decimal& a, const Decimal& b);
inline bool SameValue(const Decimal& a, const Decimal& b) { return Compare(a, b) == 0; }
inline bool Less(const Decimal& a, const Decimal& b) { return Compare(a, b) < 0; }

// Exact arithmetic; nullopt when the result has more than kMaxDigits digits.
std::optional<Decimal> Add(const Decimal& a, const Decimal& b);
std::optional<Decimal> Subtract(const Decimal& a, const Decimal& b);
std::optional<Decimal> Multiply(const Decimal& a, const Decimal& b);
Decimal Negate(const Decimal& a);

// a / b rounded half away from zero to `digits` significant digits; nullopt when b is 0.
// For ratios and conversions by a divisor only; whoever compares the result allows for the
// rounding.
std::optional<Decimal> Divide(const Decimal& a, const Decimal& b, int digits = 12);

// `a` rounded half away from zero to a multiple of `step`, a positive power of ten.
std::optional<Decimal> RoundTo(const Decimal& a, const Decimal& step);

}  // namespace claimcheck

#endif  // CLAIMS_VALUE_DECIMAL_H_
