// SPDX-License-Identifier: Apache-2.0
#include "checker/shared_names.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/match.h"
#include "claims/claim/name.h"
#include "claims/claim/same_name.h"
#include "claims/lexicon/places.h"

namespace claimcheck {
namespace {

// Whether `place`, if there is one, lies in what `name` names, or the other way round.
bool LiesInOrHolds(const Place* place, absl::string_view name) {
  if (place == nullptr) return false;
  const Place* other = FindPlace(name);
  return other != nullptr && (place->country == other->name || other->country == place->name);
}

// "aron" of "aron berg", no place.
bool IsFirstNameOf(absl::string_view given, absl::string_view full) {
  return !given.empty() && given.size() < full.size() && full[given.size()] == ' ' &&
         absl::StartsWith(full, given) && !absl::StrContains(given, ' ') &&
         FindPlace(given) == nullptr;
}

template <typename Names>
Words BearersInBoth(const Names& a, const Names& b) {
  Words shared;
  for (const absl::string_view x : a) {
    const bool is_shared = std::any_of(b.begin(), b.end(), [&](absl::string_view y) {
      return SameName(x, y) || IsFirstNameOf(x, y) || IsFirstNameOf(y, x);
    });
    if (is_shared) shared.emplace_back(x);
  }
  return shared;
}

template <typename Names>
Words NamesInBoth(const Names& a, const Names& b) {
  Words shared;
  for (const absl::string_view x : a) {
    bool is_shared =
        std::any_of(b.begin(), b.end(), [&](absl::string_view y) { return SameName(x, y); });
    if (!is_shared) {
      const Place* place = FindPlace(x);
      is_shared = std::any_of(b.begin(), b.end(),
                              [&](absl::string_view y) { return LiesInOrHolds(place, y); });
    }
    if (is_shared) shared.emplace_back(x);
  }
  return shared;
}

}  // namespace

Words Shared(const Words& a, const Words& b) {
  Words shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  return shared;
}

bool Tell(const Words& words, const std::string& word) {
  return std::binary_search(words.begin(), words.end(), word);
}

PartedNames Part(const Words& names) {
  PartedNames parted;
  for (const std::string& name : names) {
    (FindPlace(name) != nullptr ? parted.places : parted.others).push_back(name);
  }
  return parted;
}

bool MayBeSame(absl::string_view a, absl::string_view b) {
  return SameName(a, b) || LiesInOrHolds(FindPlace(a), b);
}

Words SharedNames(const Words& a, const Words& b) { return NamesInBoth(a, b); }

Words SharedNames(const NameViews& a, const NameViews& b) { return NamesInBoth(a, b); }

Words SharedBearers(const Words& a, const Words& b) { return BearersInBoth(a, b); }

Words SharedBearers(const NameViews& a, const NameViews& b) { return BearersInBoth(a, b); }

}  // namespace claimcheck
