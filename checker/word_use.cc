// SPDX-License-Identifier: Apache-2.0
#include "checker/word_use.h"

#include <cmath>
#include <utility>

namespace claimcheck {

WordUse::WordUse(const std::vector<Claim>& claims) {
  struct Use {
    int sentences = 0;
    int last = 0;  // the number of the last of them
  };
  absl::flat_hash_map<absl::string_view, Use> uses;
  int sentences = 0;
  const Claim* last = nullptr;
  for (const Claim& claim : claims) {
    if (last == nullptr || last->sentence != claim.sentence || last->in_title != claim.in_title) {
      ++sentences;
    }
    last = &claim;
    if (claim.kind == ClaimKind::kQuantity && claim.about.role == ClaimRole::kCount &&
        !claim.quantity->unit.name.empty() && claim.quantity->value) {
      const std::string number = claim.quantity->value->ToString();
      const auto [known, added] = counts_.emplace(claim.quantity->unit.name, number);
      if (!added && known->second != number) known->second.clear();
    }
    for (const std::vector<std::string>* words : {&claim.about.event, &claim.about.entities}) {
      for (const std::string& word : *words) {
        Use& use = uses[word];
        if (std::exchange(use.last, sentences) != sentences) ++use.sentences;
      }
    }
  }
  specificities_.reserve(uses.size());
  for (const auto& [word, use] : uses) {
    specificities_[word] = 1 - std::log(1.0 + use.sentences) / std::log(2.0 + sentences);
  }
}

double WordUse::Specificity(absl::string_view word) const {
  const auto found = specificities_.find(word);
  return found == specificities_.end() ? 1 : found->second;
}

bool WordUse::CountsInOneNumber(absl::string_view noun) const {
  const auto found = counts_.find(noun);
  return found != counts_.end() && !found->second.empty();
}

}  // namespace claimcheck
