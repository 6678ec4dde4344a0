// SPDX-License-Identifier: Apache-2.0
#include "checker/companions.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "claims/claim/event_anchor.h"
#include "claims/value/date_interval.h"

namespace claimcheck {
namespace {

// A companion's date settles another's reading when it lies within this many days of it.
constexpr absl::civil_diff_t kDaysNear = 14;

// The article closest in kinship to `article`, which is in the pairs `kin`, whose publication date
// is its own and certain.
std::optional<std::size_t> ClosestDated(std::size_t article, const std::vector<Article>& articles,
                                        const std::vector<const Kin*>& kin) {
  std::optional<std::size_t> closest;
  double best = 0;
  for (const Kin* pair : kin) {
    const std::size_t other = CompanionIn(*pair, article);
    const Published& published = articles[other].published;
    if (!IsCertain(published) || published.from == PublishedFrom::kRelated) continue;
    // Of equally close ones the path decides, so that the order of the files does not.
    const bool nearer =
        pair->score > best || (pair->score == best && closest &&
                               articles[other].document.path < articles[*closest].document.path);
    if (!nearer) continue;
    best = pair->score;
    closest = other;
  }
  return closest;
}

absl::civil_diff_t DaysBetween(absl::CivilDay a, absl::CivilDay b) { return std::abs(a - b); }

// Takes the reading of an ambiguous date that lies nearest to `companion`.
bool SettleReading(Published& published, const Article& companion) {
  const absl::CivilDay day = *companion.published.date;
  std::vector<absl::CivilDay> readings = published.alternatives;
  readings.insert(readings.begin(), *published.date);
  const auto nearest =
      std::min_element(readings.begin(), readings.end(), [day](absl::CivilDay x, absl::CivilDay y) {
        return DaysBetween(x, day) < DaysBetween(y, day);
      });
  if (DaysBetween(*nearest, day) > kDaysNear) return false;
  const bool changed = *nearest != *published.date;
  const absl::CivilDay chosen = *nearest;
  readings.erase(nearest);
  published.date = chosen;
  published.alternatives = readings;
  published.note =
      absl::StrCat("read as ", IsoDay(chosen), ", not ", IsoDay(readings.front()), ": ",
                   companion.document.path, ", on the same event, is of ", IsoDay(day));
  return changed;
}

// The date of an article that has none: its dateline's day in the companion's year, else the
// companion's.
Published DateTaken(const Article& article, const Article& companion) {
  Published published = article.published;
  const absl::CivilDay day = *companion.published.date;
  if (const std::optional<absl::CivilDay> own = DatelineDayNear(article.document, day)) {
    published.date = own;
    published.from = PublishedFrom::kDateline;
    published.note = absl::StrCat("no year in the dateline; taken from ", companion.document.path,
                                  ", on the same event");
    return published;
  }
  published.date = day;
  published.from = PublishedFrom::kRelated;
  published.note = absl::StrCat("no date in the article; taken from ", companion.document.path,
                                ", on the same event");
  return published;
}

}  // namespace

bool IsCertain(const Published& published) {
  return published.date && published.alternatives.empty();
}

bool MayLearnDates(const Article& article) {
  return !IsCertain(article.published) || article.date_order.undecided ||
         std::any_of(article.claims.begin(), article.claims.end(), CountsFromUnknown);
}

std::vector<std::size_t> SettleDates(std::vector<Article>& articles, const std::vector<Kin>& kin) {
  const std::vector<std::vector<const Kin*>> kin_of = KinOfArticles(articles.size(), kin);
  std::vector<std::size_t> changed;
  std::vector<std::size_t> undated;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    Published& published = articles[i].published;
    if (IsCertain(published)) continue;
    const std::optional<std::size_t> companion = ClosestDated(i, articles, kin_of[i]);
    if (!published.date) {
      undated.push_back(i);
    } else if (companion && SettleReading(published, articles[*companion])) {
      changed.push_back(i);
    }
  }
  // Found for all of them before any is set, so that none takes its date from another of them.
  std::vector<std::pair<std::size_t, Published>> taken;
  for (std::size_t i : undated) {
    const std::optional<std::size_t> companion = ClosestDated(i, articles, kin_of[i]);
    if (companion) taken.emplace_back(i, DateTaken(articles[i], articles[*companion]));
  }
  for (auto& [i, published] : taken) {
    articles[i].published = std::move(published);
    changed.push_back(i);
  }
  std::sort(changed.begin(), changed.end());
  return changed;
}

void DateByCompanions(std::vector<Article>& articles, const std::vector<Kin>& kin) {
  const std::vector<std::vector<const Kin*>> kin_of = KinOfArticles(articles.size(), kin);
  for (std::size_t i = 0; i < articles.size(); ++i) {
    std::vector<Claim>& claims = articles[i].claims;
    if (std::none_of(claims.begin(), claims.end(), CountsFromUnknown)) continue;
    ToldDates told;
    for (const Kin* pair : kin_of[i]) {
      for (const Claim& claim : articles[CompanionIn(*pair, i)].claims) told.Add(claim);
    }
    for (Claim& claim : claims) told.Date(/*named=*/true, DateAnchor::kRelated, claim);
  }
}

}  // namespace claimcheck
