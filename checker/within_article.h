// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_WITHIN_ARTICLE_H_
#define CHECKER_WITHIN_ARTICLE_H_

#include "checker/finding.h"
#include "checker/positions.h"
#include "checker/topic.h"

namespace claimcheck {

// Whether two aligned claims of one article may contradict each other: the headline and the body
// (no vague word: "thousands stranded" over "300,000 commuters"), and what has one value only, such
// as an age, the day something began or the day somebody died. Other figures that look alike there
// count different things. `positions` are those of `topic`, which holds both claims.
//
//   headline "Ten die"   / first paragraph "Twelve people died"        they may
//   body "twelve people" / body "ten people"                           they may not
//   "aged 43"            / "the 34-year-old", of one person            they may
bool MayContradictItself(const CheckResult& result, const Topic& topic, const Positions& positions,
                         const AlignedPair& pair);

}  // namespace claimcheck

#endif  // CHECKER_WITHIN_ARTICLE_H_
