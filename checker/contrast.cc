// SPDX-License-Identifier: Apache-2.0
#include "checker/contrast.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "claims/lexicon/contrasts.h"
#include "claims/lexicon/frame_traits.h"

namespace claimcheck {
namespace {

// Whether it counts whom a happening befell, or tells when it did.
bool IsOfHappening(const About& about) {
  const FrameTraits& traits = TraitsOf(about.measure);
  if (traits.tally == "jobs") return false;
  return about.from_frame &&
         (!traits.occasion.empty() || traits.owner == FrameOwner::kPerson || !traits.tally.empty());
}

bool AppliesTo(ContrastFor figures, const Claim& claim) {
  switch (figures) {
    case ContrastFor::kAny:
      return claim.about.role != ClaimRole::kAge;
    case ContrastFor::kFigure:
      return claim.about.role != ClaimRole::kAge && !IsOfHappening(claim.about);
    case ContrastFor::kAmount:
      return claim.about.role == ClaimRole::kAmount;
    case ContrastFor::kAge:
      return claim.about.role == ClaimRole::kAge;
  }
  return false;
}

// A word beside a claim, and a set that it is in.
struct Told {
  std::size_t set = 0;
  absl::string_view word;
};

std::vector<Told> ToldBy(const Claim& claim) {
  std::vector<Told> told;
  const auto add = [&](absl::string_view word) {
    for (const Contrast& contrast : ContrastsOf(word)) {
      if (AppliesTo(contrast.figures, claim)) told.push_back({contrast.set, word});
    }
  };
  const About& about = claim.about;
  for (const std::vector<std::string>* words : {&about.event, &about.bearers, &about.modifiers}) {
    // "A boy of 11 shot his aunt" tells of whom he is none.
    if (words == &about.event && about.role == ClaimRole::kAge && !about.bearers.empty()) continue;
    for (const std::string& word : *words) add(word);
  }
  add(about.head);
  add(about.measure);
  if (claim.kind == ClaimKind::kQuantity) {  // "11 gold medals"
    for (absl::string_view word : absl::StrSplit(claim.quantity->noun, ' ')) add(word);
  }
  return told;
}

}  // namespace

bool AreContrasted(const Claim& a, const Claim& b) {
  const std::vector<Told> x = ToldBy(a);
  if (x.empty()) return false;
  const std::vector<Told> y = ToldBy(b);
  return std::any_of(x.begin(), x.end(), [&](const Told& one) {
    const auto of_set = [&](const Told& other) { return other.set == one.set; };
    const auto in_common = [&](const Told& other) {
      return std::any_of(y.begin(), y.end(), [&](const Told& third) {
        return third.set == other.set && third.word == other.word;
      });
    };
    return std::any_of(y.begin(), y.end(), of_set) &&
           std::none_of(x.begin(), x.end(), [&](const Told& other) {
             return other.set == one.set && in_common(other);
           });
  });
}

}  // namespace claimcheck
