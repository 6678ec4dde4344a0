// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_ANOTHERS_VALUE_H_
#define CHECKER_ANOTHERS_VALUE_H_

#include <cstddef>

#include "checker/finding.h"

namespace claimcheck {

// Whether `own` and `other` tell a length of time of one named person, such as a sentence, and
// `own`'s article gives the value of `other` as well, but only of people with other names. Then it
// contradicts `other` all the same:
//
//   Berg was jailed for 16 years, Lund for six / Berg was jailed for six years      true
//   Berg got 16 years, six of them suspended / Berg got six years                   false
bool GivesItOfOthersOnly(const CheckResult& result, std::size_t own, std::size_t other);

}  // namespace claimcheck

#endif  // CHECKER_ANOTHERS_VALUE_H_
