// SPDX-License-Identifier: Apache-2.0
#ifndef CHECKER_ONE_CAST_H_
#define CHECKER_ONE_CAST_H_

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "checker/alignment.h"
#include "checker/finding.h"

namespace claimcheck {

// The ages of two articles that only the others of their casts tell to be one person's. Where both
// tell the ages of all whom one thing befell (those killed, wounded, arrested or saved), the names
// and ages that both give are laid aside, and who is left in the one is who is left in the other,
// by sex and by age:
//
//   "men of 46 and 24 were killed" / "the dead are 46 and 23"         24 and 23
//   "killed Anna Berg, 31, and a boy of 7" / "the dead, Anna Berg, 31, and Carl, 9"   7 and 9
//   "three died, one of them 37" / "the three dead are 61, 40 and 29"   37 and 40
//   "six people aged 18 to 34 were hurt" / "six were hurt, one of them 41"   18 to 34 and 41
//   "men of 46 and 24 were hurt" / "men of 46, 23 and 60 were hurt"     none: of three, two may be
//                                                                       the first
class OneCast {
 public:
  // Of the articles of one event; of any others no ages meet so.
  OneCast(const CheckResult& result, const Kin* kin);

  // Whether two claims, indexes into result.claims, are such ages.
  bool Has(std::size_t a, std::size_t b) const;

 private:
  const CheckResult& result_;
  std::size_t first_article_ = 0;
  // Indexes into the claims of the two articles.
  absl::flat_hash_set<std::pair<std::size_t, std::size_t>> pairs_;
};

// How well such ages align, and why.
std::optional<Alignment> AlignAsOfOneCast(const Claim& a, const Claim& b, const Meeting& meeting);
std::vector<std::string> ReasonsOfOneCast(const Claim& a, const Claim& b, const Meeting& meeting);

}  // namespace claimcheck

#endif  // CHECKER_ONE_CAST_H_
