// SPDX-License-Identifier: Apache-2.0
#include "reports/finding_passage.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace claimcheck {

std::vector<FindingPassage> FindingPassages(const CheckResult& result,
                                            const std::vector<bool>& drafts,
                                            const Finding& finding) {
  const auto is_in_draft = [&](std::size_t claim) {
    const std::size_t article = result.claims[claim].article;
    return article < drafts.size() && drafts[article];
  };
  std::vector<FindingPassage> passages;
  bool anchored = false;
  for (const Position& position : finding.positions) {
    if (position.claims.empty()) continue;
    const auto draft = std::find_if(position.claims.begin(), position.claims.end(), is_in_draft);
    if (draft != position.claims.end() && !anchored) {
      passages.insert(passages.begin(), {.position = &position, .claim = *draft});
      anchored = true;
    } else {
      passages.push_back({.position = &position, .claim = position.claims.front()});
    }
  }
  return passages;
}

std::vector<FindingPassage> OtherPassages(const Finding& finding,
                                          const std::vector<FindingPassage>& shown) {
  std::vector<FindingPassage> others;
  for (const Position& position : finding.positions) {
    for (std::size_t claim : position.claims) {
      const bool is_shown =
          std::any_of(shown.begin(), shown.end(), [&](const FindingPassage& passage) {
            return passage.position == &position && passage.claim == claim;
          });
      if (!is_shown) others.push_back({.position = &position, .claim = claim});
    }
  }
  return others;
}

std::string PassageLabel(const CheckResult& result, const FindingPassage& passage) {
  const Claim& claim = result.claim(passage.claim);
  std::vector<std::string> circumstances;
  if (claim.in_title) circumstances.push_back("headline");
  if (!claim.source.empty()) circumstances.push_back(claim.source);
  if (!claim.scope.as_of_timex.empty()) {
    circumstances.push_back(absl::StrCat("as of ", claim.scope.as_of_timex));
  }
  if (claim.modality != Modality::kAsserted) {
    circumstances.emplace_back(ModalityName(claim.modality));
  }
  if (circumstances.empty()) return passage.position->value;
  return absl::StrCat(passage.position->value, " (", absl::StrJoin(circumstances, ", "), ")");
}

}  // namespace claimcheck
