// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_TOPIC_H_
#define CHECKER_TOPIC_H_

#include <vector>

#include "checker/alignment.h"
#include "checker/finding.h"
#include "checker/kinship.h"

namespace claimcheck {

// Two claims that are about the same thing. Indexes into CheckResult::claims, a < b.
struct AlignedPair {
  std::size_t a = 0;
  std::size_t b = 0;
  Alignment alignment;
};

// Every pair of claims of kin articles, and within each article, whose alignment reaches kAlign,
// by a, then b. Candidates come from an index on AlignmentKey; of claims with one key, an article's
// first hundred are looked at.
std::vector<AlignedPair> FindAlignedPairs(const CheckResult& result, const std::vector<Kin>& kin);

// Groups aligned claims into topics: what hangs together by aligned pairs is one topic. In the
// order of their first claims.
std::vector<Topic> GroupTopics(const CheckResult& result, const std::vector<AlignedPair>& pairs);

}  // namespace claimcheck

#endif  // CHECKER_TOPIC_H_
