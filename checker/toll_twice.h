// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_TOLL_TWICE_H_
#define CHECKER_TOLL_TWICE_H_

#include <cstddef>

#include "checker/check.h"

namespace claimcheck {

// Whether two claims of one article each count all who were hurt beside the same number of dead: a
// caption or an older paragraph that was left standing.
//
//   "… killed two people and injured 10" / "left two dead. Nine others were injured"     yes
//   "… killed two people and injured 10" / "three people died and nine were hurt"        no
bool TellTollTwice(const CheckResult& result, std::size_t a, std::size_t b);

}  // namespace claimcheck

#endif  // CHECKER_TOLL_TWICE_H_
