// SPDX-License-Identifier: Apache-2.0
#ifndef REPORTS_EVOLUTION_H_
#define REPORTS_EVOLUTION_H_

#include <string>

#include "checker/finding.h"

namespace claimcheck {

// How a count grew: every figure of the finding over the day on which its article appeared, joined
// in that order. "At least 5" is a point with an arrow upward, as the true figure lies there.
//
//   12 ┤                 ┌──● C
//    5 ┤        ┌──● B ──┘
//    1 ┤  ● A ──┘
//      └───────────────────────
//        3 May     4 May     5 May
//
// Empty unless the finding counts something (the dead, the arrested) and its articles appeared on
// two days or more: then a later figure may just be the later truth, and that shows here.
std::string Evolution(const CheckResult& result, const Finding& finding);

}  // namespace claimcheck

#endif  // REPORTS_EVOLUTION_H_
