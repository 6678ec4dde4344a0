// SPDX-License-Identifier: Apache-2.0
#include "checker/shared_names.h"

#include <algorithm>
#include <iterator>

#include "claims/claim/name.h"
#include "claims/lexicon/places.h"

namespace claimcheck {

Words Shared(const Words& a, const Words& b) {
  Words shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  return shared;
}

bool Tell(const Words& words, const std::string& word) {
  return std::binary_search(words.begin(), words.end(), word);
}

bool MayBeSame(const std::string& a, const std::string& b) {
  if (SameName(a, b)) return true;
  const Place* x = FindPlace(a);
  const Place* y = FindPlace(b);
  return x != nullptr && y != nullptr && (x->country == y->name || y->country == x->name);
}

Words SharedNames(const Words& a, const Words& b) {
  Words shared;
  for (const std::string& x : a) {
    if (std::any_of(b.begin(), b.end(), [&](const std::string& y) { return MayBeSame(x, y); })) {
      shared.push_back(x);
    }
  }
  return shared;
}

Words Only(const Words& names, bool places) {
  Words kept;
  for (const std::string& name : names) {
    if ((FindPlace(name) != nullptr) == places) kept.push_back(name);
  }
  return kept;
}

}  // namespace claimcheck
