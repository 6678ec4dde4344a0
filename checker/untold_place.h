// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_UNTOLD_PLACE_H_
#define CHECKER_UNTOLD_PLACE_H_

#include <cstddef>

#include "checker/check.h"

namespace claimcheck {

// Whether one of two figures is said to be of a place that the other's article never names, and the
// other of no place: "About 2,900 nurses in Cork walked out" / "Some 37,000 nurses walked out". It
// is a part of what the other tells, or something else. Not of what befell people in a place that
// the first article is about, which the other may call by another name; nor of ages and magnitudes,
// which are the same wherever they are told. So with the shares of a firm that the other article
// never names: "the pump's maker, Halden Mills, whose stock lost 11 percent".
bool IsOfUntoldPlace(const CheckResult& result, std::size_t a, std::size_t b);

}  // namespace claimcheck

#endif  // CHECKER_UNTOLD_PLACE_H_
