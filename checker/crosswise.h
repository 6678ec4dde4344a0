// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_CROSSWISE_H_
#define CHECKER_CROSSWISE_H_

#include <cstddef>

#include "checker/check.h"

namespace claimcheck {

// Whether the sentences of two quantities, claims of `result`, give the same two figures: "brothers
// aged 10 and 12" / "a boy aged 10 and his brother, 12". They agree, whichever is whose. Not where
// a name tells whose: "Berg, 23, and Lund, 32" / "Berg, 32, and Lund, 23".
bool AgreeCrosswise(const CheckResult& result, std::size_t a, std::size_t b);

}  // namespace claimcheck

#endif  // CHECKER_CROSSWISE_H_
