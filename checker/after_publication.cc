// SPDX-License-Identifier: Apache-2.0
#include "checker/after_publication.h"

#include <algorithm>

#include "checker/companions.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

bool TellsWhenItHappened(const Claim& claim) {
  return claim.kind == ClaimKind::kDate && claim.about.role == ClaimRole::kOccurrence &&
         claim.modality == Modality::kAsserted &&
         (claim.about.main_event || TraitsOf(claim.about.measure).occasion == "happening");
}

// Whether `claim` of an article that is old enough to tell of it lies behind the other's day.
bool LiesBehind(const Claim& claim, const Published& own, const Published& other) {
  constexpr absl::civil_diff_t kSlack =
      1;  // of clocks, and of an article that is brought up to date
  if (!IsCertain(own) || !IsCertain(other) || !claim.date->interval.first) return false;
  const absl::CivilDay day = *claim.date->interval.first;
  return day > *other.date + kSlack && day <= *own.date + kSlack;
}

// "on Monday" a week later: a follow-up that did not bring the words up to date.
bool MayBeOneWeekday(const Claim& a, const Claim& b) {
  constexpr absl::civil_diff_t kLeast = 4;
  const DateInterval& x = a.date->interval;
  const DateInterval& y = b.date->interval;
  if (!x.first || !y.first || !x.last || !y.last) return true;
  if (absl::GetWeekday(*x.first) == absl::GetWeekday(*y.first)) return true;
  return std::max(*y.first - *x.last, *x.first - *y.last) < kLeast;
}

}  // namespace

bool IsOfLaterHappening(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (!TellsWhenItHappened(x) || !TellsWhenItHappened(y)) return false;
  const Published& first = result.article_of(a).published;
  const Published& second = result.article_of(b).published;
  if (MayBeOneWeekday(x, y)) return false;
  return LiesBehind(x, first, second) || LiesBehind(y, second, first);
}

}  // namespace claimcheck
