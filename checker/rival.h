// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_RIVAL_H_
#define CHECKER_RIVAL_H_

#include <span>

#include "checker/finding.h"
#include "checker/topic.h"

namespace claimcheck {

// Weighs the aligned figures of two articles against each other. Where an article gives several
// figures that another's could be about, the one that shares most with it is its partner:
//
//   "180 mm of rain fell"  /  "the river rose by 2 m", "118 mm of rain"      118 mm is
//
// A pair that no other figure of the two articles rivals gains kWeights.only_match where no frame
// tells what it is about, in proportion to how surely the articles report one event; one of whose
// figures has a clearly better partner, of another value, is `outmatched` and contradicts nothing.
// `pairs` are all aligned pairs of two articles.
void WeighRivals(const CheckResult& result, std::span<AlignedPair> pairs);

}  // namespace claimcheck

#endif  // CHECKER_RIVAL_H_
