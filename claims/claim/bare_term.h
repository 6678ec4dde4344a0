// SPDX-License-Identifier: Apache-2.0
#ifndef CLAIMS_CLAIM_BARE_TERM_H_
#define CLAIMS_CLAIM_BARE_TERM_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "claims/claim/about_time.h"
#include "claims/claim/sentence_reading.h"

namespace claimcheck {

// The token of whoever got a length of time that nothing beside it calls a sentence, in an article
// that tells of prison elsewhere; nullopt where it is no such term:
//
//   "Anton Berg [got] four and a half years"     Berg
//   "Berg was given six years, Rosa Lind four years"     the second: Lind, by the verb left out
//   "The bank received three years of support"   (none: of something)
std::optional<std::size_t> WhoGotBareTerm(const SentenceReading& reading,
                                          const TimeExpression& term);

// Sentences told by a bare number, whose unit stands with one told before: "Berg was jailed for six
// years and Rosa Lind for [four]", "Berg got six years and Lind was sentenced to [four]". Their
// spans are those of the numbers, which count nothing else.
std::vector<TimeClaim> GappedTerms(const SentenceReading& reading);

}  // namespace claimcheck

#endif  // CLAIMS_CLAIM_BARE_TERM_H_
