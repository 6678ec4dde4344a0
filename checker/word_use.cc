// SPDX-License-Identifier: Apache-2.0
#include "checker/word_use.h"

#include <cmath>

#include "absl/container/flat_hash_set.h"

namespace claimcheck {

WordUse::WordUse(const std::vector<Claim>& claims) {
  absl::flat_hash_set<std::string> seen;  // in the sentence at hand
  const Claim* last = nullptr;
  for (const Claim& claim : claims) {
    if (last == nullptr || last->sentence != claim.sentence || last->in_title != claim.in_title) {
      seen.clear();
      ++all_;
    }
    last = &claim;
    for (const std::vector<std::string>* words : {&claim.about.event, &claim.about.entities}) {
      for (const std::string& word : *words) {
        if (seen.insert(word).second) ++sentences_[word];
      }
    }
  }
}

double WordUse::Specificity(const std::string& word) const {
  const auto found = sentences_.find(word);
  const int sentences = found == sentences_.end() ? 0 : found->second;
  return 1 - std::log(1.0 + sentences) / std::log(2.0 + all_);
}

}  // namespace claimcheck
