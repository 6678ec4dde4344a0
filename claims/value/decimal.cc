// SPDX-License-Identifier: Apache-2.0
#include "claims/value/decimal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace claimcheck {
namespace {

using absl::int128;

// 10^38 is the largest power of ten below 2^127.
constexpr int kMaxPower = 38;

constexpr std::array<int128, kMaxPower + 1> MakePowers() {
  std::array<int128, kMaxPower + 1> powers{};
  int128 power = 1;
  for (int i = 0; i <= kMaxPower; ++i) {
    powers[static_cast<std::size_t>(i)] = power;
    if (i < kMaxPower) power = power * 10;
  }
  return powers;
}

const int128& PowerOfTen(int exponent) {
  static const std::array<int128, kMaxPower + 1> powers = MakePowers();
  return powers[static_cast<std::size_t>(exponent)];
}

int128 Magnitude(const int128& value) { return value < 0 ? -value : value; }

// The number of decimal digits; 1 for 0.
int DigitCount(const int128& value) {
  const int128 magnitude = Magnitude(value);
  int digits = 1;
  while (digits <= kMaxPower && magnitude >= PowerOfTen(digits)) ++digits;
  return digits;
}

std::string Digits(int128 magnitude) {
  std::string digits;
  do {
    digits.push_back(static_cast<char>('0' + static_cast<int>(magnitude % 10)));
    magnitude = magnitude / 10;
  } while (magnitude != 0);
  std::reverse(digits.begin(), digits.end());
  return digits;
}

// coefficient × 10^exponent with the zeros at the coefficient's end moved to the exponent.
struct Parts {
  int128 coefficient;
  int exponent;
};

Parts WithoutTrailingZeros(const Decimal& value) {
  Parts parts{value.coefficient(), value.exponent()};
  if (parts.coefficient == 0) return {0, 0};
  while (parts.coefficient % 10 == 0) {
    parts.coefficient = parts.coefficient / 10;
    ++parts.exponent;
  }
  return parts;
}

// The decimal of `parts`; moves zeros between coefficient and exponent where that brings it within
// the bounds.
std::optional<Decimal> FromPartsShifted(Parts parts) {
  while (parts.coefficient != 0 && parts.coefficient % 10 == 0 &&
         (DigitCount(parts.coefficient) > Decimal::kMaxDigits ||
          parts.exponent < -Decimal::kMaxExponent)) {
    parts.coefficient = parts.coefficient / 10;
    ++parts.exponent;
  }
  return Decimal::FromParts(parts.coefficient, parts.exponent);
}

// Adds `a` and `b` after bringing both to the smaller exponent; nullopt when that overflows.
std::optional<Decimal> AddAligned(const Parts& a, const Parts& b) {
  const Parts& high = a.exponent >= b.exponent ? a : b;
  const Parts& low = a.exponent >= b.exponent ? b : a;
  const int shift = high.exponent - low.exponent;
  if (DigitCount(high.coefficient) + shift > Decimal::kMaxDigits) return std::nullopt;
  return FromPartsShifted({high.coefficient * PowerOfTen(shift) + low.coefficient, low.exponent});
}

// So many characters hold no more digits than an std::int64_t does.
constexpr std::size_t kMostShort = 18;

// Decimal::Parse for a text of at most so many, whose sign is taken off.
std::optional<Decimal> ParseShort(absl::string_view text, bool negative) {
  std::int64_t coefficient = 0;
  int fraction_digits = 0;
  bool point = false;
  for (const char c : text) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    coefficient = 10 * coefficient + (c - '0');
    if (point) ++fraction_digits;
  }
  if (text.empty() || text.back() == '.') return std::nullopt;
  return Decimal::FromParts(negative ? -coefficient : coefficient, -fraction_digits);
}

// Rounds half away from zero: whether remainder / divisor is at least one half.
bool AtLeastHalf(const int128& remainder, const int128& divisor) {
  return Magnitude(remainder) >= Magnitude(divisor) - Magnitude(remainder);
}

}  // namespace

std::optional<Decimal> Decimal::FromParts(absl::int128 coefficient, int exponent) {
  if (coefficient == 0 && exponent > 0) exponent = 0;
  const int128& beyond = PowerOfTen(kMaxDigits);
  if (coefficient >= beyond || coefficient <= -beyond) return std::nullopt;
  if (exponent < -kMaxExponent || exponent > kMaxExponent) return std::nullopt;
  return Decimal(coefficient, exponent);
}

std::optional<Decimal> Decimal::Parse(absl::string_view text) {
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  if (text.size() <= kMostShort) return ParseShort(text, negative);
  int128 coefficient = 0;
  int digits = 0;         // significant ones, in `coefficient`
  int pending_zeros = 0;  // read, not yet in `coefficient`
  int fraction_digits = 0;
  bool point = false;
  bool any = false;
  for (char c : text) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    any = true;
    if (point && ++fraction_digits > kMaxExponent) return std::nullopt;
    if (c == '0') {
      if (digits > 0 && ++pending_zeros > 2 * kMaxExponent) return std::nullopt;
      continue;
    }
    digits += pending_zeros + 1;
    if (digits > kMaxDigits) return std::nullopt;
    coefficient = coefficient * PowerOfTen(pending_zeros + 1) + (c - '0');
    pending_zeros = 0;
  }
  if (!any || text.back() == '.') return std::nullopt;
  if (negative) coefficient = -coefficient;
  // Zeros at the end belong to the digits as written while they fit.
  const int kept = std::min(pending_zeros, kMaxDigits - digits);
  coefficient = coefficient * PowerOfTen(kept);
  return FromParts(coefficient, pending_zeros - kept - fraction_digits);
}

std::string Decimal::ToString() const {
  std::string digits = Digits(Magnitude(coefficient_));
  if (exponent_ > 0) {
    digits.append(static_cast<std::size_t>(exponent_), '0');
  } else if (exponent_ < 0) {
    const auto fraction = static_cast<std::size_t>(-exponent_);
    if (digits.size() <= fraction) digits.insert(0, fraction + 1 - digits.size(), '0');
    digits.insert(digits.size() - fraction, 1, '.');
  }
  if (is_negative()) digits.insert(0, 1, '-');
  return digits;
}

std::string Decimal::ToCanonicalString() const {
  std::string text = ToString();
  if (exponent_ >= 0) return text;
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

Decimal Decimal::Step() const {
  if (is_zero()) return exponent_ < 0 ? Decimal(1, exponent_) : Decimal(1);
  if (exponent_ < 0) return Decimal(1, exponent_);
  return Decimal(1, std::min(WithoutTrailingZeros(*this).exponent, kMaxExponent));
}

std::strong_ordering Compare(const Decimal& a, const Decimal& b) {
  const auto sign = [](const Decimal& d) { return d.is_zero() ? 0 : d.is_negative() ? -1 : 1; };
  if (sign(a) != sign(b)) return sign(a) <=> sign(b);
  if (a.is_zero()) return std::strong_ordering::equal;
  if (a.exponent() == b.exponent()) {
    return a.coefficient() < b.coefficient()   ? std::strong_ordering::less
           : a.coefficient() > b.coefficient() ? std::strong_ordering::greater
                                               : std::strong_ordering::equal;
  }
  // Of two positive numbers the one whose first digit stands higher is greater; where both stand
  // level, the one with fewer digits can be scaled up to the other's exponent within kMaxDigits.
  int128 left = Magnitude(a.coefficient());
  int128 right = Magnitude(b.coefficient());
  const int left_top = DigitCount(left) + a.exponent();
  const int right_top = DigitCount(right) + b.exponent();
  std::strong_ordering order = left_top <=> right_top;
  if (order == 0) {
    const int shift = a.exponent() - b.exponent();
    if (shift > 0) left = left * PowerOfTen(shift);
    if (shift < 0) right = right * PowerOfTen(-shift);
    order = left < right   ? std::strong_ordering::less
            : left > right ? std::strong_ordering::greater
                           : std::strong_ordering::equal;
  }
  return a.is_negative() ? 0 <=> order : order;
}

std::optional<Decimal> Add(const Decimal& a, const Decimal& b) {
  if (a.is_zero()) return b;
  if (b.is_zero()) return a;
  if (std::optional<Decimal> sum =
          AddAligned({a.coefficient(), a.exponent()}, {b.coefficient(), b.exponent()})) {
    return sum;
  }
  return AddAligned(WithoutTrailingZeros(a), WithoutTrailingZeros(b));
}

std::optional<Decimal> Subtract(const Decimal& a, const Decimal& b) { return Add(a, Negate(b)); }

std::optional<Decimal> Multiply(const Decimal& a, const Decimal& b) {
  Parts left{a.coefficient(), a.exponent()};
  Parts right{b.coefficient(), b.exponent()};
  if (DigitCount(left.coefficient) + DigitCount(right.coefficient) > kMaxPower) {
    left = WithoutTrailingZeros(a);
    right = WithoutTrailingZeros(b);
    if (DigitCount(left.coefficient) + DigitCount(right.coefficient) > kMaxPower) {
      return std::nullopt;
    }
  }
  return FromPartsShifted({left.coefficient * right.coefficient, left.exponent + right.exponent});
}

Decimal Negate(const Decimal& a) { return *Decimal::FromParts(-a.coefficient(), a.exponent()); }

std::optional<Decimal> Divide(const Decimal& a, const Decimal& b, int digits) {
  if (b.is_zero()) return std::nullopt;
  if (a.is_zero()) return Decimal(0);
  digits = std::clamp(digits, 1, Decimal::kMaxDigits - 1);
  const Parts left = WithoutTrailingZeros(a);
  const Parts right = WithoutTrailingZeros(b);
  const bool negative = (left.coefficient < 0) != (right.coefficient < 0);
  const int128 divisor = Magnitude(right.coefficient);
  int128 quotient = Magnitude(left.coefficient) / divisor;
  int128 remainder = Magnitude(left.coefficient) % divisor;
  int exponent = left.exponent - right.exponent;
  // Long division: the remainder is below 10^37, so that ten times it still fits.
  while (remainder != 0 && (quotient == 0 || DigitCount(quotient) < digits)) {
    remainder = remainder * 10;
    quotient = quotient * 10 + remainder / divisor;
    remainder = remainder % divisor;
    --exponent;
  }
  if (const int extra = DigitCount(quotient) - digits; extra > 0) {
    const int128 cut = PowerOfTen(extra);
    const bool up = AtLeastHalf(quotient % cut, cut);
    quotient = quotient / cut + (up ? 1 : 0);
    exponent += extra;
  } else if (AtLeastHalf(remainder, divisor)) {
    quotient = quotient + 1;
  }
  return FromPartsShifted({negative ? -quotient : quotient, exponent});
}

std::optional<Decimal> RoundTo(const Decimal& a, const Decimal& step) {
  const Parts place = WithoutTrailingZeros(step);
  if (place.coefficient != 1) return std::nullopt;
  const int shift = place.exponent - a.exponent();
  if (shift <= 0) return a;
  if (shift > kMaxPower) return Decimal(0);
  const int128 unit = PowerOfTen(shift);
  int128 quotient = a.coefficient() / unit;
  if (AtLeastHalf(a.coefficient() % unit, unit)) {
    quotient = quotient + (a.is_negative() ? -1 : 1);
  }
  return Decimal::FromParts(quotient, place.exponent);
}

}  // namespace claimcheck
