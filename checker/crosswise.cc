// SPDX-License-Identifier: Apache-2.0
#include "checker/crosswise.h"

#include <algorithm>

namespace claimcheck {
namespace {

// Whether the sentence of `own` gives the value of `other` as well, of its kind.
bool SentenceGives(const CheckResult& result, std::size_t own, std::size_t other) {
  const Claim& claim = result.claim(own);
  const Claim& sought = result.claim(other);
  const std::vector<Claim>& claims = result.article_of(own).claims;
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& beside) {
    return beside.kind == ClaimKind::kQuantity && beside.sentence == claim.sentence &&
           beside.in_title == claim.in_title && beside.about.role == claim.about.role &&
           beside.quantity->unit == sought.quantity->unit && beside.quantity->value &&
           sought.quantity->value && SameValue(*beside.quantity->value, *sought.quantity->value);
  });
}

}  // namespace

bool AgreeCrosswise(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  if (x.kind != ClaimKind::kQuantity) return false;
  const bool named =
      x.about.role == ClaimRole::kAge && !x.about.entities.empty() && !y.about.entities.empty();
  return !named && SentenceGives(result, a, b) && SentenceGives(result, b, a);
}

}  // namespace claimcheck
