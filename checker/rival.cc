// SPDX-License-Identifier: Apache-2.0
#include "checker/rival.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/one_thing.h"
#include "checker/part_of_whole.h"
#include "checker/two_kinds.h"
#include "checker/weights.h"
#include "claims/text/token.h"

namespace claimcheck {
namespace {

// Whether two figures of one article are one told twice: "nine dead", "at least nine people".
bool SameFigure(const Quantity& a, const Quantity& b) {
  if (a.value && b.value) return SameValue(*a.value, *b.value) && a.unit == b.unit;
  return a.interval == b.interval;
}

// The best partner of a figure, and the best one that gives another value than that.
struct Partners {
  const Quantity* best_value = nullptr;
  double best = 0;
  double other = 0;

  void Offer(const Quantity& value, double score) {
    if (value.bound == BoundKind::kVague) return;
    if (best_value != nullptr && SameFigure(*best_value, value)) {
      best = std::max(best, score);
    } else if (score > best) {
      other = best;
      best = score;
      best_value = &value;
    } else {
      other = std::max(other, score);
    }
  }

  // The best score of a partner with another value; 0 when there is none.
  double RivalOf(const Quantity& value) const {
    if (best_value == nullptr) return 0;
    return SameFigure(*best_value, value) ? other : best;
  }
};

// Ages are their persons', and belong together by them.
bool AreRivalled(const Claim& a) {
  return a.kind == ClaimKind::kQuantity && a.about.role != ClaimRole::kAge;
}

// What a pair counts as a partner: figures ten times apart only where there is nothing nearer.
double Fitness(const Claim& a, const Claim& b, double score) {
  return AreTenTimesApart(*a.quantity, *b.quantity) ? score - kTenTimesApart : score;
}

// What a pair counts among the figures of one sentence: "organisers said 90,000, police [40,000]"
// is told by the one who tells the third figure.
double RankWithinSentence(const Claim& a, const Claim& b, double score) {
  constexpr double kSameSource = 0.2;
  const bool same = !a.source.empty() && Folded(a.source) == Folded(b.source);
  return same ? score + kSameSource : score;
}

// Whether two figures of one sentence tell two things apart, by giving two values in one unit:
// "the Alliance took 33.5 percent, ahead of the Union on 28.5".
bool StandApart(const Claim& a, const Claim& b) {
  return a.sentence == b.sentence && a.in_title == b.in_title &&
         a.quantity->unit == b.quantity->unit && !SameFigure(*a.quantity, *b.quantity);
}

// Of figures that one sentence tells apart, a third figure's partner is the one that fits it better
// than the others, however little; where none does, it is not told which is.
void SettleWithinSentences(const CheckResult& result, std::span<AlignedPair> pairs) {
  // By a figure and the sentence of its partners; a headline from metadata has spans of its own.
  using Place = std::tuple<std::size_t, bool, std::size_t>;
  const auto place = [&](std::size_t claim, std::size_t partner) {
    const Claim& of = result.claim(partner);
    return Place{claim, of.in_title_field, of.sentence.begin};
  };
  absl::flat_hash_map<Place, std::vector<std::pair<std::size_t, double>>> partners;
  for (const AlignedPair& pair : pairs) {
    const Claim& a = result.claim(pair.a);
    if (!AreRivalled(a) || !pair.alignment.one_thing) continue;
    const double rank = RankWithinSentence(a, result.claim(pair.b), pair.alignment.score);
    partners[place(pair.a, pair.b)].push_back({pair.b, rank});
    partners[place(pair.b, pair.a)].push_back({pair.a, rank});
  }
  const auto outdone = [&](std::size_t claim, std::size_t other, double score) {
    const auto found = partners.find(place(claim, other));
    if (found == partners.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](const auto& rival) {
      return rival.first != other && rival.second >= score &&
             StandApart(result.claim(rival.first), result.claim(other));
    });
  };
  for (AlignedPair& pair : pairs) {
    const Claim& a = result.claim(pair.a);
    if (!AreRivalled(a)) continue;
    const double rank = RankWithinSentence(a, result.claim(pair.b), pair.alignment.score);
    if (outdone(pair.a, pair.b, rank) || outdone(pair.b, pair.a, rank)) {
      pair.alignment.outmatched = true;
    }
  }
}

// A frame's count of all whom it tells of, not of some or of one place: "The death toll stands at
// 94", "900 were evacuated". Its article may well give an earlier count of theirs, too, or another
// official's, which share more words with a third article by chance.
bool CountsAll(const Claim& claim) {
  return claim.about.from_frame && claim.about.role == ClaimRole::kCount &&
         claim.about.modifiers.empty() && claim.scope.place.empty() && !claim.scope.background;
}

}  // namespace

void WeighRivals(const CheckResult& result, std::span<AlignedPair> pairs) {
  absl::flat_hash_map<std::size_t, Partners> partners;
  for (const AlignedPair& pair : pairs) {
    const Claim& a = result.claim(pair.a);
    const Claim& b = result.claim(pair.b);
    if (!AreRivalled(a) || !pair.alignment.one_thing) continue;
    const double fitness = Fitness(a, b, pair.alignment.score);
    partners[pair.a].Offer(*b.quantity, fitness);
    partners[pair.b].Offer(*a.quantity, fitness);
  }
  for (AlignedPair& pair : pairs) {
    const Claim& a = result.claim(pair.a);
    const Claim& b = result.claim(pair.b);
    if (!AreRivalled(a)) continue;
    const double rival =
        std::max(partners[pair.a].RivalOf(*b.quantity), partners[pair.b].RivalOf(*a.quantity));
    Alignment& alignment = pair.alignment;
    const double fitness = Fitness(a, b, alignment.score);
    if (rival > fitness + kOutmatchMargin) {
      // A part that is more than the whole contradicts it, whichever figure is the whole's partner.
      alignment.outmatched = !PartExceedsWhole(a, b) && !(CountsAll(a) && CountsAll(b));
    } else if (rival < fitness - kRivalMargin) {
      alignment.only_match = true;
    }
  }
  for (AlignedPair& pair : pairs) {
    const About& a = result.claim(pair.a).about;
    const About& b = result.claim(pair.b).about;
    const bool one_frame = a.from_frame && a.measure == b.measure;
    if (!pair.alignment.only_match || one_frame) continue;
    pair.alignment.score += kWeights.only_match * (pair.kin != nullptr ? pair.kin->certainty : 1);
  }
  SettleWithinSentences(result, pairs);
}

}  // namespace claimcheck
