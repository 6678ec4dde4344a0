// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_ONE_OF_FAMILY_H_
#define CHECKER_ONE_OF_FAMILY_H_

#include <cstddef>

#include "checker/check.h"

namespace claimcheck {

// Whether one of two ages is told with a surname alone ("Berg, 40") that several have whose ages
// the other article gives ("Anna Berg, 6, Carl Berg, 9"): whose it is of them nobody knows.
bool IsOneOfFamily(const CheckResult& result, std::size_t a, std::size_t b);

}  // namespace claimcheck

#endif  // CHECKER_ONE_OF_FAMILY_H_
