// SPDX-License-Identifier: Apache-2.0
#include "checker/date_order.h"

#include <algorithm>
#include <iterator>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"

namespace claimcheck {
namespace {

// Evidence for either order; what speaks for both decides nothing.
class Votes {
 public:
  void Add(DayMonthOrder order) {
    day_first_ = day_first_ || order == DayMonthOrder::kDayFirst;
    month_first_ = month_first_ || order == DayMonthOrder::kMonthFirst;
  }
  DayMonthOrder Decided() const {
    if (day_first_ == month_first_) return DayMonthOrder::kUnknown;
    return day_first_ ? DayMonthOrder::kDayFirst : DayMonthOrder::kMonthFirst;
  }

 private:
  bool day_first_ = false;
  bool month_first_ = false;
};

bool IsOneDay(const Claim& claim) {
  return claim.kind == ClaimKind::kDate && claim.date->alternatives.empty() &&
         claim.date->interval.first && claim.date->interval.first == claim.date->interval.last;
}

// The days that the companions of `article`, which is in the pairs `kin`, name, their publication
// dates among them.
absl::flat_hash_set<absl::CivilDay> DaysOfCompanions(std::size_t article,
                                                     const std::vector<Article>& articles,
                                                     const std::vector<const Kin*>& kin) {
  absl::flat_hash_set<absl::CivilDay> days;
  for (const Kin* pair : kin) {
    const Article& other = articles[CompanionIn(*pair, article)];
    if (other.published.date && other.published.alternatives.empty()) {
      days.insert(*other.published.date);
    }
    for (const Claim& claim : other.claims) {
      if (IsOneDay(claim)) days.insert(*claim.date->interval.first);
    }
  }
  return days;
}

DayMonthOrder OrderByCompanions(const Article& article,
                                const absl::flat_hash_set<absl::CivilDay>& days) {
  Votes votes;
  for (const Claim& claim : article.claims) {
    if (claim.kind != ClaimKind::kDate || !claim.date->either_order) continue;
    const bool day_first = days.contains(*claim.date->interval.first);
    const bool month_first = days.contains(*claim.date->alternatives.back().interval.first);
    if (day_first != month_first) {
      votes.Add(day_first ? DayMonthOrder::kDayFirst : DayMonthOrder::kMonthFirst);
    }
  }
  return votes.Decided();
}

// The order that each outlet's articles show where they decide it themselves.
absl::flat_hash_map<std::string, Votes> OrdersOfOutlets(const std::vector<Article>& articles) {
  absl::flat_hash_map<std::string, Votes> outlets;
  for (const Article& article : articles) {
    if (!article.document.source.empty()) {
      outlets[article.document.source].Add(article.date_order.order.order);
    }
  }
  return outlets;
}

}  // namespace

std::vector<std::size_t> SettleOrders(std::vector<Article>& articles, const std::vector<Kin>& kin,
                                      const std::vector<OutletHabits>& habits) {
  const absl::flat_hash_map<std::string, Votes> outlets = OrdersOfOutlets(articles);
  const std::vector<std::vector<const Kin*>> kin_of = KinOfArticles(articles.size(), kin);
  std::vector<std::size_t> settled;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    DateOrder& order = articles[i].date_order;
    if (!order.undecided) continue;
    const DayMonthOrder configured = i < habits.size() ? habits[i].dates : DayMonthOrder::kUnknown;
    const auto outlet = outlets.find(articles[i].document.source);
    const DayMonthChoice evidence[] = {
        {configured, OrderSource::kConfigured},
        {OrderByCompanions(articles[i], DaysOfCompanions(i, articles, kin_of[i])),
         OrderSource::kCompanions},
        {outlet == outlets.end() ? DayMonthOrder::kUnknown : outlet->second.Decided(),
         OrderSource::kOutlet},
        {order.habit, OrderSource::kHabit}};
    const auto decided = std::find_if(
        std::begin(evidence), std::end(evidence),
        [](const DayMonthChoice& choice) { return choice.order != DayMonthOrder::kUnknown; });
    if (decided == std::end(evidence)) continue;
    order.order = *decided;
    settled.push_back(i);
  }
  return settled;
}

}  // namespace claimcheck
