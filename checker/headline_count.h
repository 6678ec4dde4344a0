// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_HEADLINE_COUNT_H_
#define CHECKER_HEADLINE_COUNT_H_

#include <cstddef>

#include "checker/check.h"

namespace claimcheck {

// Whether one of two claims of an article is its headline's count of those whom something befell,
// and the other the first such count of its text, which nowhere gives the headline's number:
// neither as it stands nor as a sum.
//
//   "Six charged over theft" over "Five men were charged on Monday"                      yes
//   "Four shot in Velje" over "Two were wounded … Two others were shot"                  no
bool TellHeadlineCount(const CheckResult& result, std::size_t a, std::size_t b);

// Whether a count in the text below a headline's count comes to its number with one of more people:
// "Five shot" over "three people were shot" and "two more people were wounded".
bool PartsComeTo(const CheckResult& result, std::size_t headline);

}  // namespace claimcheck

#endif  // CHECKER_HEADLINE_COUNT_H_
