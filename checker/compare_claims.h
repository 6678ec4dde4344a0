// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_COMPARE_CLAIMS_H_
#define CHECKER_COMPARE_CLAIMS_H_

#include <cstddef>

#include "checker/check.h"
#include "checker/finding.h"

namespace claimcheck {

// How two claims about the same thing relate, indexes into result.claims: as Compare says, knowing
// their articles' dates and clocks, but
//
//   agree        in a sentence that both articles have word for word, or, of dates, nearly so: one
//                agency's copy, printed on two days
//   compatible   no further apart than options.tolerances allow
//
// Symmetric.
Comparison CompareClaims(const CheckResult& result, const CheckOptions& options, std::size_t a,
                         std::size_t b);

// The sentence that a claim stands in, as the article writes it.
absl::string_view SentenceOf(const CheckResult& result, std::size_t claim);

// The first claim of the article that the claim is of.
std::size_t FirstClaimOf(const CheckResult& result, std::size_t claim);

// The words that a claim was taken over with: the quotation that it stands in, without its marks,
// else its sentence. Two articles that have the same are one source.
absl::string_view TakenWords(const CheckResult& result, std::size_t claim);

}  // namespace claimcheck

#endif  // CHECKER_COMPARE_CLAIMS_H_
