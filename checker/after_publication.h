// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_AFTER_PUBLICATION_H_
#define CHECKER_AFTER_PUBLICATION_H_

#include <cstddef>

#include "checker/check.h"

namespace claimcheck {

// Whether one of two dates of happenings, indexes into result.claims, lies behind the publication
// of the other's article though not behind that of its own: no article tells of what is yet to
// happen, so that they are two.
//
//   published 3 May, "was shot on Sunday" / published 9 May, "the shooting on Tuesday"     two
//   published 3 May, "was shot on Sunday" / published 9 May, "the shooting on 1 May"       not
//   published 3 May, "was shot on Sunday" / published 9 May, "was shot on Sunday"          not: one
//                                                               day, told in the same words
bool IsOfLaterHappening(const CheckResult& result, std::size_t a, std::size_t b);

}  // namespace claimcheck

#endif  // CHECKER_AFTER_PUBLICATION_H_
