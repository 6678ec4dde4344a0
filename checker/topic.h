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
  const Kin* kin = nullptr;  // of their articles; null within one
};

// Of the claims of one article with one alignment key this many are compared; a news article has a
// few dozen. Without a bound a page of nothing but figures would cost the square of its length.
inline constexpr std::size_t kMaxClaimsPerKey = 512;

// Of articles that are the same word for word this many are compared. Further copies say nothing
// that these do not, and without a bound a hundred of them would cost the square of a hundred.
inline constexpr std::size_t kMaxCopies = 5;

struct AlignedPairs {
  std::vector<AlignedPair> pairs;       // by a, then b
  std::vector<NotChecked> not_checked;  // articles with more than kMaxClaimsPerKey of a kind
};

// Every pair of claims of kin articles, and within each article, whose alignment reaches kAlign.
// Candidates come from an index on AlignmentKey. `draft` tells the drafts among the articles: a
// copy of a source is compared all the same when it is one; empty when there are none. The pairs
// point into `kin`.
AlignedPairs FindAlignedPairs(const CheckResult& result, const std::vector<Kin>& kin,
                              const std::vector<bool>& draft);

// Groups aligned claims into topics: what hangs together by aligned pairs is one topic. In the
// order of their first claims.
std::vector<Topic> GroupTopics(const CheckResult& result, const std::vector<AlignedPair>& pairs);

// What `claims`, indexes into result.claims and not empty, are about, for people. The longest label
// up to a line's length says most, of claims that say what they are about; of equally long ones the
// one that sorts first.
std::string AboutTopic(const CheckResult& result, const std::vector<std::size_t>& claims);

}  // namespace claimcheck

#endif  // CHECKER_TOPIC_H_
