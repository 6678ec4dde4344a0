// SPDX-License-Identifier: Apache-2.0
#include "checker/topic.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "checker/after_publication.h"
#include "checker/can_meet.h"
#include "checker/one_cast.h"
#include "checker/one_of_family.h"
#include "checker/rival.h"
#include "checker/shot_and_hurt.h"
#include "checker/two_trading_days.h"
#include "checker/untold_place.h"
#include "checker/weights.h"
#include "checker/word_use.h"

namespace claimcheck {
namespace {

// The claims of one article by alignment key.
using ClaimIndex = absl::flat_hash_map<std::string, std::vector<std::size_t>>;

// Under which counts of things stand beside their alignment key, so that those of one noun with and
// without a frame find each other (CountOneNoun); "" for other claims.
std::string NounKey(const Claim& claim) {
  const std::string noun = PlainCount(claim);
  if (noun.empty()) return "";
  return absl::StrCat(claim.about.from_frame ? "framed/" : "plain/", noun);
}

std::string PartnerNounKey(const Claim& claim) {
  const std::string noun = PlainCount(claim);
  if (noun.empty()) return "";
  return absl::StrCat(claim.about.from_frame ? "plain/" : "framed/", noun);
}

// The claims of every article that are compared; those beyond kMaxClaimsPerKey are told in
// `not_checked`, once for each article.
std::vector<ClaimIndex> IndexClaims(const CheckResult& result,
                                    std::vector<NotChecked>& not_checked) {
  std::vector<ClaimIndex> indexes(result.articles.size());
  for (std::size_t i = 0; i < result.claims.size(); ++i) {
    if (result.claim(i).about == About{}) continue;  // a date that is at fault by itself
    ClaimIndex& index = indexes[result.claims[i].article];
    std::vector<std::size_t>& claims = index[AlignmentKey(result.claim(i))];
    if (claims.size() < kMaxClaimsPerKey) {
      claims.push_back(i);
      if (const std::string key = NounKey(result.claim(i)); !key.empty()) index[key].push_back(i);
      continue;
    }
    const std::string& path = result.article_of(i).document.path;
    if (not_checked.empty() || not_checked.back().path != path) {
      not_checked.push_back(
          {path, absl::StrCat("more than ", kMaxClaimsPerKey, " claims of one kind; the first ",
                              kMaxClaimsPerKey, " of them were compared")});
    }
  }
  return indexes;
}

// Which articles are copies of kMaxCopies others before them: the same words on the same day.
std::vector<bool> FurtherCopies(const std::vector<Article>& articles,
                                const std::vector<bool>& draft) {
  using Content =
      std::tuple<absl::string_view, absl::string_view, std::optional<absl::CivilDay>, bool>;
  std::vector<bool> further(articles.size());
  std::map<Content, std::size_t> copies;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    const Document& document = articles[i].document;
    const Content content{document.text, document.title, articles[i].published.date,
                          i < draft.size() && draft[i]};
    further[i] = ++copies[content] > kMaxCopies;
  }
  return further;
}

// The keys that a claim can align with: its own; of things counted, that of their noun with a frame
// or without; for beginnings and ends, the open one (no measure), or all of that role when it is
// open itself.
std::vector<std::string> PartnerKeys(const Claim& claim, const ClaimIndex& index) {
  const std::string own = AlignmentKey(claim);
  const ClaimRole role = claim.about.role;
  if (role != ClaimRole::kStart && role != ClaimRole::kEnd) {
    const std::string noun = PartnerNounKey(claim);
    return noun.empty() ? std::vector{own} : std::vector{own, noun};
  }
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
                   const ClaimIndex& partners, const Meeting& meeting,
                   std::vector<AlignedPair>& pairs) {
  const OneCast cast(result, meeting.kin);
  for (std::size_t a : claims) {
    for (const std::string& key : PartnerKeys(result.claim(a), partners)) {
      const auto found = partners.find(key);
      if (found == partners.end()) continue;
      for (std::size_t b : found->second) {
        if (b <= a) continue;
        std::optional<Alignment> alignment =
            cast.Has(a, b) ? AlignAsOfOneCast(result.claim(a), result.claim(b), meeting)
            : CountShotAndHurt(result, a, b)
                ? AlignShotAndHurt(result, a, b, meeting)
                : Align(result.claim(a), result.claim(b), meeting, kWeights, kAlign);
        if (!alignment || alignment->score < kAlign) continue;
        const bool two = meeting.kin != nullptr &&
                         (IsOfUntoldPlace(result, a, b) || AreOfTwoTradingDays(result, a, b) ||
                          IsOneOfFamily(result, a, b) || IsOfLaterHappening(result, a, b));
        if (two) alignment->one_thing = false;
        pairs.push_back({a, b, *alignment, meeting.kin});
      }
    }
  }
}

// What all claims of a topic have in common; empty while none of them says.
std::string TopicMeasure(const Claim& claim) {
  return claim.about.measure.empty() ? "" : AlignmentKey(claim);
}

// Joins aligned claims into topics, the best aligned ones first. What hangs together only by a
// chain is not one topic: two groups become one when at least half of all their pairs of claims are
// aligned. A claim that does not say what began ("the beginning of Ukraine") joins one event and
// bridges none.
class TopicBuilder {
 public:
  TopicBuilder(const CheckResult& result, const std::vector<AlignedPair>& pairs)
      : topic_of_(result.claims.size()),
        members_(result.claims.size()),
        measures_(result.claims.size()) {
    for (std::size_t i = 0; i < result.claims.size(); ++i) {
      topic_of_[i] = i;
      members_[i] = {i};
      measures_[i] = TopicMeasure(result.claim(i));
    }
    for (const AlignedPair& pair : pairs) aligned_.insert({pair.a, pair.b});
    // What only belongs together ("seven shot", "seven wounded") comes last, so that it parts no
    // claims that are about one thing.
    using Rank = std::pair<bool, double>;
    std::vector<std::pair<Rank, const AlignedPair*>> ranked;
    ranked.reserve(pairs.size());
    for (const AlignedPair& pair : pairs) {
      const bool one = result.claim(pair.a).about.measure == result.claim(pair.b).about.measure;
      ranked.push_back({{one, pair.alignment.score}, &pair});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& x, const auto& y) { return x.first > y.first; });
    for (const auto& [rank, pair] : ranked) {
      const bool one_noun = CountOneNoun(result.claim(pair->a), result.claim(pair->b));
      Join(topic_of_[pair->a], topic_of_[pair->b], one_noun);
    }
  }

  std::size_t TopicOf(std::size_t claim) const { return topic_of_[claim]; }

 private:
  // Of two large groups this many claims of each are looked at.
  static constexpr std::size_t kMaxSample = 24;

  void Join(std::size_t a, std::size_t b, bool one_noun) {
    if (a == b || !(one_noun || SameMeasure(a, b)) || !HangTogether(a, b)) return;
    if (a > b) std::swap(a, b);
    if (measures_[a].empty()) measures_[a] = measures_[b];
    for (std::size_t claim : members_[b]) {
      topic_of_[claim] = a;
      members_[a].push_back(claim);
    }
    members_[b].clear();
  }

  bool SameMeasure(std::size_t a, std::size_t b) const {
    return measures_[a].empty() || measures_[b].empty() || measures_[a] == measures_[b];
  }

  bool HangTogether(std::size_t a, std::size_t b) const {
    const std::size_t of_a = std::min(members_[a].size(), kMaxSample);
    const std::size_t of_b = std::min(members_[b].size(), kMaxSample);
    std::size_t apart = 0;
    for (std::size_t i = 0; i < of_a; ++i) {
      for (std::size_t k = 0; k < of_b; ++k) {
        const auto [x, y] = std::minmax(members_[a][i], members_[b][k]);
        if (!aligned_.contains({x, y}) && ++apart * 2 > of_a * of_b) return false;
      }
    }
    return true;
  }

  std::vector<std::size_t> topic_of_;
  std::vector<std::vector<std::size_t>> members_;
  std::vector<std::string> measures_;
  absl::flat_hash_set<std::pair<std::size_t, std::size_t>> aligned_;
};

}  // namespace

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

AlignedPairs FindAlignedPairs(const CheckResult& result, const std::vector<Kin>& kin,
                              const std::vector<bool>& draft) {
  AlignedPairs found;
  const std::vector<ClaimIndex> indexes = IndexClaims(result, found.not_checked);
  const std::vector<bool> further = FurtherCopies(result.articles, draft);
  std::vector<std::vector<std::size_t>> claims(result.articles.size());
  for (std::size_t i = 0; i < indexes.size(); ++i) {
    if (further[i]) continue;
    for (const auto& [key, members] : indexes[i]) {
      claims[i].insert(claims[i].end(), members.begin(), members.end());
    }
    std::sort(claims[i].begin(), claims[i].end());
    claims[i].erase(std::unique(claims[i].begin(), claims[i].end()), claims[i].end());
  }
  std::vector<AlignedPair>& pairs = found.pairs;
  std::vector<WordUse> words;
  for (const Article& article : result.articles) words.emplace_back(article.claims);
  for (std::size_t i = 0; i < result.articles.size(); ++i) {
    AlignArticles(result, claims[i], indexes[i], {nullptr, &words[i], &words[i]}, pairs);
  }
  for (const Kin& pair : kin) {
    if (further[pair.a] || further[pair.b]) continue;
    const std::size_t before = pairs.size();
    AlignArticles(result, claims[pair.a], indexes[pair.b], {&pair, &words[pair.a], &words[pair.b]},
                  pairs);
    WeighRivals(result, std::span(pairs).subspan(before));
  }
  std::sort(pairs.begin(), pairs.end(), [](const AlignedPair& x, const AlignedPair& y) {
    return x.a != y.a ? x.a < y.a : x.b < y.b;
  });
  return found;
}

std::vector<Topic> GroupTopics(const CheckResult& result, const std::vector<AlignedPair>& pairs) {
  TopicBuilder builder(result, pairs);
  std::map<std::size_t, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < result.claims.size(); ++i) groups[builder.TopicOf(i)].push_back(i);
  std::vector<Topic> topics;
  for (auto& [first, members] : groups) {
    if (members.size() < 2) continue;
    Topic topic;
    topic.kind = result.claim(first).kind;
    topic.about = AboutTopic(result, members);
    topic.claims = std::move(members);
    topics.push_back(std::move(topic));
  }
  return topics;
}

}  // namespace claimcheck
