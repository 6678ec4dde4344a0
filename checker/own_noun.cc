// SPDX-License-Identifier: Apache-2.0
#include "checker/own_noun.h"

#include <algorithm>
#include <array>
#include <utility>

#include "absl/strings/str_split.h"
#include "claims/lexicon/counted.h"
#include "claims/lexicon/word_classes.h"

namespace claimcheck {
namespace {

struct Befallen {
  absl::string_view frame;
  absl::string_view role;  // of counted.tsv
};

constexpr std::array kBefallen = {
    Befallen{"attendance", "spectator"}, Befallen{"attendance", "protester"},
    Befallen{"attendance", "worker"},    Befallen{"attendance", "student"},
    Befallen{"layoff", "worker"},        Befallen{"strike", "worker"},
    Befallen{"employment", "worker"},    Befallen{"deployment", "soldier"},
    Befallen{"withdrawal", "soldier"},
};

bool IsOfAVote(const Claim& claim) {
  return claim.about.measure == "vote for" || claim.about.measure == "vote against" ||
         claim.about.measure == "abstention";
}

}  // namespace

bool IsOwnNoun(const Claim& claim) {
  if (!claim.about.from_frame) return false;
  if (IsOfAVote(claim)) return true;
  for (absl::string_view word : absl::StrSplit(claim.about.evoked_by, ' ')) {
    if (Singular(word) == claim.quantity->unit.name) return true;
  }
  return false;
}

bool AreAllOfTheirFrame(const Claim& claim) {
  if (IsOwnNoun(claim)) return true;
  const CountedNoun* noun = FindCountedNoun(claim.quantity->unit.name);
  return noun != nullptr && claim.about.from_frame &&
         std::any_of(kBefallen.begin(), kBefallen.end(), [&](const Befallen& pair) {
           // Whoever strikes, strikes as what he is.
           return pair.frame == claim.about.measure &&
                  (pair.role == noun->role || pair.frame == "strike");
         });
}

bool IsWhatSomebodyDoes(absl::string_view noun) {
  const CountedNoun* row = FindCountedNoun(noun);
  return row != nullptr && row->within == CountedClass::kRole;
}

}  // namespace claimcheck
