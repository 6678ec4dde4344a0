// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_TIMES_TWICE_H_
#define CHECKER_TIMES_TWICE_H_

#include <cstddef>

#include "checker/check.h"

namespace claimcheck {

// Whether two dates of one article tell when its one event was, or when help was called to it: two
// paragraphs of which one was not mended. Not what a sentence sets apart ("earlier", "another"),
// nor what is told of two streets.
//
//   "hurt in a shooting on Monday morning" … "The shooting was early on Tuesday"         yes
//   "was reported at 3:20 a.m." … "The first call came in shortly before 5:30 a.m."        yes
//   "happened about 10:20 p.m." … "Officers were called at 9:35 p.m."                    yes
//   "happened about 10:20 p.m." … "A man was shot at 11 p.m."                            no
bool TellTimeTwice(const CheckResult& result, std::size_t a, std::size_t b);

// Whether both tell the day on which one person, whom both sentences name, was arrested or died.
bool TellDayOfOne(const CheckResult& result, std::size_t a, std::size_t b);

}  // namespace claimcheck

#endif  // CHECKER_TIMES_TWICE_H_
