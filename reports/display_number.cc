// SPDX-License-Identifier: Apache-2.0
#include "reports/display_number.h"

#include <array>
#include <cmath>

#include "absl/strings/str_cat.h"

namespace claimcheck {
namespace {

struct Scale {
  int exponent;
  absl::string_view letters;
};

constexpr std::array<Scale, 3> kScales = {{{12, "tn"}, {9, "bn"}, {6, "m"}}};
constexpr int kFirstPower = 15;  // from 10^15 on values are written as powers

// The power of ten of the first digit: 3 for 6,100.
int Magnitude(const Decimal& value) {
  const std::string digits = value.ToCanonicalString();
  const std::size_t begin = value.is_negative() ? 1 : 0;
  const std::size_t point = std::min(digits.find('.'), digits.size());
  return static_cast<int>(point - begin) - 1;
}

// value / 10^exponent, exactly.
std::string ShiftedText(const Decimal& value, int exponent) {
  const auto shifted = Decimal::FromParts(value.coefficient(), value.exponent() - exponent);
  return shifted ? shifted->ToCanonicalString() : value.ToCanonicalString();
}

std::string Grouped(std::string plain) {
  const std::size_t begin = plain[0] == '-' ? 1 : 0;
  for (std::size_t at = std::min(plain.find('.'), plain.size()); at > begin + 3;) {
    at -= 3;
    plain.insert(at, ",");
  }
  return plain;
}

}  // namespace

double PixelValue(const Decimal& value) {
  return static_cast<double>(value.coefficient()) * std::pow(10.0, value.exponent());
}

std::string AxisText(const Decimal& value) {
  const int magnitude = Magnitude(value);
  if (magnitude >= kFirstPower)
    return absl::StrCat(ShiftedText(value, magnitude), "×10^", magnitude);
  for (const Scale& scale : kScales) {
    if (magnitude >= scale.exponent)
      return absl::StrCat(ShiftedText(value, scale.exponent), scale.letters);
  }
  return Grouped(value.ToCanonicalString());
}

}  // namespace claimcheck
