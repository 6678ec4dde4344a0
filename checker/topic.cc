// SPDX-License-Identifier: Apache-2.0
#include "checker/topic.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "checker/weights.h"

namespace claimcheck {
namespace {

// The claims of one article by alignment key.
using ClaimIndex = absl::flat_hash_map<std::string, std::vector<std::size_t>>;

std::vector<ClaimIndex> IndexClaims(const CheckResult& result) {
  std::vector<ClaimIndex> indexes(result.articles.size());
  for (std::size_t i = 0; i < result.claims.size(); ++i) {
    indexes[result.claims[i].article][AlignmentKey(result.claim(i))].push_back(i);
  }
  return indexes;
}

// The keys that claims with `key` can align with: its own and, for beginnings and ends, the open
// one (no measure), or all of that role when it is open itself.
std::vector<std::string> PartnerKeys(const Claim& claim, const ClaimIndex& index) {
  const std::string own = AlignmentKey(claim);
  const ClaimRole role = claim.about.role;
  if (role != ClaimRole::kStart && role != ClaimRole::kEnd) return {own};
  const std::string open = absl::StrCat(ClaimKindName(claim.kind), "/", ClaimRoleName(role), "/");
  if (own != open) return {own, open};
  std::vector<std::string> keys;
  for (const auto& [key, claims] : index) {
    if (key.compare(0, open.size(), open) == 0) keys.push_back(key);
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

void AlignArticles(const CheckResult& result, const std::vector<std::size_t>& claims,
                   const ClaimIndex& partners, const Kin* kin, std::vector<AlignedPair>& pairs) {
  for (std::size_t a : claims) {
    for (const std::string& key : PartnerKeys(result.claim(a), partners)) {
      const auto found = partners.find(key);
      if (found == partners.end()) continue;
      for (std::size_t b : found->second) {
        if (b <= a) continue;
        std::optional<Alignment> alignment = Align(result.claim(a), result.claim(b), kin);
        if (!alignment || alignment->score < kAlign) continue;
        pairs.push_back({a, b, *std::move(alignment)});
      }
    }
  }
}

class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t Find(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  // The lower index becomes the root, whatever the order of the calls.
  void Join(std::size_t a, std::size_t b) {
    a = Find(a);
    b = Find(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parent_;
};

// What all claims of a topic have in common; empty while none of them says.
std::string TopicMeasure(const Claim& claim) {
  return claim.about.measure.empty() ? "" : AlignmentKey(claim);
}

// The longest label up to a line's length says most, of claims that say what they are about; of
// equally long ones the one that sorts first.
std::string AboutTopic(const CheckResult& result, const std::vector<std::size_t>& claims) {
  constexpr std::size_t kMaxBytes = 72;
  std::string about;
  for (std::size_t i : claims) {
    const About& claim = result.claim(i).about;
    const std::string& label = claim.label;
    if (claim.measure.empty() || label.size() > kMaxBytes) continue;
    if (label.size() > about.size() || (label.size() == about.size() && label < about))
      about = label;
  }
  return about.empty() ? result.claim(claims.front()).about.label : about;
}

}  // namespace

std::vector<AlignedPair> FindAlignedPairs(const CheckResult& result, const std::vector<Kin>& kin) {
  const std::vector<ClaimIndex> indexes = IndexClaims(result);
  std::vector<std::vector<std::size_t>> claims(result.articles.size());
  for (std::size_t i = 0; i < result.claims.size(); ++i) {
    claims[result.claims[i].article].push_back(i);
  }
  std::vector<AlignedPair> pairs;
  for (std::size_t i = 0; i < result.articles.size(); ++i) {
    AlignArticles(result, claims[i], indexes[i], nullptr, pairs);
  }
  for (const Kin& pair : kin) AlignArticles(result, claims[pair.a], indexes[pair.b], &pair, pairs);
  std::sort(pairs.begin(), pairs.end(), [](const AlignedPair& x, const AlignedPair& y) {
    return x.a != y.a ? x.a < y.a : x.b < y.b;
  });
  return pairs;
}

std::vector<Topic> GroupTopics(const CheckResult& result, const std::vector<AlignedPair>& pairs) {
  // The best aligned claims are joined first. A claim that does not say what began ("the beginning
  // of Ukraine") joins one event and never bridges two.
  std::vector<const AlignedPair*> ranked;
  for (const AlignedPair& pair : pairs) ranked.push_back(&pair);
  std::stable_sort(ranked.begin(), ranked.end(), [](const AlignedPair* x, const AlignedPair* y) {
    return x->alignment.score > y->alignment.score;
  });
  DisjointSets sets(result.claims.size());
  std::vector<std::string> measures(result.claims.size());
  for (std::size_t i = 0; i < measures.size(); ++i) measures[i] = TopicMeasure(result.claim(i));
  for (const AlignedPair* pair : ranked) {
    const std::size_t a = sets.Find(pair->a), b = sets.Find(pair->b);
    if (!measures[a].empty() && !measures[b].empty() && measures[a] != measures[b]) continue;
    const std::string measure = measures[a].empty() ? measures[b] : measures[a];
    sets.Join(a, b);
    measures[sets.Find(a)] = measure;
  }
  std::map<std::size_t, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < result.claims.size(); ++i) groups[sets.Find(i)].push_back(i);
  std::vector<Topic> topics;
  for (auto& [root, members] : groups) {
    if (members.size() < 2) continue;
    Topic topic;
    topic.kind = result.claim(root).kind;
    topic.about = AboutTopic(result, members);
    topic.claims = std::move(members);
    topics.push_back(std::move(topic));
  }
  return topics;
}

}  // namespace claimcheck
