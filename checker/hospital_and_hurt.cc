// SPDX-License-Identifier: Apache-2.0
#include "checker/hospital_and_hurt.h"

#include <algorithm>
#include <utility>

#include "checker/part_of_whole.h"

namespace claimcheck {
namespace {

// Of fewer a single one decides.
const Decimal kFewest = 10;

bool IsWhole(const Claim& claim) {
  const Quantity& count = *claim.quantity;
  return count.value && !Less(*count.value, kFewest) && count.bound != BoundKind::kVague &&
         !HasModifier(claim, "other") && !HasModifier(claim, "of them") &&
         !HasModifier(claim, "gravely") && !HasModifier(claim, "slightly") &&
         !claim.scope.one_place && claim.modality == Modality::kAsserted;
}

// Whether more, by a tenth at least: a few are taken along for a look.
bool IsClearlyMore(const Decimal& hospital, const Decimal& others) {
  const std::optional<Decimal> x = Multiply(hospital, 10), y = Multiply(others, 11);
  return x && y && Less(*y, *x);
}

// The counts of those in hospital and of those hurt; nulls where the claims are none.
std::pair<const Claim*, const Claim*> Sides(const Claim& a, const Claim& b) {
  if (a.about.measure == "hospital" && b.about.measure == "injury") return {&a, &b};
  if (b.about.measure == "hospital" && a.about.measure == "injury") return {&b, &a};
  return {nullptr, nullptr};
}

// The most dead that an article counts as its own news; nought where it counts none.
Decimal MostDead(const Article& article) {
  Decimal most = 0;
  for (const Claim& claim : article.claims) {
    const bool dead = claim.kind == ClaimKind::kQuantity && claim.about.measure == "death" &&
                      claim.about.role == ClaimRole::kCount && !claim.scope.background;
    if (dead && claim.quantity->value && Less(most, *claim.quantity->value))
      most = *claim.quantity->value;
  }
  return most;
}

}  // namespace

bool CountsMoreInHospital(const Claim& a, const Claim& b) {
  if (a.kind != ClaimKind::kQuantity || b.kind != ClaimKind::kQuantity) return false;
  const auto [hospital, hurt] = Sides(a, b);
  return hospital != nullptr && IsWhole(*hospital) && IsWhole(*hurt) &&
         hospital->quantity->interval.low &&
         IsClearlyMore(hospital->quantity->interval.low->value, *hurt->quantity->value);
}

bool ExceedsHurtAndDead(const CheckResult& result, std::size_t a, std::size_t b) {
  const auto [hospital, hurt] = Sides(result.claim(a), result.claim(b));
  if (hospital == nullptr) return false;
  const Decimal x = MostDead(result.article_of(a)), y = MostDead(result.article_of(b));
  const std::optional<Decimal> both = Add(*hurt->quantity->value, Less(x, y) ? y : x);
  return both && IsClearlyMore(hospital->quantity->interval.low->value, *both);
}

}  // namespace claimcheck
