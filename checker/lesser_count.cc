// SPDX-License-Identifier: Apache-2.0
#include "checker/lesser_count.h"

#include <algorithm>

#include "checker/other_time.h"
#include "checker/part_of_whole.h"
#include "checker/quantity_relation.h"

namespace claimcheck {
namespace {

// Whether the values of `a` all lie below some that `b` allows.
bool IsBelow(const Claim& a, const Claim& b) {
  const std::optional<Bound>& most = a.quantity->interval.high;
  const std::optional<Bound>& other = b.quantity->interval.high;
  const std::optional<Bound>& least = b.quantity->interval.low;
  if (!most) return false;
  if (other) return Less(most->value, other->value);
  return least && Less(most->value, least->value);
}

// Of a headline below its own text nobody says that it counts a part: it is stale.
bool HasParts(const Claim& claim) {
  return !claim.in_title && claim.kind == ClaimKind::kQuantity &&
         claim.about.role == ClaimRole::kCount && claim.about.from_frame &&
         claim.about.measure != "attendance";
}

// Whether `whole`, of the same article, counts more than `part` does, of the same and not only
// perhaps. `noun`, where it is not empty, is what it must count.
bool IsMoreOfTheSame(const Claim& whole, const Claim& part, absl::string_view noun) {
  const Quantity& figure = *whole.quantity;
  const bool same = whole.about.measure == part.about.measure &&
                    whole.scope.background == part.scope.background &&
                    MayBeOfOneTime(whole, part) && (noun.empty() || figure.unit.name == noun);
  const bool sure = whole.modality == Modality::kAsserted && !IsVague(whole) &&
                    figure.role != NumberRole::kOrdinal && figure.bound != BoundKind::kAtMost;
  const std::optional<Bound>& most = part.quantity->interval.high;
  return same && sure && most && figure.interval.low &&
         Less(most->value, figure.interval.low->value);
}

// "Two other men were wounded" there, and five in all: the article counts more, whatever stands
// together with it. A headline is no such count.
bool IsRestOfMore(const CheckResult& result, std::size_t claim) {
  if (!HasModifier(result.claim(claim).about, "rest")) return false;
  const std::vector<Claim>& claims = result.article_of(claim).claims;
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& other) {
    return HasParts(other) && IsMoreOfTheSame(other, result.claim(claim), "");
  });
}

// Looks at the article's own claims alone, which stand together in the topic.
bool IsLesser(const CheckResult& result, const Topic& topic, std::size_t claim,
              absl::string_view noun) {
  if (IsRestOfMore(result, claim)) return true;
  const std::size_t article = result.claims[claim].article;
  const auto first = std::lower_bound(
      topic.claims.begin(), topic.claims.end(), article,
      [&](std::size_t other, std::size_t a) { return result.claims[other].article < a; });
  for (auto other = first; other != topic.claims.end(); ++other) {
    if (result.claims[*other].article != article) break;
    if (IsMoreOfTheSame(result.claim(*other), result.claim(claim), noun)) return true;
  }
  return false;
}

// Whether its article counts no more of the same elsewhere.
bool IsMost(const CheckResult& result, std::size_t whole) {
  const Claim& claim = result.claim(whole);
  const std::vector<Claim>& claims = result.article_of(whole).claims;
  return std::none_of(claims.begin(), claims.end(), [&](const Claim& other) {
    return other.kind == ClaimKind::kQuantity && other.about.measure == claim.about.measure &&
           other.about.role == ClaimRole::kCount && !other.scope.background &&
           other.quantity->interval.low &&
           Less(claim.quantity->interval.high->value, other.quantity->interval.low->value);
  });
}

}  // namespace

bool MayExceedWhole(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (!PartExceedsWhole(x, y)) return true;
  return IsMost(result, PartOf(x, y) == PartSide::kFirst ? b : a);
}

bool ArePartAndWhole(const CheckResult& result, const Topic& topic, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (!HasParts(x) || !HasParts(y)) return false;
  const std::string& counted = x.quantity->unit.name;
  const absl::string_view noun =
      counted == y.quantity->unit.name ? absl::string_view(counted) : absl::string_view();
  const bool first = IsLesser(result, topic, a, noun), second = IsLesser(result, topic, b, noun);
  return first != second && (first ? IsBelow(x, y) : IsBelow(y, x));
}

}  // namespace claimcheck
