// SPDX-License-Identifier: Apache-2.0
#include "checker/kinship.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "checker/profile_words.h"
#include "checker/rarity.h"
#include "checker/weights.h"
#include "claims/lexicon/frame_traits.h"
#include "claims/lexicon/places.h"

namespace claimcheck {
namespace {

// Of the articles that are taken to stand beside those given (rarity.h), a quarter name any one
// country.
constexpr double kBackgroundPlaceArticles = 12;

// Many things happen in one place.
constexpr double kPlaceWeight = 0.7;

// Names in more articles than this find no pairs (they still weigh in pairs that others find).
constexpr std::size_t kMaxPosting = 100;

// In a collection of up to this many articles all pairs are looked at.
constexpr std::size_t kSmallCollection = 150;

// Articles published further apart than this rarely report the same moment of an event; each
// further span of it takes the same share off their kinship.
constexpr double kDaysApart = 45;

// A follow-up keeps at least this share, however late: articles that share this many names of no
// place, each in no more articles than this.
constexpr double kFollowUp = 0.5;
constexpr std::ptrdiff_t kManyRareNames = 4;
constexpr std::size_t kRareArticles = 12;

// Articles that tell of happenings on days of which none is shared keep this share of their
// kinship: two shootings in one street, a week apart, have nearly all their words in common.
constexpr double kOtherDays = 0.6;

// The occasion in frame_traits.tsv of what happens on a day and makes news. What follows later
// (arrests, charges, visits) may be told of other days in articles on one event.
constexpr absl::string_view kHappening = "happening";

// Days of news are looked for within this many days before publication.
constexpr absl::civil_diff_t kNewsDays = 10;

// A name of an article with its weight.
struct Feature {
  std::size_t id = 0;
  double weight = 0;
};

// How sure other articles make it that two report one event, and from how sure a pair on they do;
// see JoinByCompanions.
constexpr double kByCompanion = 0.8;
constexpr double kLikelyPair = 0.7;

class KinFinder {
 public:
  KinFinder(const std::vector<Article>& articles, std::vector<bool> wanted)
      : articles_(articles), wanted_(std::move(wanted)), words_(articles) {
    NumberNames();
    for (std::size_t i = 0; i < articles.size(); ++i) {
      for (const NameCount& name : articles[i].profile.names) {
        postings_[ids_.at(name.name)].push_back(i);
      }
    }
    for (std::size_t i = 0; i < articles.size(); ++i) {
      names_.push_back(NamesOf(articles[i]));
      days_.push_back(DaysOfNews(articles[i]));
      past_.push_back(DaysOfThePast(articles[i]));
      norms_.push_back(NormOf(i));
    }
  }

  std::vector<Kin> Find() {
    const double folds = std::max(0.0, std::log(static_cast<double>(articles_.size()) / kHandful));
    const double min_kinship = kMinKinship + kMinKinshipPerFold * folds;
    const double full_kinship = kFullKinship + kFullKinshipPerFold * folds;
    std::vector<Kin> found;
    std::vector<std::size_t> candidates;
    std::vector<Feature> shared;
    std::vector<Sharing> sharing(articles_.size());  // with `one`, by article
    for (std::size_t one = 0; one < articles_.size(); ++one) {
      if (!wanted_[one]) continue;
      candidates.clear();
      AddCandidates(one, sharing, candidates);
      std::sort(candidates.begin(), candidates.end());
      if (!candidates.empty()) words_.Choose(one);
      for (std::size_t other : candidates) {
        const std::ptrdiff_t rare_names = std::exchange(sharing[other], {}).rare_names;
        const double nearness = Nearness(one, other, rare_names);
        if (nearness < min_kinship) continue;  // no likeness exceeds 1
        SeeSharedNames(one, other, shared);
        const double score = Score(one, other, nearness, shared);
        if (score < min_kinship) continue;
        Kin kin{.a = std::min(one, other), .b = std::max(one, other), .score = score};
        kin.certainty = std::min(1.0, kin.score / full_kinship);
        kin.shared_names = RarestNames(shared);
        kin.shared_past = SharedPast(kin.a, kin.b);
        found.push_back(std::move(kin));
      }
    }
    if (folds == 0) JoinByCompanions(found);
    std::sort(found.begin(), found.end(), [](const Kin& x, const Kin& y) {
      return std::make_pair(x.a, x.b) < std::make_pair(y.a, y.b);
    });
    return found;
  }

 private:
  // What an article shares with the one that partners are looked for.
  struct Sharing {
    bool is_candidate = false;
    std::ptrdiff_t rare_names = 0;
  };

  // Of a handful of articles, which somebody chose to compare, those that likely pairs lead from
  // one to the next tell one event, however little two of them have in common.
  void JoinByCompanions(std::vector<Kin>& found) const {
    const std::size_t count = articles_.size();
    std::vector<std::size_t> event(count);  // the least article that likely pairs lead to
    std::iota(event.begin(), event.end(), 0);
    std::vector<bool> paired(count * count, false);
    for (const Kin& kin : found) {
      paired[kin.a * count + kin.b] = true;
      if (kin.certainty < kLikelyPair) continue;
      const auto [first, second] = std::minmax(event[kin.a], event[kin.b]);
      std::replace(event.begin(), event.end(), std::size_t{second}, std::size_t{first});
    }
    for (Kin& kin : found) {
      const bool companions = event[kin.a] == event[kin.b];
      if (kin.certainty < kByCompanion && companions) kin.certainty = kByCompanion;
    }
    for (std::size_t a = 0; a < count; ++a) {
      for (std::size_t b = a + 1; b < count; ++b) {
        if (paired[a * count + b] || event[a] != event[b]) continue;
        found.push_back({.a = a, .b = b, .certainty = kByCompanion});
        found.back().shared_past = SharedPast(a, b);
      }
    }
  }

  // Numbers the names in their alphabetical order, so that sums over them come out the same to the
  // last bit whatever the order of the articles.
  void NumberNames() {
    for (const Article& article : articles_) {
      for (const NameCount& name : article.profile.names) ids_.try_emplace(name.name, 0);
    }
    spelled_.reserve(ids_.size());
    for (const auto& [name, id] : ids_) spelled_.push_back(name);
    std::sort(spelled_.begin(), spelled_.end());
    for (std::size_t id = 0; id < spelled_.size(); ++id) ids_[spelled_[id]] = id;
    postings_.resize(spelled_.size());
    for (const std::string& name : spelled_) is_place_.push_back(FindPlace(name) != nullptr);
  }

  std::vector<Feature> NamesOf(const Article& article) const {
    std::vector<Feature> features;
    for (const NameCount& name : article.profile.names) {
      const std::size_t id = ids_.at(name.name);
      const bool place = is_place_[id];
      const double weight = Rarity(articles_.size(), static_cast<double>(postings_[id].size()),
                                   place ? kBackgroundPlaceArticles : 0) *
                            (place ? kPlaceWeight : 1);
      // A name said again and again is what the article is about.
      features.push_back({id, weight * std::min(2.0, 1.0 + 0.25 * (name.count - 1))});
    }
    return features;  // by id, as a profile's names are sorted
  }

  double NormOf(std::size_t article) const {
    double sum = 0;
    for (const Feature& name : names_[article]) sum += name.weight * name.weight;
    return std::sqrt(words_.AddSquares(article, sum));
  }

  // Whether a pair is to be looked at when partners of `one`, a wanted article, are looked for.
  bool IsItsTurn(std::size_t one, std::size_t other) const {
    return other > one || (other < one && !wanted_[other]);
  }

  void AddCandidates(std::size_t one, std::vector<Sharing>& sharing,
                     std::vector<std::size_t>& candidates) const {
    const auto add = [&](std::size_t other) {
      if (!std::exchange(sharing[other].is_candidate, true)) candidates.push_back(other);
    };
    if (articles_.size() <= kSmallCollection) {
      for (std::size_t other = 0; other < articles_.size(); ++other) {
        if (IsItsTurn(one, other)) add(other);
      }
    }
    for (const Feature& name : names_[one]) {
      const std::vector<std::size_t>& posting = postings_[name.id];
      if (posting.size() > kMaxPosting) continue;
      const bool rare = posting.size() <= kRareArticles && !is_place_[name.id];
      for (std::size_t other : posting) {
        if (!IsItsTurn(one, other)) continue;
        add(other);
        if (rare) ++sharing[other].rare_names;
      }
    }
  }

  // The names that both articles have, with the products of their weights.
  void SeeSharedNames(std::size_t a, std::size_t b, std::vector<Feature>& shared) const {
    shared.clear();
    const std::vector<Feature>& x = names_[a];
    const std::vector<Feature>& y = names_[b];
    for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();) {
      if (x[i].id == y[j].id) {
        shared.push_back({x[i].id, x[i].weight * y[j].weight});
        ++i, ++j;
      } else {
        x[i].id < y[j].id ? ++i : ++j;
      }
    }
  }

  // How alike two articles of this nearness are that share these names, the first of them chosen in
  // words_.
  double Score(std::size_t one, std::size_t other, double nearness,
               const std::vector<Feature>& shared) const {
    const double norm = norms_[one] * norms_[other];
    if (norm <= 0) return 0;
    double dot = 0;
    for (const Feature& name : shared) dot += name.weight;
    dot += words_.Shared(other);
    const double score = dot / norm * nearness;
    return ShareADay(days_[one], days_[other]) ? score : score * kOtherDays;
  }

  std::vector<std::string> RarestNames(std::vector<Feature>& shared) const {
    constexpr std::size_t kMostNames = 5;
    std::sort(shared.begin(), shared.end(), [&](const Feature& p, const Feature& q) {
      return p.weight != q.weight ? p.weight > q.weight : spelled_[p.id] < spelled_[q.id];
    });
    std::vector<std::string> names;
    for (std::size_t k = 0; k < std::min(shared.size(), kMostNames); ++k) {
      names.push_back(spelled_[shared[k].id]);
    }
    return names;
  }

  // 1 for articles of the same weeks or of unknown date, falling with the time between them; not
  // too far where they share the names of several people or things that few articles name: those
  // of a trial a year after the crime.
  double Nearness(std::size_t one, std::size_t other, std::ptrdiff_t rare_names) const {
    const Published& a = articles_[one].published;
    const Published& b = articles_[other].published;
    if (!a.date || !b.date) return 1;
    const double days = static_cast<double>(std::abs(*a.date - *b.date));
    const double nearness = days <= kDaysApart ? 1 : kDaysApart / days;
    return rare_names >= kManyRareNames ? std::max(nearness, kFollowUp) : nearness;
  }

  // The days on which, by an article, something happened; of its news or well before.
  static std::vector<DateInterval> DaysOfHappenings(const Article& article, bool past) {
    std::vector<DateInterval> days;
    for (const Claim& claim : article.claims) {
      if (claim.kind != ClaimKind::kDate || claim.about.role != ClaimRole::kOccurrence) continue;
      if (TraitsOf(claim.about.measure).occasion != kHappening) continue;
      const DateInterval& day = claim.date->interval;
      if (day.first && day.last && claim.scope.background == past) days.push_back(day);
    }
    return days;
  }

  static std::vector<DateInterval> DaysOfThePast(const Article& article) {
    return DaysOfHappenings(article, /*past=*/true);
  }

  static std::vector<DateInterval> DaysOfNews(const Article& article) {
    if (!article.published.date) return {};
    std::vector<DateInterval> days = DaysOfHappenings(article, /*past=*/false);
    days.erase(std::remove_if(days.begin(), days.end(),
                              [&](const DateInterval& day) {
                                return *article.published.date - *day.first > kNewsDays;
                              }),
               days.end());
    return days;
  }

  std::vector<DateInterval> SharedPast(std::size_t a, std::size_t b) const {
    std::vector<DateInterval> shared;
    for (const DateInterval& x : past_[a]) {
      for (const DateInterval& y : past_[b]) {
        if (!Disjoint(x, y)) shared.push_back(x);
      }
    }
    return shared;
  }

  // False only where both tell days and none is the other's, nor the one next to it.
  static bool ShareADay(const std::vector<DateInterval>& a, const std::vector<DateInterval>& b) {
    if (a.empty() || b.empty()) return true;
    for (const DateInterval& x : a) {
      for (const DateInterval& y : b) {
        if (*x.first <= *y.last + 1 && *y.first <= *x.last + 1) return true;
      }
    }
    return false;
  }

  const std::vector<Article>& articles_;
  std::vector<bool> wanted_;                     // by article: whether its partners are looked for
  std::vector<std::vector<DateInterval>> days_;  // by article
  std::vector<std::vector<DateInterval>> past_;
  absl::flat_hash_map<std::string, std::size_t> ids_;
  std::vector<std::string> spelled_;                // by name
  std::vector<bool> is_place_;                      // by name
  std::vector<std::vector<std::size_t>> postings_;  // by name: the articles that say it
  ProfileWords words_;
  std::vector<std::vector<Feature>> names_;
  std::vector<double> norms_;
};

}  // namespace

std::vector<Kin> FindKin(const std::vector<Article>& articles) {
  return KinFinder(articles, std::vector<bool>(articles.size(), true)).Find();
}

std::vector<Kin> FindKinOf(const std::vector<bool>& wanted, const std::vector<Article>& articles) {
  if (std::find(wanted.begin(), wanted.end(), true) == wanted.end()) return {};
  // Whether two of a handful are kin may hang on all others.
  if (static_cast<double>(articles.size()) <= kHandful) return FindKin(articles);
  return KinFinder(articles, wanted).Find();
}

std::vector<std::vector<const Kin*>> KinOfArticles(std::size_t articles,
                                                   const std::vector<Kin>& kin) {
  std::vector<std::vector<const Kin*>> kin_of(articles);
  for (const Kin& pair : kin) {
    kin_of[pair.a].push_back(&pair);
    kin_of[pair.b].push_back(&pair);
  }
  return kin_of;
}

}  // namespace claimcheck
