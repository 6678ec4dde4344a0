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

// The longest label of the topic's claims up to a line's length says most; of equals the first.
std::string AboutTopic(const CheckResult& result, const std::vector<std::size_t>& claims) {
  constexpr std::size_t kMaxBytes = 72;
  std::string about = result.claim(claims.front()).about.label;
  for (std::size_t i : claims) {
    const std::string& label = result.claim(i).about.label;
    if (label.size() > about.size() && label.size() <= kMaxBytes) about = label;
  }
  return about;
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
  DisjointSets sets(result.claims.size());
  for (const AlignedPair& pair : pairs) sets.Join(pair.a, pair.b);
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
