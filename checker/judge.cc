// SPDX-License-Identifier: Apache-2.0
#include "checker/judge.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "checker/anothers_value.h"
#include "checker/can_meet.h"
#include "checker/compare_claims.h"
#include "checker/crosswise.h"
#include "checker/dates_and_lengths.h"
#include "checker/finding_parts.h"
#include "checker/finding_words.h"
#include "checker/hospital_and_hurt.h"
#include "checker/lesser_count.h"
#include "checker/one_cast.h"
#include "checker/part_of_whole.h"
#include "checker/policy.h"
#include "checker/positions.h"
#include "checker/quantity_relation.h"
#include "checker/stated_values.h"
#include "checker/toll_twice.h"
#include "checker/topic.h"
#include "checker/weights.h"
#include "checker/within_article.h"
#include "claims/lexicon/lemma.h"

namespace claimcheck {
namespace {

// Two companies' results share all words of their trade: figures that stand beside names, in
// articles that have no name in common, are of two.
bool NameOthers(const Claim& a, const Claim& b, const Kin& kin) {
  return kin.shared_names.empty() && !a.about.entities.empty() && !b.about.entities.empty();
}

class TopicJudge {
 public:
  TopicJudge(const CheckResult& result, const CheckOptions& options, const Topic& topic,
             const std::vector<const AlignedPair*>& pairs, const StatedValues& stated)
      : result_(result),
        options_(options),
        topic_(topic),
        pairs_(pairs),
        stated_(stated),
        positions_(result, topic) {
    finding_.positions = positions_.all();
    FindStaleHeadlines();
    RelatePositions();
    KeepInvolved();
  }

  // The findings of the topic: one for each group of positions that hang together.
  std::vector<Finding> Make() const {
    std::vector<Finding> made;
    for (Finding& part : PartsOf(finding_)) {
      if (part.pairs.empty()) continue;
      part.relation = Relation::kAgree;
      for (const PositionPair& pair : part.pairs) {
        part.relation = std::max(part.relation, pair.relation);
      }
      if (part.relation < Relation::kDiffers && !options_.all) continue;
      AddBeside(part);
      Tell(part);
      made.push_back(std::move(part));
    }
    return made;
  }

 private:
  // Says that two positions differ which one article gives side by side, where the finding shows
  // both for another's sake: nobody is contradicted, but a reader would wonder.
  void AddBeside(Finding& part) const {
    if (part.relation < Relation::kDiffers) return;
    absl::flat_hash_map<std::size_t, std::size_t> place;  // of the topic's positions in the part
    for (std::size_t p = 0; p < part.positions.size(); ++p) {
      place[positions_.Of(part.positions[p].claims.front())] = p;
    }
    std::set<std::pair<std::size_t, std::size_t>> told;
    for (const PositionPair& pair : part.pairs) told.insert({pair.a, pair.b});
    for (const auto& [p, q] : beside_) {
      const auto a = place.find(p), b = place.find(q);
      if (a == place.end() || b == place.end()) continue;
      const auto [first, second] = std::minmax(a->second, b->second);
      if (!told.insert({first, second}).second) continue;
      part.pairs.push_back({first, second, Relation::kDiffers, "one article gives both"});
    }
    std::sort(part.pairs.begin(), part.pairs.end(),
              [](const PositionPair& a, const PositionPair& b) {
                return std::make_pair(a.a, a.b) < std::make_pair(b.a, b.b);
              });
  }

  // Fills in what a finding says of its positions and pairs.
  void Tell(Finding& finding) const {
    const AlignedPair& best = BestPair(finding);
    finding.kind = topic_.kind;
    finding.rule = RuleFor(topic_.kind, finding.relation);
    finding.severity = DefaultSeverity(finding.relation);
    finding.confidence = ConfidenceOf(best.alignment.score);
    finding.because = Reasons(best);
    PutInWords(result_, finding);
  }

  // The headlines that their own articles' text contradicts, and the tolls that one article gives
  // twice.
  void FindStaleHeadlines() {
    for (const AlignedPair* pair : pairs_) {
      if (pair->kin != nullptr || !IsStrongEnough(*pair)) continue;
      if (CompareClaims(result_, options_, pair->a, pair->b).relation < Relation::kDiffers)
        continue;
      if (result_.claim(pair->a).in_title == result_.claim(pair->b).in_title) {
        if (!TellTollTwice(result_, pair->a, pair->b)) continue;
        for (const std::size_t claim : {pair->a, pair->b}) {
          stale_.insert(claim);
          stale_values_.insert({result_.claims[claim].article, positions_.Of(claim)});
        }
        continue;
      }
      const std::size_t headline = result_.claim(pair->a).in_title ? pair->a : pair->b;
      stale_.insert(headline);
      stale_values_.insert({result_.claims[headline].article, positions_.Of(headline)});
    }
  }

  bool InvolvesDraft(const AlignedPair& pair) const {
    if (std::find(options_.draft.begin(), options_.draft.end(), true) == options_.draft.end()) {
      return true;
    }
    return options_.draft[result_.claims[pair.a].article] ||
           options_.draft[result_.claims[pair.b].article];
  }

  absl::string_view MeasureOf(std::size_t claim) const {
    return result_.claim(claim).about.measure;
  }

  // Whether of two lengths of time neither can be over by the later article: "will last 48 hours" /
  // "began a 72-hour strike" of one day.
  bool AreBothAhead(const AlignedPair& pair, absl::civil_diff_t days_apart) const {
    const Claim& a = result_.claim(pair.a);
    const Claim& b = result_.claim(pair.b);
    return IsAhead(a, days_apart + 1) && IsAhead(b, days_apart + 1);
  }

  // Whether a plan may be held against a fact: amounts of one measure told on one day, or within
  // days, in which no plan came true, and no others to be taken for them.
  bool MayMeetPlan(const AlignedPair& pair) const {
    const std::optional<absl::CivilDay>& a = result_.article_of(pair.a).published.date;
    const std::optional<absl::CivilDay>& b = result_.article_of(pair.b).published.date;
    if (a && b && AreBothAhead(pair, std::abs(*a - *b))) return true;
    const About& x = result_.claim(pair.a).about;
    const About& y = result_.claim(pair.b).about;
    constexpr absl::civil_diff_t kDays = 3;
    // Of results there is a forecast for the year beside a quarter's.
    static constexpr WordSet kResults(
        {"profit", "revenue", "loss", "growth", "output", "inflation", "unemployment"});
    const bool measured = x.role == ClaimRole::kAmount || x.measure == "layoff";
    const bool at_once =
        a && b && std::abs(*a - *b) <= kDays && measured && !kResults.Holds(FoldedHash(x.measure));
    return pair.alignment.only_match && at_once && x.measure == y.measure && x.from_frame &&
           y.from_frame;
  }

  // Whether those of whom only is known that both were arrested, or killed, are one: the articles
  // surely tell one event, within weeks. A town's police arrest somebody every week.
  bool AreOneByFate(const AlignedPair& pair) const {
    constexpr absl::civil_diff_t kDays = 60;
    constexpr std::size_t kNames = 2;
    if (!AreOneByFateAlone(result_.claim(pair.a), result_.claim(pair.b))) return true;
    if (!pair.kin) return result_.claim(pair.a).in_title != result_.claim(pair.b).in_title;
    const std::optional<absl::CivilDay>& a = result_.article_of(pair.a).published.date;
    const std::optional<absl::CivilDay>& b = result_.article_of(pair.b).published.date;
    return pair.kin->certainty == 1 && pair.kin->shared_names.size() >= kNames &&
           (!a || !b || std::abs(*a - *b) <= kDays);
  }

  // Vague amounts of what no frame tells ("scores of supporters") are two crowds as often as one.
  bool HoldsVague(const AlignedPair& pair) const {
    const Claim& a = result_.claim(pair.a);
    const Claim& b = result_.claim(pair.b);
    return (!IsVague(a) && !IsVague(b)) || (a.about.from_frame && b.about.from_frame);
  }

  bool IsStrongEnough(const AlignedPair& pair) const {
    // What a stale headline's text says instead fits better, of course.
    const bool stale = stale_.contains(pair.a) || stale_.contains(pair.b);
    if (pair.alignment.outmatched && !stale) return false;
    if (!pair.alignment.one_thing || !HoldsVague(pair)) return false;
    if (pair.alignment.plan_and_fact && !MayMeetPlan(pair)) return false;
    if (!AreOneByFate(pair)) return false;
    if (CountsMoreInHospital(result_.claim(pair.a), result_.claim(pair.b)) &&
        !ExceedsHurtAndDead(result_, pair.a, pair.b)) {
      return false;
    }
    const bool within = result_.claims[pair.a].article == result_.claims[pair.b].article;
    if (within && TellTollTwice(result_, pair.a, pair.b)) return true;
    if (within && !MayContradictItself(result_, topic_, positions_, pair)) return false;
    if (pair.kin != nullptr &&
        NameOthers(result_.claim(pair.a), result_.claim(pair.b), *pair.kin)) {
      return false;
    }
    const double between = FlagAt(result_.claim(pair.a), result_.claim(pair.b));
    const bool sure = pair.kin == nullptr || pair.kin->certainty >= kCertaintyWithoutFrame;
    if (between != kFlag && !sure) return false;
    const bool headline = result_.claim(pair.a).in_title != result_.claim(pair.b).in_title;
    return pair.alignment.score >= (within && !headline ? kFlagWithinArticle : between);
  }

  // "Three were taken to Halden Hospital": to others perhaps more.
  static bool IsOfNamedHospital(const Claim& claim) {
    return claim.about.measure == "hospital" && !claim.scope.place.empty();
  }

  // Whether the article of `own` gives the value of `other` as well. A headline that its own text
  // contradicts is no second figure, and is not excused by the first.
  bool GivesToo(std::size_t own, std::size_t other) const {
    const std::size_t article = result_.claims[own].article;
    const std::size_t position = positions_.Of(other);
    if (stale_.contains(own) || stale_values_.contains({article, position})) return false;
    if (GivesItOfOthersOnly(result_, own, other)) return false;
    if (positions_.Gives(article, position, MeasureOf(own))) return true;
    // Of all who were hurt beside the dead the article gives no other number by what else it
    // counts.
    if (HasModifier(result_.claim(own), "rest")) return false;
    return stated_.States(article, result_.claim(other)) ||
           stated_.TellsOfTwo(article, result_.claim(own), result_.claim(other)) ||
           (IsOfNamedHospital(result_.claim(own)) &&
            stated_.StatesInTally(article, result_.claim(other)));
  }

  // Whether one of two articles gives both values: "281 of the 3,050 passengers" against "281
  // passengers". It does not contradict the other, whose figure it gives too.
  bool EitherGivesBoth(const AlignedPair& pair) const {
    const std::size_t a = result_.claims[pair.a].article, b = result_.claims[pair.b].article;
    // Of two ages of one person that an article gives one is wrong, whatever the other article
    // says.
    if (a == b || result_.claim(pair.a).about.role == ClaimRole::kAge) return false;
    // It may give a part and the whole, but not a part above what it gives as the whole.
    if (PartStandsAbove(result_.claim(pair.a), result_.claim(pair.b))) return false;
    return GivesToo(pair.a, pair.b) || GivesToo(pair.b, pair.a);
  }

  // Whether one figure counts a part by its own article and the other a larger whole.
  bool CountsLesser(const AlignedPair& pair) const {
    return pair.kin != nullptr && ArePartAndWhole(result_, topic_, pair.a, pair.b);
  }

  void RelatePositions() {
    std::map<std::pair<std::size_t, std::size_t>, Comparison> related;
    for (const AlignedPair* pair : pairs_) {
      if (!InvolvesDraft(*pair)) continue;
      std::size_t p = positions_.Of(pair->a), q = positions_.Of(pair->b);
      if (p == q) {
        agreeing_ = pair;
        continue;
      }
      if (!IsStrongEnough(*pair) || !MayExceedWhole(result_, pair->a, pair->b) ||
          CountsLesser(*pair))
        continue;
      if (AgreeCrosswise(result_, pair->a, pair->b)) continue;
      if (p > q) std::swap(p, q);
      Comparison comparison = CompareClaims(result_, options_, pair->a, pair->b);
      if (EitherGivesBoth(*pair)) {
        if (comparison.relation >= Relation::kDiffers) beside_.insert({p, q});
        continue;
      }
      involved_.insert({pair->a, pair->b});
      held_.push_back({pair, comparison.relation});
      const auto [entry, added] = related.try_emplace({p, q}, comparison);
      // Of several comparisons between two positions the mildest counts: it names what explains it.
      if (!added && comparison.relation < entry->second.relation) entry->second = comparison;
    }
    for (auto& [positions, comparison] : related) {
      finding_.pairs.push_back(
          {positions.first, positions.second, comparison.relation, std::move(comparison.reason)});
    }
    if (finding_.pairs.empty() && options_.all && agreeing_ != nullptr) {
      const std::size_t position = positions_.Of(agreeing_->a);
      finding_.pairs.push_back({position, position, Relation::kAgree, "the same value"});
    }
  }

  // Leaves out what only shares the topic: a position shows the claims that are held against
  // another position, and those of the same value that are about the same thing as one of them.
  void KeepInvolved() {
    if (involved_.empty()) return;
    absl::flat_hash_set<std::size_t> kept = involved_;
    for (const AlignedPair* pair : pairs_) {
      if (positions_.Of(pair->a) != positions_.Of(pair->b)) continue;
      if (pair->alignment.score < kFlag || MeasureOf(pair->a) != MeasureOf(pair->b)) continue;
      if (involved_.contains(pair->a)) kept.insert(pair->b);
      if (involved_.contains(pair->b)) kept.insert(pair->a);
    }
    std::vector<std::size_t> moved(finding_.positions.size());
    std::vector<Position> positions;
    for (std::size_t p = 0; p < finding_.positions.size(); ++p) {
      Position position = std::move(finding_.positions[p]);
      position.claims.erase(
          std::remove_if(position.claims.begin(), position.claims.end(),
                         [&](std::size_t claim) { return !kept.contains(claim); }),
          position.claims.end());
      moved[p] = positions.size();
      if (!position.claims.empty()) positions.push_back(std::move(position));
    }
    finding_.positions = std::move(positions);
    for (PositionPair& pair : finding_.pairs) pair.a = moved[pair.a], pair.b = moved[pair.b];
  }

  std::vector<std::string> Reasons(const AlignedPair& pair) const {
    const auto reasons = pair.alignment.one_cast ? ReasonsOfOneCast : ReasonsToAlign;
    return reasons(result_.claim(pair.a), result_.claim(pair.b), {.kin = pair.kin});
  }

  // Two claims that were held against each other, and how they relate.
  struct Held {
    const AlignedPair* pair = nullptr;
    Relation relation = Relation::kAgree;
  };

  // The best aligned pair of a finding that differs most: the reasons shown are its. Where nothing
  // differs, one that agrees.
  const AlignedPair& BestPair(const Finding& finding) const {
    absl::flat_hash_set<std::size_t> shown;
    for (const Position& position : finding.positions) {
      shown.insert(position.claims.begin(), position.claims.end());
    }
    const Held* best = nullptr;
    const auto rank = [](const Held& held) {
      return std::make_pair(held.relation, held.pair->alignment.score);
    };
    for (const Held& held : held_) {
      if (!shown.contains(held.pair->a)) continue;
      if (best == nullptr || rank(held) > rank(*best)) best = &held;
    }
    return best != nullptr ? *best->pair : *agreeing_;
  }

  const CheckResult& result_;
  const CheckOptions& options_;
  const Topic& topic_;
  const std::vector<const AlignedPair*>& pairs_;
  const StatedValues& stated_;
  const Positions positions_;
  absl::flat_hash_set<std::size_t> stale_;  // headlines that their articles contradict, and
  absl::flat_hash_set<std::pair<std::size_t, std::size_t>> stale_values_;  // … their values
  absl::flat_hash_set<std::size_t> involved_;  // claims held against one of another value
  const AlignedPair* agreeing_ = nullptr;
  std::vector<Held> held_;
  std::set<std::pair<std::size_t, std::size_t>> beside_;  // positions that one article gives both
  Finding finding_;
};

}  // namespace

std::vector<Finding> Judge(const CheckResult& result, const std::vector<AlignedPair>& pairs,
                           const CheckOptions& options) {
  absl::flat_hash_map<std::size_t, std::size_t> topic_of;
  for (std::size_t t = 0; t < result.topics.size(); ++t) {
    for (std::size_t claim : result.topics[t].claims) topic_of[claim] = t;
  }
  std::vector<std::vector<const AlignedPair*>> pairs_of(result.topics.size());
  for (const AlignedPair& pair : pairs) {
    const auto a = topic_of.find(pair.a), b = topic_of.find(pair.b);
    if (a == topic_of.end() || b == topic_of.end() || a->second != b->second) continue;
    pairs_of[a->second].push_back(&pair);
  }
  const StatedValues stated(result);
  std::vector<Finding> findings;
  for (std::size_t t = 0; t < result.topics.size(); ++t) {
    const TopicJudge judge(result, options, result.topics[t], pairs_of[t], stated);
    for (Finding& finding : judge.Make()) findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace claimcheck
