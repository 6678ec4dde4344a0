// SPDX-License-Identifier: Apache-2.0
#include "checker/one_of_family.h"

#include <set>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace claimcheck {
namespace {

bool IsAge(const Claim& claim) {
  return claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kAge;
}

// Whether an article gives the ages of several people of that surname.
bool HasSeveral(const Article& article, absl::string_view surname) {
  std::set<absl::string_view> people;
  for (const Claim& claim : article.claims) {
    if (!IsAge(claim)) continue;
    for (const std::string& name : claim.about.entities) {
      if (absl::EndsWith(name, absl::StrCat(" ", surname))) people.insert(name);
    }
  }
  return people.size() > 1;
}

bool IsBySurnameOf(const Claim& age, const Article& family) {
  for (const std::string& name : age.about.entities) {
    if (!absl::StrContains(name, ' ') && HasSeveral(family, name)) return true;
  }
  return false;
}

}  // namespace

bool IsOneOfFamily(const CheckResult& result, std::size_t a, std::size_t b) {
  const Claim& x = result.claim(a);
  const Claim& y = result.claim(b);
  return IsAge(x) && IsAge(y) &&
         (IsBySurnameOf(x, result.article_of(b)) || IsBySurnameOf(y, result.article_of(a)));
}

}  // namespace claimcheck
