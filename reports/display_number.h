// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_DISPLAY_NUMBER_H_
#define REPORTS_DISPLAY_NUMBER_H_

#include <string>

#include "claims/value/decimal.h"

namespace claimcheck {

// Where pictures leave exact values: the floating-point number next to `value`, for deciding which
// pixel it falls on and for nothing else. Every Decimal has one that is finite.
double PixelValue(const Decimal& value);

// A value as the axis of a picture is lettered: "6,100", "0.5", and from a million on in short:
// "1.5m", "20bn", "3tn". Beyond that as a power: "4×10^18". Exact: no digit is dropped.
std::string AxisText(const Decimal& value);

}  // namespace claimcheck

#endif  // REPORTS_DISPLAY_NUMBER_H_
