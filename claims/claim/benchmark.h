// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BENCHMARK_H_
#define CLAIMS_CLAIM_BENCHMARK_H_

#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// Whether the figure whose first token (hedges included) is `first` only stands beside the one that
// the sentence is about, for comparison: an older figure, another disaster's, what was hoped for.
// The words before it tell:
//
//   larger than the storm of 1953's [40 miles]     beat the [435] of last year
//   up from [44 percent] in May                    compared with [66 percent]
//   slowed to 3.2 percent from [3.6]               went from [14 percent] to 19.9
//   below the [365 million] that was hoped for     beyond an earlier figure of [3,000 barrels]
//   its rate, which had been [4.75 percent] since January
//
// "More than 40 people" is a bound and no comparison: the bound is part of the figure.
bool IsBenchmark(const SentenceReading& reading, std::size_t first);

// Whether the figure whose first token is `first` is what there ought to be: "needs [20 nurses]".
bool IsNeeded(const SentenceReading& reading, std::size_t first);

// Whether the figure whose first token is `first` is a mark by which something is called what it
// is: "A famine is declared when at least [20 percent] of households …, [30 percent] of children
// …".
bool IsOfDefinition(const SentenceReading& reading, std::size_t first);

// Whether words behind a planned figure say that it was wrong: "the [$12 million] budget proved
// unattainable", "the [$12 million] estimate was too low".
bool IsFoundWanting(const SentenceReading& reading, const Quantity& figure);

// Whether the figure whose first token is `first` is what somebody gave before, and gives no
// longer:
//
//   At first officials spoke of [five dead].     Police had put the toll at [nine].
//   Initial reports said [nine people] had died.  Police first gave a toll of [nine].
bool IsSuperseded(const SentenceReading& reading, std::size_t first);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BENCHMARK_H_
