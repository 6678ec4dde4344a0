// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_LESSER_COUNT_H_
#define CHECKER_LESSER_COUNT_H_

#include <cstddef>

#include "checker/finding.h"

namespace claimcheck {

// Whether of two counts in a topic one counts a part, because its own article counts more of the
// same elsewhere, in its headline or its text, and the other is its article's most and the larger:
//
//   "The storm killed 17 people. Twelve bodies were found in a mill."  /  "The storm killed 21
//   people."
//
// Then 12 says nothing against 21. A part above the other's whole does, and so do two counts of one
// noun, whatever else the frame counts: 90 homes are no part of 110 homes beside "146 structures".
// How large a crowd was is told by each side in turn, and none of its figures is a part. `a` and
// `b` are indexes into result.claims, of two articles.
bool ArePartAndWhole(const CheckResult& result, const Topic& topic, std::size_t a, std::size_t b);

// Whether the larger of two figures, of which one counts a part of what the other counts in all,
// may contradict that whole: the smaller article counts no more of the same elsewhere, or its
// figure is no whole that a part could exceed. True of two figures that are no part and whole.
bool MayExceedWhole(const CheckResult& result, std::size_t a, std::size_t b);

}  // namespace claimcheck

#endif  // CHECKER_LESSER_COUNT_H_
